package dev.aludel.type;

import org.jspecify.annotations.Nullable;

/**
 * A column's type, independent of a database; each dialect prints its own name for it. The kind
 * fixes the Java type of a <em>database value</em>, see {@link Kind}.
 *
 * @param kind what values are
 * @param length the most characters or bytes, 0 if unlimited
 * @param precision the most significant digits, 0 if unlimited
 * @param scale the digits after the point
 * @param exact the type's name to be printed as it is on every dialect, e.g. {@code CITEXT}
 */
public record SqlType(Kind kind, int length, int precision, int scale, @Nullable String exact) {
  public static final SqlType BOOLEAN = of(Kind.BOOLEAN);
  public static final SqlType SMALLINT = of(Kind.SMALLINT);
  public static final SqlType INTEGER = of(Kind.INTEGER);
  public static final SqlType BIGINT = of(Kind.BIGINT);
  public static final SqlType REAL = of(Kind.REAL);
  public static final SqlType DOUBLE = of(Kind.DOUBLE);
  public static final SqlType TEXT = of(Kind.TEXT);
  public static final SqlType DATE = of(Kind.DATE);
  public static final SqlType TIME = of(Kind.TIME);
  public static final SqlType TIMESTAMP = of(Kind.TIMESTAMP);
  public static final SqlType TIMESTAMP_WITH_TIME_ZONE = of(Kind.TIMESTAMP_WITH_TIME_ZONE);
  public static final SqlType UUID = of(Kind.UUID);

  /** What the values of a type are; named beside each is the Java type of a database value. */
  public enum Kind {
    /** {@code Boolean}. */
    BOOLEAN,
    /** {@code Short}. */
    SMALLINT,
    /** {@code Integer}. */
    INTEGER,
    /** {@code Long}. */
    BIGINT,
    /** {@code Float}. */
    REAL,
    /** {@code Double}. */
    DOUBLE,
    /** {@code BigDecimal}. */
    NUMERIC,
    /** {@code String}, padded with blanks by the database. */
    CHAR,
    /** {@code String} up to a length. */
    VARCHAR,
    /** {@code String} of any length. */
    TEXT,
    /** {@code LocalDate}. */
    DATE,
    /** {@code LocalTime}, to the microsecond. */
    TIME,
    /** {@code LocalDateTime}, to the microsecond. */
    TIMESTAMP,
    /** {@code Instant}, to the microsecond. */
    TIMESTAMP_WITH_TIME_ZONE,
    /** {@code UUID}. */
    UUID,
    /** {@code byte[]}. */
    BINARY
  }

  /** Text of at most {@code length} characters; 0 for no limit. */
  public static SqlType varchar(int length) {
    return new SqlType(Kind.VARCHAR, length, 0, 0, null);
  }

  /** Text of exactly {@code length} characters, padded with blanks. */
  public static SqlType character(int length) {
    return new SqlType(Kind.CHAR, length, 0, 0, null);
  }

  /** Decimals of at most {@code precision} digits, {@code scale} of them after the point. */
  public static SqlType numeric(int precision, int scale) {
    return new SqlType(Kind.NUMERIC, 0, precision, scale, null);
  }

  /** At most {@code length} bytes; 0 for no limit. */
  public static SqlType binary(int length) {
    return new SqlType(Kind.BINARY, length, 0, 0, null);
  }

  /** The same values in columns of a type whose name is printed as it is: {@code CITEXT}. */
  public SqlType exact(String name) {
    return new SqlType(kind, length, precision, scale, name);
  }

  private static SqlType of(Kind kind) {
    return new SqlType(kind, 0, 0, 0, null);
  }
}
