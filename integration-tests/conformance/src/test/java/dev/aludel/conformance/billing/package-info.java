/** Customers and their addresses, some of which are only for letters of some kind. */
@NullMarked
package dev.aludel.conformance.billing;

import org.jspecify.annotations.NullMarked;
