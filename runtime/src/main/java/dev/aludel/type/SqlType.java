package dev.aludel.type;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
 * @param detail what few types have besides
 */
public record SqlType(
    Kind kind,
    int length,
    int precision,
    int scale,
    @Nullable String exact,
    @Nullable Detail detail) {
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
  public static final SqlType JSON = of(Kind.JSON);

  /** Of the text of a range, whatever its bounds are. */
  private static final int RANGE_LENGTH = 255;

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
    BINARY,
    /** {@code String}: the text of any JSON value. */
    JSON,
    /** {@code List} of the element type's database values, which may be null. */
    ARRAY,
    /** {@code String}: a label of a type made for them. */
    ENUM
  }

  /**
   * What few types have.
   *
   * @param element the type of an array's elements or of a range's bounds, else null
   * @param labels those of an enum's type, in order, else empty
   * @param variants the names of dialects, with what each prints for the type
   */
  public record Detail(
      @Nullable SqlType element, List<String> labels, Map<String, String> variants) {
    private static final Detail NONE = new Detail(null, List.of(), Map.of());

    /** Copies the collections. */
    public Detail {
      labels = List.copyOf(labels);
      variants = Map.copyOf(variants);
    }
  }

  /** Text of at most {@code length} characters; 0 for no limit. */
  public static SqlType varchar(int length) {
    return new SqlType(Kind.VARCHAR, length, 0, 0, null, null);
  }

  /** Text of exactly {@code length} characters, padded with blanks. */
  public static SqlType character(int length) {
    return new SqlType(Kind.CHAR, length, 0, 0, null, null);
  }

  /** Decimals of at most {@code precision} digits, {@code scale} of them after the point. */
  public static SqlType numeric(int precision, int scale) {
    return new SqlType(Kind.NUMERIC, 0, precision, scale, null, null);
  }

  /**
   * What lies between two values of a type: PostgreSQL's {@code daterange}, {@code int4range} and
   * so on. Other dialects keep its text.
   *
   * @param bound INTEGER, BIGINT, NUMERIC, DATE, TIMESTAMP or TIMESTAMP_WITH_TIME_ZONE
   */
  public static SqlType range(SqlType bound) {
    String name =
        switch (bound.kind()) {
          case INTEGER -> "int4range";
          case BIGINT -> "int8range";
          case NUMERIC -> "numrange";
          case DATE -> "daterange";
          case TIMESTAMP -> "tsrange";
          case TIMESTAMP_WITH_TIME_ZONE -> "tstzrange";
          default -> throw new IllegalArgumentException("There are no ranges of " + bound.kind());
        };
    Detail detail = new Detail(bound, List.of(), Map.of("postgresql", name));
    return new SqlType(Kind.VARCHAR, RANGE_LENGTH, 0, 0, null, detail);
  }

  /** At most {@code length} bytes; 0 for no limit. */
  public static SqlType binary(int length) {
    return new SqlType(Kind.BINARY, length, 0, 0, null, null);
  }

  /** Any number of values of one type, in order; an array of arrays has as many dimensions. */
  public static SqlType array(SqlType element) {
    return new SqlType(Kind.ARRAY, 0, 0, 0, null, new Detail(element, List.of(), Map.of()));
  }

  /**
   * One of some labels, by a type made for them: PostgreSQL's {@code create type … as enum}, which
   * is created and dropped with the tables; H2's {@code enum(…)}.
   *
   * @param name what PostgreSQL calls the type
   */
  public static SqlType enumeration(String name, String... labels) {
    Map<String, String> names = Map.of("postgresql", name);
    return new SqlType(Kind.ENUM, 0, 0, 0, null, new Detail(null, List.of(labels), names));
  }

  /** The same values in columns of a type whose name is printed as it is: {@code CITEXT}. */
  public SqlType exact(String name) {
    return new SqlType(kind, length, precision, scale, name, detail);
  }

  /** The same, but one dialect prints this: {@code TEXT.variant("postgresql", "citext")}. */
  public SqlType variant(String dialect, String name) {
    Detail own = detail();
    Map<String, String> variants = new TreeMap<>(own.variants());
    variants.put(dialect, name);
    return new SqlType(
        kind, length, precision, scale, exact, new Detail(own.element(), own.labels(), variants));
  }

  /** What few types have; empty for the others. */
  @Override
  public Detail detail() {
    return detail == null ? Detail.NONE : detail;
  }

  /** The type of an array's elements, or of a range's bounds. */
  public SqlType element() {
    return Objects.requireNonNull(detail().element(), "Only arrays and ranges have elements.");
  }

  /** Whether its values are whole by their type, and fit a {@code long}. */
  public boolean isWhole() {
    return kind == Kind.BIGINT || kind == Kind.INTEGER || kind == Kind.SMALLINT;
  }

  /** Whether its values are numbers. */
  public boolean isNumber() {
    return isWhole() || kind == Kind.REAL || kind == Kind.DOUBLE || kind == Kind.NUMERIC;
  }

  /** Whether it is made by {@link #range}. */
  public boolean isRange() {
    return kind == Kind.VARCHAR && detail().element() != null;
  }

  /** What a dialect prints as it is, if anything: a variant, the exact name. */
  public @Nullable String exactOn(String dialect) {
    return detail == null ? exact : detail.variants().getOrDefault(dialect, exact);
  }

  private static SqlType of(Kind kind) {
    return new SqlType(kind, 0, 0, 0, null, null);
  }
}
