/** A view whose rows are objects: what each customer spent. */
@NullMarked
package dev.aludel.conformance.views;

import org.jspecify.annotations.NullMarked;
