package dev.aludel.conformance.auction;

import dev.aludel.annotation.Composite;
import org.jspecify.annotations.Nullable;

/** How large something is, and how deep where that is known. */
@Composite
record Size(int width, int height, @Nullable Integer depth) {}
