/** What is sold to whoever bids most: values of every kind in whole tables and in joined ones. */
@NullMarked
package dev.aludel.conformance.auction;

import org.jspecify.annotations.NullMarked;
