package dev.aludel.processor.model;

/** When values that the database made are read; the annotation's names. */
public enum EagerDefaults {
  AUTO,
  ALWAYS,
  NEVER
}
