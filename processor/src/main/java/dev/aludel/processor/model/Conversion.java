package dev.aludel.processor.model;

/** How the Java value of a column becomes the database's value. */
public enum Conversion {
  /** It is one already. */
  NONE,
  /** By a value type that is a constant of the metamodel. */
  VALUE_TYPE,
  /** An enum's constant by its name. */
  ENUM_NAME,
  /** A {@code BigInteger} as {@code BigDecimal}. */
  BIG_INTEGER,
  /** An {@code OffsetDateTime} as {@code Instant}. */
  OFFSET_DATE_TIME,
  /** A number as {@code Short}. */
  TO_SHORT,
  /** A number as {@code Integer}. */
  TO_INTEGER,
  /** A number as {@code Long}. */
  TO_LONG,
  /** A number as {@code Float}. */
  TO_FLOAT,
  /** A number as {@code Double}. */
  TO_DOUBLE,
  /** A whole number as {@code BigDecimal}. */
  TO_DECIMAL
}
