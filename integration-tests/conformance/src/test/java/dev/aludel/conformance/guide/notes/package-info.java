/** The first model of the guide. */
@NullMarked
package dev.aludel.conformance.guide.notes;

import org.jspecify.annotations.NullMarked;
