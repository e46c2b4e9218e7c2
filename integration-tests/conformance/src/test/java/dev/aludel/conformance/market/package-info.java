/** A market: stalls, their keepers and what they offer. Records that rows become. */
@NullMarked
package dev.aludel.conformance.market;

import org.jspecify.annotations.NullMarked;
