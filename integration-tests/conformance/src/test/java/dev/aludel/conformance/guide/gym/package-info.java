/** A gym whose trainees are looked after by listeners. */
@NullMarked
@Listeners(House.class)
package dev.aludel.conformance.guide.gym;

import dev.aludel.annotation.Listeners;
import org.jspecify.annotations.NullMarked;
