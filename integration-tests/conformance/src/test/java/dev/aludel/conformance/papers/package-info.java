/** Journals of papers: deferred columns, and collections that are too large to be loaded. */
@NullMarked
package dev.aludel.conformance.papers;

import org.jspecify.annotations.NullMarked;
