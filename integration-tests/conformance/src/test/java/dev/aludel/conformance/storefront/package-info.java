/** Queries of the shop, written as SQL text that the compiler checks. */
@NullMarked
package dev.aludel.conformance.storefront;

import org.jspecify.annotations.NullMarked;
