package dev.aludel.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The SQL type of a column.
 *
 * @param length of CHAR, VARCHAR and BINARY; 0 means none
 * @param precision of NUMERIC, else 0
 * @param scale of NUMERIC, else 0
 * @param exact what DDL prints instead
 * @param element of ARRAY, or of the bounds of a range; else empty
 * @param labels of ENUM, else empty
 * @param variants what single dialects print instead, by name; of ENUM the type's name
 */
public record SqlTypeDescriptor(
    SqlKind kind,
    int length,
    int precision,
    int scale,
    Optional<String> exact,
    Optional<SqlTypeDescriptor> element,
    List<String> labels,
    Map<String, String> variants) {
  private static final int DEFAULT_LENGTH = 255;
  private static final int DEFAULT_PRECISION = 19;
  private static final int DEFAULT_SCALE = 2;
  private static final int INTEGER_PRECISION = 38;

  /** Copies the collections. */
  public SqlTypeDescriptor {
    labels = List.copyOf(labels);
    variants = Map.copyOf(variants);
  }

  /** A type of these sizes. */
  public static SqlTypeDescriptor of(SqlKind kind, int length, int precision, int scale) {
    return new SqlTypeDescriptor(
        kind, length, precision, scale, Optional.empty(), Optional.empty(), List.of(), Map.of());
  }

  private static SqlTypeDescriptor enumOf(List<String> labels, String name) {
    Map<String, String> names = Map.of("postgresql", name);
    return new SqlTypeDescriptor(
        SqlKind.ENUM, 0, 0, 0, Optional.empty(), Optional.empty(), labels, names);
  }

  private static SqlTypeDescriptor arrayOf(SqlTypeDescriptor element) {
    return new SqlTypeDescriptor(
        SqlKind.ARRAY, 0, 0, 0, Optional.empty(), Optional.of(element), List.of(), Map.of());
  }

  /** What lies between two values of that kind: a text, where a dialect has no such type. */
  private static SqlTypeDescriptor rangeOf(SqlKind bound) {
    Optional<SqlTypeDescriptor> element = Optional.of(of(bound, 0, 0, 0));
    return new SqlTypeDescriptor(
        SqlKind.VARCHAR, DEFAULT_LENGTH, 0, 0, Optional.empty(), element, List.of(), Map.of());
  }

  /** What PostgreSQL calls an enum's type; empty for other types. */
  public String enumName() {
    return kind == SqlKind.ENUM ? variants.getOrDefault("postgresql", "") : "";
  }

  /** Whether it is made for ranges. */
  public boolean isRange() {
    return kind == SqlKind.VARCHAR && element.isPresent();
  }

  /** Whether some dialect is told what to print, so that nobody knows what it is. */
  public boolean isNamed() {
    return exact.isPresent() || !variants.isEmpty() || isRange();
  }

  /** The type that a Java type becomes, with these options. */
  public static SqlTypeDescriptor of(JavaType type, ColumnOptions options) {
    if (isNative(type, options)) {
      return plain(type, options);
    }
    SqlTypeDescriptor plain = plain(stored(type), options);
    return new SqlTypeDescriptor(
        plain.kind,
        plain.length,
        plain.precision,
        plain.scale,
        options.sqlType(),
        plain.element,
        plain.labels,
        options.variants());
  }

  /** What a converter, or the constants of an enum, make of it. */
  private static JavaType stored(JavaType type) {
    Storage storage = type.storage().orElse(null);
    if (storage instanceof Storage.Converted converted) {
      return stored(converted.database());
    }
    return storage instanceof Storage.ByValue value ? stored(value.database()) : type;
  }

  private static boolean isNative(JavaType type, ColumnOptions options) {
    return type.kind() == JavaType.Kind.ENUM
        && type.storage().isEmpty()
        && options.enumeration().flatMap(EnumOptions::nativeEnum).isPresent();
  }

  private static SqlTypeDescriptor plain(JavaType type, ColumnOptions options) {
    Storage storage = type.storage().orElse(null);
    if (storage instanceof Storage.Elements elements) {
      return arrayOf(plain(stored(elements.element()), options));
    } else if (isNative(type, options)) {
      EnumOptions enumeration = options.enumeration().orElseThrow();
      return enumOf(type.constants(), enumeration.nativeEnum().orElseThrow());
    } else if (storage instanceof Storage.Bounds bounds) {
      return rangeOf(impliedBy(bounds.bound()));
    }
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
    return of(kind, length, precision, scale);
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
    JavaType stored = stored(type);
    return switch (stored.kind()) {
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
      case JSON -> SqlKind.JSON;
      case LIST -> SqlKind.ARRAY;
      case CONVERTED -> throw new IllegalArgumentException("Nothing is stored so.");
    };
  }
}
