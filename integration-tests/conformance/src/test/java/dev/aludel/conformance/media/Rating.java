package dev.aludel.conformance.media;

/** Who may watch. */
enum Rating {
  ALL,
  ADULTS
}
