package dev.aludel.conformance.rental;

import dev.aludel.annotation.Projection;
import org.jspecify.annotations.Nullable;

/** A line of the list of prices. */
@Projection
record Line(String plate, Money price, @Nullable Money deposit) {}
