package dev.aludel.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A column property of a model.
 *
 * @param parts its SQL, cut at the model's columns: text, column, text; empty where only queries
 *     say it
 * @param tables what its subqueries call the tables that they list
 */
public record LinkedProperty(PropertyDescriptor declared, List<String> parts, List<String> tables) {

  /** Copies the lists. */
  public LinkedProperty {
    parts = List.copyOf(parts);
    tables = List.copyOf(tables);
  }

  /** One whose SQL was not read yet. */
  public static LinkedProperty of(PropertyDescriptor declared) {
    return new LinkedProperty(declared, List.of(), List.of());
  }

  /** Its value as one of a column, which has no name in the table. */
  public LinkedColumn value() {
    ColumnDescriptor value = declared.value();
    return new LinkedColumn(
        "",
        value.attribute(),
        Optional.of(value),
        Optional.empty(),
        value.type(),
        sqlType(),
        value.nullable(),
        Optional.empty(),
        Optional.empty());
  }

  /** What its values are bound as when something is compared with it: decimals of any scale. */
  public SqlTypeDescriptor sqlType() {
    return declared.value().type().kind() == JavaType.Kind.BIG_DECIMAL
        ? SqlTypeDescriptor.of(SqlKind.NUMERIC, 0, 0, 0)
        : declared.value().sqlType();
  }
}
