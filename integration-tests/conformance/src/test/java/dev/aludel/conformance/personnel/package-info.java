/** Set 8 of the seeds: Person, Employee and Customer in a single table. */
@NullMarked
package dev.aludel.conformance.personnel;

import org.jspecify.annotations.NullMarked;
