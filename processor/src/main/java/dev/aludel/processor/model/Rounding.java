package dev.aludel.processor.model;

/** What a value loses when it is set. */
public sealed interface Rounding {

  /** Nothing. */
  record None() implements Rounding {}

  /** Digits after the point beyond {@code scale}, half up; fewer are filled up. */
  record Scale(int scale) implements Rounding {}

  /** What is finer than a microsecond. */
  record Micros() implements Rounding {}
}
