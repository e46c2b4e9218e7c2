package dev.aludel.processor.model;

/** Who may call a member. */
public enum Visibility {
  PUBLIC,
  PROTECTED,
  PACKAGE,
  PRIVATE
}
