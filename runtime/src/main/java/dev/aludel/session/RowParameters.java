package dev.aludel.session;

import dev.aludel.jdbc.Parameters;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns values of rows into parameters: one after the other, or one array per column. */
final class RowParameters {
  private final List<Column> columns;

  /** For some columns of a table, in this order. */
  RowParameters(Table table, int... columns) {
    this.columns = Arrays.stream(columns).mapToObj(table::column).toList();
  }

  /** Adds one parameter for each value of each row. */
  void addAll(Parameters parameters, List<@Nullable Object[]> rows) {
    for (@Nullable Object[] row : rows) {
      for (int i = 0; i < columns.size(); i++) {
        add(parameters, columns.get(i), row[i]);
      }
    }
  }

  /** Adds one array for each column. */
  void addArrays(Parameters parameters, List<@Nullable Object[]> rows) {
    for (int i = 0; i < columns.size(); i++) {
      @Nullable Object[] values = new Object[rows.size()];
      for (int row = 0; row < values.length; row++) {
        values[row] = rows.get(row)[i];
      }
      add(parameters, columns.get(i), values);
    }
  }

  /** Adds one array for each column, of what objects say; NULL for what has no value. */
  static void addColumns(
      Parameters parameters, Table table, int[] columns, List<EntityState> rows) {
    int many = rows.size();
    for (int column : columns) {
      @Nullable Object[] values = new Object[many];
      for (int i = 0; i < many; i++) {
        EntityState row = rows.get(i);
        if (row.isSet(column)) {
          values[i] = Mappers.value(row.mapper(), row.entity(), column);
        }
      }
      add(parameters, table.column(column), values);
    }
  }

  /** Adds a value, or an array of them. */
  static void add(Parameters parameters, Column column, @Nullable Object value) {
    if (column.isSensitive()) {
      parameters.addSensitive(column.type(), value);
    } else {
      parameters.add(column.type(), value);
    }
  }
}
