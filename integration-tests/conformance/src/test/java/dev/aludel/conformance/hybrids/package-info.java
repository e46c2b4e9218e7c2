/** Hybrids: each kind of body, and whether Java and SQL agree about it. */
@NullMarked
package dev.aludel.conformance.hybrids;

import org.jspecify.annotations.NullMarked;
