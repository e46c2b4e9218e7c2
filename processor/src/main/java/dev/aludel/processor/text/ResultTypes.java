package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.model.SqlTypeDescriptor;

/** Which Java types can hold what a column answers, with nothing lost. */
final class ResultTypes {
  private final Findings findings;

  ResultTypes(Findings findings) {
    this.findings = findings;
  }

  /** Reports a column that a type cannot hold. */
  void requireFit(ResultColumn column, JavaType type, String target) {
    SqlValue value = column.value();
    if (isOf(value, type)) {
      return;
    }
    if (value.kind().isEmpty() && type.kind() != JavaType.Kind.CONVERTED) {
      findings.unchecked(column.at(), "what " + column.words() + " is");
    } else if (type.kind() == JavaType.Kind.ENUM && value.isText() && !value.isEnum()) {
      requireConstants(column, type);
    } else if (value.kind().isEmpty() || !holds(type, value)) {
      findings.report(
          SqlMessage.RESULT_TYPE_DIFFERS,
          column.at(),
          column.words(),
          value.words(),
          target,
          fitting(value));
    }
  }

  /** A text is not known to be a constant's name, unless it is there in quotes. */
  private void requireConstants(ResultColumn column, JavaType type) {
    SqlValue wanted = SqlValue.of(type, SqlValue.Nullness.NOT_NULL);
    if (column.constants().isEmpty()) {
      findings.unchecked(column.at(), "whether " + column.words() + " is a " + wanted.words());
    }
    column.constants().forEach(one -> Comparisons.requireConstant(one, wanted, findings));
  }

  /** Whether it is a column that the model has with this very type. */
  private static boolean isOf(SqlValue value, JavaType type) {
    return value.standsFor(type)
        || value.java().filter(own -> own.boxed().equals(type.boxed())).isPresent();
  }

  private static boolean holds(JavaType type, SqlValue value) {
    SqlKind kind = value.kind().orElseThrow();
    return switch (type.kind()) {
      case SHORT -> kind == SqlKind.SMALLINT;
      case INT -> value.is(SqlKind.SMALLINT, SqlKind.INTEGER);
      case LONG -> value.is(SqlKind.SMALLINT, SqlKind.INTEGER, SqlKind.BIGINT);
      case FLOAT -> value.is(SqlKind.SMALLINT, SqlKind.REAL);
      case DOUBLE, BIG_DECIMAL -> value.isNumber();
      case BIG_INTEGER -> value.is(SqlKind.SMALLINT, SqlKind.INTEGER, SqlKind.BIGINT);
      case STRING -> value.isText();
      case ENUM -> false;
      case BOOLEAN,
          LOCAL_DATE,
          LOCAL_TIME,
          LOCAL_DATE_TIME,
          INSTANT,
          OFFSET_DATE_TIME,
          UUID,
          BYTES,
          JSON,
          LIST ->
          kind == SqlTypeDescriptor.impliedBy(type);
      case CONVERTED -> false;
    };
  }

  /** The type to use instead. */
  private static String fitting(SqlValue value) {
    if (value.stored().isPresent()) {
      return value.javaWords();
    }
    if (value.isEnum()) {
      return value.words();
    }
    return value.kind().map(ResultTypes::fitting).orElse("the type of a column");
  }

  private static String fitting(SqlKind kind) {
    return switch (kind) {
      case BOOLEAN -> "boolean";
      case SMALLINT -> "short";
      case INTEGER -> "int";
      case BIGINT -> "long";
      case REAL -> "float";
      case DOUBLE -> "double";
      case NUMERIC -> "BigDecimal";
      case CHAR, VARCHAR, TEXT -> "String";
      case DATE -> "LocalDate";
      case TIME -> "LocalTime";
      case TIMESTAMP -> "LocalDateTime";
      case TIMESTAMP_WITH_TIME_ZONE -> "Instant";
      case UUID -> "UUID";
      case BINARY -> "byte[]";
      case JSON, ARRAY, ENUM -> throw new IllegalArgumentException(kind.name());
    };
  }
}
