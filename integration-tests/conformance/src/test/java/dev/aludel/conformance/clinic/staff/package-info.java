/** Who works in the clinic; hears what the clinic hears, and more. */
@NullMarked
@Listeners({Trail.class, Roster.class})
package dev.aludel.conformance.clinic.staff;

import dev.aludel.annotation.Listeners;
import dev.aludel.conformance.clinic.Trail;
import org.jspecify.annotations.NullMarked;
