package dev.aludel.processor.model;

import java.util.Optional;

/**
 * The SQL type of a column.
 *
 * @param length of CHAR, VARCHAR and BINARY; 0 means none
 * @param precision of NUMERIC, else 0
 * @param scale of NUMERIC, else 0
 * @param exact what DDL prints instead
 */
public record SqlTypeDescriptor(
    SqlKind kind, int length, int precision, int scale, Optional<String> exact) {
  private static final int DEFAULT_LENGTH = 255;
  private static final int DEFAULT_PRECISION = 19;
  private static final int DEFAULT_SCALE = 2;
  private static final int INTEGER_PRECISION = 38;

  /** The type that a Java type becomes, with these options. */
  public static SqlTypeDescriptor of(JavaType type, ColumnOptions options) {
    SqlKind kind = options.type().orElseGet(() -> impliedBy(type));
    int length = lengthOf(kind, options);
    int precision = 0;
    int scale = 0;
    if (kind == SqlKind.NUMERIC) {
      boolean whole = type.kind() != JavaType.Kind.BIG_DECIMAL;
      precision =
          options.precision() > 0
              ? options.precision()
              : whole ? INTEGER_PRECISION : DEFAULT_PRECISION;
      scale = options.scale() >= 0 ? options.scale() : whole ? 0 : DEFAULT_SCALE;
    }
    return new SqlTypeDescriptor(kind, length, precision, scale, options.sqlType());
  }

  private static int lengthOf(SqlKind kind, ColumnOptions options) {
    return switch (kind) {
      case VARCHAR -> options.length() > 0 ? options.length() : DEFAULT_LENGTH;
      case CHAR -> options.length() > 0 ? options.length() : 1;
      case BINARY -> options.length();
      default -> 0;
    };
  }

  /** What a Java type is for databases, if nobody says otherwise. */
  public static SqlKind impliedBy(JavaType type) {
    return switch (type.kind()) {
      case BOOLEAN -> SqlKind.BOOLEAN;
      case SHORT -> SqlKind.SMALLINT;
      case INT -> SqlKind.INTEGER;
      case LONG -> SqlKind.BIGINT;
      case FLOAT -> SqlKind.REAL;
      case DOUBLE -> SqlKind.DOUBLE;
      case BIG_DECIMAL, BIG_INTEGER -> SqlKind.NUMERIC;
      case STRING, ENUM -> SqlKind.VARCHAR;
      case LOCAL_DATE -> SqlKind.DATE;
      case LOCAL_TIME -> SqlKind.TIME;
      case LOCAL_DATE_TIME -> SqlKind.TIMESTAMP;
      case INSTANT, OFFSET_DATE_TIME -> SqlKind.TIMESTAMP_WITH_TIME_ZONE;
      case UUID -> SqlKind.UUID;
      case BYTES -> SqlKind.BINARY;
    };
  }
}
