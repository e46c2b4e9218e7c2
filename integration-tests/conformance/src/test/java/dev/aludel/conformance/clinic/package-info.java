/** A clinic whose every row is written down in its trail: one class listens to all models. */
@NullMarked
@Listeners(Trail.class)
package dev.aludel.conformance.clinic;

import dev.aludel.annotation.Listeners;
import org.jspecify.annotations.NullMarked;
