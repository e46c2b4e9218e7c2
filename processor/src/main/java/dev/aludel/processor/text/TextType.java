package dev.aludel.processor.text;

import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.model.SqlTypeDescriptor;

/** Families of SQL types; values of two different known ones cannot be compared. */
enum TextType {
  BOOLEAN("a condition"),
  NUMBER("a number"),
  TEXT("text"),
  TIME("a time"),
  UUID("a UUID"),
  BINARY("bytes"),
  /** A literal in quotes, NULL, or something that we do not know. */
  UNKNOWN("unknown");

  private final String words;

  TextType(String words) {
    this.words = words;
  }

  static TextType of(SqlTypeDescriptor type) {
    return type.isNamed() ? UNKNOWN : of(type.kind());
  }

  static TextType of(SqlKind kind) {
    return switch (kind) {
      case BOOLEAN -> BOOLEAN;
      case SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, NUMERIC -> NUMBER;
      case CHAR, VARCHAR, TEXT -> TEXT;
      case DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> TIME;
      case UUID -> UUID;
      case BINARY -> BINARY;
      case JSON, ARRAY, ENUM -> UNKNOWN;
    };
  }

  boolean comparableTo(TextType other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }

  /** As a message says it. */
  String words() {
    return words;
  }
}
