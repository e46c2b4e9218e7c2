/** Set 5 of the seeds: what people earn. */
@NullMarked
package dev.aludel.conformance.payroll;

import org.jspecify.annotations.NullMarked;
