/** People and ships of a harbour: hierarchies in one table, and in several. */
@NullMarked
package dev.aludel.conformance.guide.harbour;

import org.jspecify.annotations.NullMarked;
