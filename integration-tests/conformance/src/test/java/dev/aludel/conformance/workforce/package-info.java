/** Set 9 of the seeds: Person, Employee and Customer in joined tables. */
@NullMarked
package dev.aludel.conformance.workforce;

import org.jspecify.annotations.NullMarked;
