package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.SqlTable;
import dev.aludel.processor.text.SqlScope.Found;
import dev.aludel.processor.text.SqlScope.Relation;
import dev.aludel.processor.text.SqlValue.Nullness;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.jsqlparser.parser.ASTNodeAccess;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.insert.Insert;

/** Judges what is written into columns. */
final class InsertRules {
  private final Findings findings;

  InsertRules(Findings findings) {
    this.findings = findings;
  }

  /** The columns that must have a value are there. */
  void requireColumns(
      Insert insert, Relation target, List<Column> written, List<Optional<Found>> columns) {
    List<String> given =
        columns.stream().flatMap(Optional::stream).map(one -> one.field().name()).toList();
    String lacking =
        target.fields().stream()
            .filter(field -> field.column().filter(SqlTable.Column::required).isPresent())
            .filter(field -> insert.isOnlyDefaultValues() || !given.contains(field.name()))
            .map(SqlScope.Field::name)
            .collect(Collectors.joining(", "));
    if (!lacking.isEmpty() && (!written.isEmpty() || insert.isOnlyDefaultValues())) {
      findings.report(SqlMessage.INSERT_LACKS_A_COLUMN, insert.getTable(), target.name(), lacking);
    }
  }

  /** A column that the database makes no value for has none but that which is given. */
  void requireDefault(Found column, ASTNodeAccess at) {
    if (column.field().column().filter(SqlTable.Column::required).isPresent()) {
      findings.report(
          SqlMessage.INSERT_LACKS_A_COLUMN, at, column.relation().name(), column.field().name());
    }
  }

  /** What a query selects suits the column that it is written into. */
  void requireSelected(Found column, ResultColumn given) {
    requireFit(column, given, false);
    requireConstant(given, column.field().value(), findings);
  }

  /** A text in quotes that a query selects is a constant of the enum that it becomes. */
  static void requireConstant(ResultColumn given, SqlValue wanted, Findings findings) {
    String text = given.words();
    if (wanted.isNamedEnum() && text.length() > 1 && text.startsWith("'") && text.endsWith("'")) {
      String constant = text.substring(1, text.length() - 1);
      List<String> constants = wanted.java().orElseThrow().constants();
      if (!constants.contains(constant)) {
        findings.report(
            TextProblem.of(
                    SqlMessage.CONSTANT_IS_UNKNOWN,
                    given.at(),
                    wanted.words(),
                    text,
                    String.join(", ", constants))
                .suggesting(constant, constants));
      }
    }
  }

  /**
   * A value suits its column, in type and in nullness.
   *
   * @param isZoneless whether it is known to be of no zone where one is needed
   */
  void requireFit(Found column, ResultColumn given, boolean isZoneless) {
    SqlValue wanted = column.field().value();
    SqlValue value = given.value();
    if (isZoneless || !wanted.comparableTo(value)) {
      findings.report(
          SqlMessage.ASSIGNED_VALUE_DOES_NOT_FIT,
          given.at(),
          column.field().name(),
          wanted.words(),
          given.words(),
          value.words());
    } else if (wanted.nullness() == Nullness.NOT_NULL && value.nullness() == Nullness.NULLABLE) {
      findings.report(
          SqlMessage.ASSIGNED_VALUE_CAN_BE_NULL, given.at(), column.field().name(), given.words());
    }
  }
}
