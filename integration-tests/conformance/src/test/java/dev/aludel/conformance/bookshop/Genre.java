package dev.aludel.conformance.bookshop;

/** Where a book stands. */
public enum Genre {
  NOVEL,
  POETRY,
  SCIENCE
}
