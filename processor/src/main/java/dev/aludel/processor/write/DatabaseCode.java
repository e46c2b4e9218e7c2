package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.Conversion;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.JavaType;
import java.math.BigDecimal;

/** The Java expressions between a column's Java value and the database's. */
final class DatabaseCode {
  private DatabaseCode() {}

  /** {@code row.getLong(at + 1)}: reads a column as its Java type. */
  static CodeBlock read(ColumnPlan column, CodeBlock index, GeneratedNames names) {
    if (column.conversion() == Conversion.VALUE_TYPE) {
      CodeBlock read = CodeBlock.of("row.get($L, $L)", index, valueType(column, names));
      return column.javaType().tracked() ? tracked(column.javaType(), read) : read;
    }
    return read(column.javaType(), column.attribute().nullness().nullable(), index);
  }

  /** The same for any column that is read as a Java type. */
  static CodeBlock read(JavaType type, boolean nullable, CodeBlock index) {
    if (type.kind() == JavaType.Kind.ENUM) {
      return CodeBlock.of("row.getEnum($L, $T::valueOf)", index, type.name());
    }
    boolean boxes = hasBox(type.kind()) && nullable;
    if (!boxes) {
      return CodeBlock.of("row.get$L($L)", ValueCode.rowName(type.kind()), index);
    }
    String name = type.kind() == JavaType.Kind.INT ? "Integer" : ValueCode.rowName(type.kind());
    return CodeBlock.of("row.nullable$L($L)", name, index);
  }

  /** {@code at + 3}, or {@code at}. */
  static CodeBlock index(int column) {
    return column == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", column);
  }

  /** {@code Product_.TAGS_TYPE}. */
  static CodeBlock valueType(ColumnPlan column, GeneratedNames names) {
    return CodeBlock.of("$T.$L", names.metamodel(), ValueTypeWriter.constant(column, names));
  }

  /** {@code MutableList.of(…)}. */
  static CodeBlock tracked(JavaType type, CodeBlock value) {
    TypeName raw = ((ParameterizedTypeName) type.name()).rawType();
    return CodeBlock.of("$T.of($L)", raw, value);
  }

  /** The database value of a Java value that can be null unless its type is primitive. */
  static CodeBlock toDatabase(ColumnPlan column, CodeBlock value, GeneratedNames names) {
    if (column.conversion() == Conversion.VALUE_TYPE) {
      return CodeBlock.of("$L.toDatabase($L)", valueType(column, names), value);
    }
    if (column.conversion() == Conversion.NONE) {
      return value;
    }
    if (column.type().isPrimitive()) {
      return fromPrimitive(column.conversion(), value);
    }
    return CodeBlock.of(
        "$L == null ? null : $L", value, toDatabaseFromPresent(column.conversion(), value));
  }

  /** The database value of an object that is not null. */
  static CodeBlock toDatabaseFromPresent(Conversion conversion, CodeBlock value) {
    return switch (conversion) {
      case NONE, VALUE_TYPE -> value;
      case ENUM_NAME -> CodeBlock.of("$L.name()", value);
      case BIG_INTEGER -> CodeBlock.of("new $T($L)", BigDecimal.class, value);
      case OFFSET_DATE_TIME -> CodeBlock.of("$L.toInstant()", value);
      case TO_SHORT -> CodeBlock.of("$L.shortValue()", value);
      case TO_INTEGER -> CodeBlock.of("$L.intValue()", value);
      case TO_LONG -> CodeBlock.of("$L.longValue()", value);
      case TO_FLOAT -> CodeBlock.of("$L.floatValue()", value);
      case TO_DOUBLE -> CodeBlock.of("$L.doubleValue()", value);
      case TO_DECIMAL -> CodeBlock.of("$T.valueOf($L)", BigDecimal.class, value);
    };
  }

  /** The database value of a primitive one. */
  static CodeBlock fromPrimitive(Conversion conversion, CodeBlock value) {
    return switch (conversion) {
      case TO_SHORT -> CodeBlock.of("(short) $L", value);
      case TO_INTEGER -> CodeBlock.of("(int) $L", value);
      case TO_LONG -> CodeBlock.of("(long) $L", value);
      case TO_FLOAT -> CodeBlock.of("(float) $L", value);
      case TO_DOUBLE -> CodeBlock.of("(double) $L", value);
      case TO_DECIMAL -> CodeBlock.of("$T.valueOf($L)", BigDecimal.class, value);
      case NONE, VALUE_TYPE, ENUM_NAME, BIG_INTEGER, OFFSET_DATE_TIME -> value;
    };
  }

  /** The Java value of the database value {@code value}, or of null. */
  static CodeBlock fromDatabase(ColumnPlan column, String value, GeneratedNames names) {
    JavaType type = column.javaType();
    if (column.conversion() == Conversion.VALUE_TYPE) {
      CodeBlock made = CodeBlock.of("$L.fromDatabase($L)", valueType(column, names), value);
      return type.tracked() ? tracked(type, made) : made;
    }
    if (column.conversion() == Conversion.NONE && !type.primitive()) {
      return CodeBlock.of("($T) $L", type.name(), value);
    }
    CodeBlock nothing = CodeBlock.of(type.primitive() ? zero(type) : "null");
    return CodeBlock.of("$L == null ? $L : $L", value, nothing, fromPresent(type, value));
  }

  private static CodeBlock fromPresent(JavaType type, String value) {
    TypeName name = type.name();
    return switch (type.kind()) {
      case SHORT -> CodeBlock.of("(($T) $L).shortValue()", Number.class, value);
      case INT -> CodeBlock.of("(($T) $L).intValue()", Number.class, value);
      case LONG -> CodeBlock.of("(($T) $L).longValue()", Number.class, value);
      case FLOAT -> CodeBlock.of("(($T) $L).floatValue()", Number.class, value);
      case DOUBLE -> CodeBlock.of("(($T) $L).doubleValue()", Number.class, value);
      case BIG_INTEGER -> CodeBlock.of("(($T) $L).toBigInteger()", BigDecimal.class, value);
      case ENUM -> CodeBlock.of("$T.valueOf(($T) $L)", name, String.class, value);
      case OFFSET_DATE_TIME ->
          CodeBlock.of(
              "(($T) $L).atOffset($T.UTC)",
              java.time.Instant.class,
              value,
              java.time.ZoneOffset.class);
      default -> CodeBlock.of("($T) $L", name, value);
    };
  }

  /** What a primitive field holds while its column is NULL. */
  static String zero(JavaType type) {
    return type.kind() == JavaType.Kind.BOOLEAN ? "false" : "0";
  }

  /** {@code SqlType.BIGINT}: what a Java value is sent as where no column says it. */
  static CodeBlock typeOf(JavaType type) {
    return switch (type.kind()) {
      case BOOLEAN -> typeNamed("BOOLEAN");
      case SHORT -> typeNamed("SMALLINT");
      case INT -> typeNamed("INTEGER");
      case LONG -> typeNamed("BIGINT");
      case FLOAT -> typeNamed("REAL");
      case DOUBLE -> typeNamed("DOUBLE");
      case BIG_DECIMAL, BIG_INTEGER -> typeNamed("numeric(0, 0)");
      case STRING, ENUM -> typeNamed("TEXT");
      case LOCAL_DATE -> typeNamed("DATE");
      case LOCAL_TIME -> typeNamed("TIME");
      case LOCAL_DATE_TIME -> typeNamed("TIMESTAMP");
      case INSTANT, OFFSET_DATE_TIME -> typeNamed("TIMESTAMP_WITH_TIME_ZONE");
      case UUID -> typeNamed("UUID");
      case BYTES -> typeNamed("binary(0)");
      case JSON -> typeNamed("JSON");
      case LIST, CONVERTED -> throw new IllegalArgumentException("Only its column says it.");
    };
  }

  private static CodeBlock typeNamed(String name) {
    return CodeBlock.of("$T.$L", RuntimeTypes.SQL_TYPE, name);
  }

  /** Whether there is a primitive type of it. */
  static boolean hasBox(JavaType.Kind kind) {
    return switch (kind) {
      case BOOLEAN, SHORT, INT, LONG, FLOAT, DOUBLE -> true;
      default -> false;
    };
  }
}
