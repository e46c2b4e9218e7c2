/** A gym whose trainees are looked after by listeners. */
@NullMarked
package dev.aludel.conformance.guide.gym;

import org.jspecify.annotations.NullMarked;
