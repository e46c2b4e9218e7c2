package dev.aludel.conformance.guide.library;

import dev.aludel.annotation.Projection;
import org.jspecify.annotations.Nullable;

// region shelf
@Projection
public record Shelf(String author, int copies, long books, @Nullable String lastTitle) {}
// endregion
