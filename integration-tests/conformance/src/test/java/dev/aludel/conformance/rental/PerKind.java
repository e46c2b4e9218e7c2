package dev.aludel.conformance.rental;

import dev.aludel.annotation.Projection;

/** How many there are of a kind. */
@Projection
record PerKind(Kind kind, long n) {}
