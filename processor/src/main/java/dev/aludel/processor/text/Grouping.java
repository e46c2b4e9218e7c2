package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.text.SqlScope.Field;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.schema.Column;

/**
 * What a query groups by, and the columns that it mentions outside of aggregates. A query groups if
 * it has GROUP BY, HAVING or an aggregate.
 */
final class Grouping {
  private final Findings findings;
  private final Set<String> expressions = new HashSet<>();
  private final Set<Field> fields = new HashSet<>();
  private final Map<Column, Field> free = new LinkedHashMap<>();
  private boolean declared;
  private boolean sets;
  private boolean aggregated;

  /** Nothing yet. */
  Grouping(Findings findings) {
    this.findings = findings;
  }

  void declare() {
    declared = true;
  }

  /** There are several groupings, of which each leaves what the others group by NULL. */
  void declareSets() {
    sets = true;
  }

  boolean haveSets() {
    return sets;
  }

  /** Whether it is a function that makes several groupings of its arguments. */
  static boolean makesSets(Expression by) {
    return by instanceof Function function && function.getName().matches("(?i)rollup|cube");
  }

  boolean isBy(Field field) {
    return fields.contains(field);
  }

  void by(Expression expression) {
    expressions.add(text(expression));
  }

  void by(Field field) {
    fields.add(field);
  }

  boolean isBy(Expression expression) {
    return declared && expressions.contains(text(expression));
  }

  void aggregates() {
    aggregated = true;
  }

  /** Whether there is a row for each group, and none without any. */
  boolean isDeclared() {
    return declared;
  }

  boolean isGrouped() {
    return declared || aggregated;
  }

  /** A column is mentioned outside of aggregates. */
  void mentions(Column column, Field field) {
    free.put(column, field);
  }

  /**
   * Forgets what was mentioned since there were so many, inside what is grouped by or aggregated.
   */
  void forgetSince(int count) {
    while (free.size() > count) {
      Column last = null;
      for (Column column : free.keySet()) {
        last = column;
      }
      free.remove(last);
    }
  }

  int mentioned() {
    return free.size();
  }

  /** Reports each column that is not the same for all rows of a group. */
  void check(SqlScope scope) {
    if (!isGrouped()) {
      return;
    }
    free.forEach(
        (column, field) -> {
          if (!fields.contains(field) && !isKeyed(scope, field)) {
            findings.report(
                SqlMessage.COLUMN_IS_NOT_GROUPED, column, column.getFullyQualifiedName());
          }
        });
  }

  /** The other columns of a table follow from its key. */
  private boolean isKeyed(SqlScope scope, Field field) {
    return scope.relations().stream()
        .filter(relation -> relation.fields().contains(field))
        .flatMap(relation -> relation.table().stream())
        .anyMatch(
            table ->
                !table.key().isEmpty()
                    && table.key().stream()
                        .allMatch(
                            key ->
                                fields.stream()
                                    .anyMatch(
                                        by ->
                                            by.relation().equals(field.relation())
                                                && by.name().equals(key))));
  }

  private static String text(Expression expression) {
    return expression.toString().toLowerCase(Locale.ROOT);
  }
}
