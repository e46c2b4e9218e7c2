package dev.aludel.conformance.market;

import dev.aludel.annotation.Projection;
import org.jspecify.annotations.Nullable;

/** A keeper in a list. */
@Projection
record KeeperLine(String name, @Nullable String town) {}
