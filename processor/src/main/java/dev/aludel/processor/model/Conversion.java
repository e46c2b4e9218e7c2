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
  TO_DECIMAL;

  /** What a column of these types needs. */
  public static Conversion of(JavaType type, SqlTypeDescriptor sqlType) {
    JavaType.Kind kind = type.kind();
    if (type.storage().isPresent()) {
      return VALUE_TYPE;
    }
    return switch (kind) {
      case JSON, LIST, CONVERTED -> VALUE_TYPE;
      case UUID -> unless(sqlType.kind() == SqlKind.UUID, VALUE_TYPE);
      case ENUM -> ENUM_NAME;
      case OFFSET_DATE_TIME -> OFFSET_DATE_TIME;
      case SHORT, INT, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER -> number(kind, sqlType);
      default -> NONE;
    };
  }

  private static Conversion number(JavaType.Kind kind, SqlTypeDescriptor sqlType) {
    return switch (sqlType.kind()) {
      case SMALLINT -> unless(kind == JavaType.Kind.SHORT, TO_SHORT);
      case INTEGER -> unless(kind == JavaType.Kind.INT, TO_INTEGER);
      case BIGINT -> unless(kind == JavaType.Kind.LONG, TO_LONG);
      case REAL -> unless(kind == JavaType.Kind.FLOAT, TO_FLOAT);
      case DOUBLE -> unless(kind == JavaType.Kind.DOUBLE, TO_DOUBLE);
      case NUMERIC ->
          kind == JavaType.Kind.BIG_INTEGER
              ? BIG_INTEGER
              : unless(kind == JavaType.Kind.BIG_DECIMAL, TO_DECIMAL);
      default -> NONE;
    };
  }

  private static Conversion unless(boolean same, Conversion conversion) {
    return same ? NONE : conversion;
  }
}
