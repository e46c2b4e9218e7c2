/** A record collection: relationships as ordered lists, sets and maps. */
@NullMarked
package dev.aludel.conformance.records;

import org.jspecify.annotations.NullMarked;
