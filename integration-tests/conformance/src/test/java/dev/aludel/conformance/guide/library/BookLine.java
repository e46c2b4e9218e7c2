package dev.aludel.conformance.guide.library;

import dev.aludel.annotation.Projection;

/** A book in a list. */
// region line
@Projection(of = Book.class)
public record BookLine(long id, String title, String authorName) {}
// endregion
