package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Coded;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.diagnostics.TypeMessage;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.ColumnOptions;
import dev.aludel.processor.model.ExtraColumnDescriptor;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.SqlKind;
import dev.aludel.processor.model.SqlTypeDescriptor;
import dev.aludel.processor.model.Storage;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SQL type of a column suits its Java type, and its sizes suit the SQL type. */
final class TypeRules {
  private static final int LONGEST_VARCHAR = 1_048_576;
  private static final int HIGHEST_PRECISION = 1000;
  private static final Set<SqlKind> SIZED =
      EnumSet.of(SqlKind.CHAR, SqlKind.VARCHAR, SqlKind.BINARY);

  /** The dialects that there are; only what is lowered knows more of them than the names. */
  static final List<String> DIALECTS = List.of("h2", "postgresql");

  /** What else than its own type a UUID fits into, if it is long enough. */
  private static final Set<SqlKind> UUID_AS_TEXT =
      EnumSet.of(SqlKind.CHAR, SqlKind.VARCHAR, SqlKind.TEXT);

  private TypeRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    for (ColumnDescriptor column : model.model().columns()) {
      ColumnOptions options = column.options();
      variants(column, options, diagnostics);
      if (options.sqlType().isPresent()) {
        exactType(column, options, diagnostics);
        continue;
      }
      if (isRange(column.sqlType())) {
        ignored(options)
            .ifPresent(
                option ->
                    report(
                        column, option, TypeMessage.RANGE_EXCLUDES_OPTIONS, diagnostics, option));
        continue;
      }
      if (fits(column, diagnostics)) {
        length(column, options, diagnostics);
        precision(column, options, diagnostics);
        enumConstants(column, diagnostics);
      }
    }
    for (RelationshipDescriptor relationship : model.model().relationships()) {
      relationship.options().secondary().stream()
          .flatMap(secondary -> secondary.extra().stream())
          .forEach(extra -> extra(relationship, extra, diagnostics));
    }
  }

  /** A further column of an association table. */
  private static void extra(
      RelationshipDescriptor relationship, ExtraColumnDescriptor extra, Diagnostics diagnostics) {
    SqlTypeDescriptor sqlType = SqlTypeDescriptor.of(extra.type(), extra.options());
    Set<SqlKind> suitable = suitable(extra.type());
    if (suitable.contains(SqlKind.UUID)) {
      suitable.removeAll(UUID_AS_TEXT);
    }
    if (extra.options().sqlType().isEmpty() && !suitable.contains(sqlType.kind())) {
      diagnostics.report(
          extra.options().origin().value("type"),
          Message.COLUMN_TYPE_DOES_NOT_FIT,
          Words.owner(relationship.accessor()),
          relationship.accessor().method(),
          Words.of(extra.type()),
          sqlType.kind(),
          names(suitable));
    }
  }

  private static void exactType(
      ColumnDescriptor column, ColumnOptions options, Diagnostics diagnostics) {
    ignored(options)
        .ifPresent(
            ignored ->
                report(
                    column,
                    ignored,
                    Message.SQL_TYPE_EXCLUDES_OPTIONS,
                    diagnostics,
                    options.sqlType().orElseThrow(),
                    ignored));
  }

  /** The first option that says what kind of type it is, or how large. */
  private static Optional<String> ignored(ColumnOptions options) {
    return Stream.of(
            options.type().isPresent() ? "type" : "",
            options.length() != 0 ? "length" : "",
            options.precision() != 0 ? "precision" : "",
            options.scale() != -1 ? "scale" : "")
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** Whether it is a range, or a list of them: the bounds alone say of which type. */
  private static boolean isRange(SqlTypeDescriptor type) {
    return type.isRange() || type.element().filter(TypeRules::isRange).isPresent();
  }

  /** There is no other dialect whose variant could be printed. */
  private static void variants(
      ColumnDescriptor column, ColumnOptions options, Diagnostics diagnostics) {
    options.variants().keySet().stream()
        .filter(dialect -> !DIALECTS.contains(dialect))
        .forEach(
            dialect ->
                diagnostics.report(
                    Problem.of(
                            options.origin().value("variants"),
                            TypeMessage.VARIANT_IS_OF_NO_DIALECT,
                            Words.owner(column.accessor()),
                            column.accessor().method(),
                            dialect,
                            String.join(", ", DIALECTS))
                        .suggesting(dialect, DIALECTS)));
  }

  private static boolean fits(ColumnDescriptor column, Diagnostics diagnostics) {
    Set<SqlKind> suitable = suitable(column.type());
    SqlTypeDescriptor own = innermost(column.sqlType());
    if (own.kind() == SqlKind.ENUM) {
      return true;
    }
    boolean room = !UUID_AS_TEXT.contains(own.kind()) || own.length() == 0 || own.length() >= 32;
    if (suitable.contains(own.kind()) && (room || !suitable.contains(SqlKind.UUID))) {
      return true;
    }
    report(
        column,
        "type",
        Message.COLUMN_TYPE_DOES_NOT_FIT,
        diagnostics,
        Words.of(column.type()),
        column.sqlType().kind(),
        names(suitable));
    return false;
  }

  private static String names(Set<SqlKind> kinds) {
    return kinds.stream().map(kind -> "ColumnType." + kind).collect(Collectors.joining(" or "));
  }

  /** That of the elements, of an array. */
  private static SqlTypeDescriptor innermost(SqlTypeDescriptor type) {
    return type.element().map(TypeRules::innermost).orElse(type);
  }

  /** Those for the values as they travel; for the elements, of a list. */
  private static Set<SqlKind> suitable(JavaType type) {
    Storage storage = type.storage().orElse(null);
    if (storage instanceof Storage.Converted converted) {
      return suitable(converted.database());
    } else if (storage instanceof Storage.ByValue value) {
      return suitable(value.database());
    } else if (storage instanceof Storage.Elements elements) {
      return suitable(elements.element());
    } else if (storage instanceof Storage.Bounds) {
      return EnumSet.of(SqlKind.VARCHAR);
    }
    return suitable(type.kind());
  }

  /** Those that hold every value of the Java type: nothing is cut off in silence. */
  private static Set<SqlKind> suitable(JavaType.Kind kind) {
    return switch (kind) {
      case BOOLEAN -> EnumSet.of(SqlKind.BOOLEAN);
      case SHORT -> EnumSet.of(SqlKind.SMALLINT, SqlKind.INTEGER, SqlKind.BIGINT, SqlKind.NUMERIC);
      case INT -> EnumSet.of(SqlKind.INTEGER, SqlKind.BIGINT, SqlKind.NUMERIC);
      case LONG -> EnumSet.of(SqlKind.BIGINT, SqlKind.NUMERIC);
      case FLOAT -> EnumSet.of(SqlKind.REAL, SqlKind.DOUBLE);
      case DOUBLE -> EnumSet.of(SqlKind.DOUBLE);
      case BIG_DECIMAL, BIG_INTEGER -> EnumSet.of(SqlKind.NUMERIC);
      case STRING -> EnumSet.of(SqlKind.CHAR, SqlKind.VARCHAR, SqlKind.TEXT, SqlKind.JSON);
      case ENUM -> EnumSet.of(SqlKind.VARCHAR, SqlKind.TEXT);
      case LOCAL_DATE -> EnumSet.of(SqlKind.DATE);
      case LOCAL_TIME -> EnumSet.of(SqlKind.TIME);
      case LOCAL_DATE_TIME -> EnumSet.of(SqlKind.TIMESTAMP);
      case INSTANT, OFFSET_DATE_TIME -> EnumSet.of(SqlKind.TIMESTAMP_WITH_TIME_ZONE);
      case UUID -> EnumSet.of(SqlKind.UUID, SqlKind.CHAR, SqlKind.VARCHAR, SqlKind.TEXT);
      case BYTES -> EnumSet.of(SqlKind.BINARY);
      case JSON -> EnumSet.of(SqlKind.JSON, SqlKind.TEXT);
      case LIST, CONVERTED -> EnumSet.noneOf(SqlKind.class);
    };
  }

  private static void length(
      ColumnDescriptor column, ColumnOptions options, Diagnostics diagnostics) {
    int length = options.length();
    if (length == 0) {
      return;
    }
    if (!SIZED.contains(innermost(column.sqlType()).kind())) {
      report(
          column,
          "length",
          Message.LENGTH_NEEDS_TEXT_OR_BYTES,
          diagnostics,
          Words.of(column.sqlType()));
    } else if (length < 0 || length > LONGEST_VARCHAR) {
      report(
          column,
          "length",
          Message.COLUMN_SIZE_IS_OUT_OF_RANGE,
          diagnostics,
          "length",
          length,
          "1 to " + LONGEST_VARCHAR + " (for more, use ColumnType.TEXT)");
    }
  }

  private static void precision(
      ColumnDescriptor column, ColumnOptions options, Diagnostics diagnostics) {
    if (options.precision() == 0 && options.scale() == -1) {
      return;
    }
    String given = options.precision() != 0 ? "precision" : "scale";
    SqlTypeDescriptor type = innermost(column.sqlType());
    if (type.kind() != SqlKind.NUMERIC) {
      report(column, given, Message.PRECISION_NEEDS_A_DECIMAL, diagnostics, given, Words.of(type));
    } else if (options.precision() < 0 || options.precision() > HIGHEST_PRECISION) {
      report(
          column,
          "precision",
          Message.COLUMN_SIZE_IS_OUT_OF_RANGE,
          diagnostics,
          "precision",
          options.precision(),
          "1 to " + HIGHEST_PRECISION);
    } else if (options.scale() < -1) {
      report(
          column,
          "scale",
          Message.COLUMN_SIZE_IS_OUT_OF_RANGE,
          diagnostics,
          "scale",
          options.scale(),
          "0 to the precision");
    } else if (type.scale() > type.precision()) {
      report(
          column,
          options.scale() == -1 ? "precision" : "scale",
          Message.SCALE_EXCEEDS_PRECISION,
          diagnostics,
          type.scale(),
          type.precision());
    }
  }

  private static void enumConstants(ColumnDescriptor column, Diagnostics diagnostics) {
    int length = column.sqlType().length();
    boolean byName =
        column.type().kind() == JavaType.Kind.ENUM && column.type().storage().isEmpty();
    if (!byName || length <= 0) {
      return;
    }
    column.type().constants().stream()
        .max(Comparator.comparingInt(String::length))
        .filter(constant -> constant.length() > length)
        .ifPresent(
            constant ->
                report(
                    column,
                    "length",
                    Message.ENUM_CONSTANT_IS_TOO_LONG,
                    diagnostics,
                    length,
                    constant,
                    constant.length()));
  }

  private static void report(
      ColumnDescriptor column,
      String option,
      Coded message,
      Diagnostics diagnostics,
      Object... arguments) {
    Object[] all =
        Stream.concat(
                Stream.of(Words.owner(column.accessor()), column.accessor().method()),
                Stream.of(arguments))
            .toArray();
    diagnostics.report(column.options().origin().value(option), message, all);
  }
}
