package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;

/** A value that the client makes when a row is flushed. */
public sealed interface ValuePlan {

  /**
   * A constant of a Java type.
   *
   * @param type the column's Java type
   * @param text the constant as the type reads it: {@code 0.00}, {@code PENDING}, {@code
   *     2024-01-31}
   */
  record Constant(JavaType type, String text) implements ValuePlan {}

  /** The time of the flush. */
  record Now(JavaType type) implements ValuePlan {}

  /** A random UUID, as text where the column is a string. */
  record RandomUuid(boolean text) implements ValuePlan {}

  /** What a session says of itself. */
  record OfSession(JavaType type, String name) implements ValuePlan {}

  /** What a static method answers. */
  record Call(ClassName owner, String method) implements ValuePlan {}
}
