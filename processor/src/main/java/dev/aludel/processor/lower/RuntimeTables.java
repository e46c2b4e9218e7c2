package dev.aludel.processor.lower;

import dev.aludel.processor.model.SqlTypeDescriptor;
import dev.aludel.processor.model.TablePlan;
import dev.aludel.schema.Column;
import dev.aludel.schema.ColumnProperty;
import dev.aludel.schema.Table;
import dev.aludel.schema.TableBuilder;
import dev.aludel.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables as the runtime knows them, as far as the texts of statements depend on them. */
final class RuntimeTables {
  private RuntimeTables() {}

  static Table of(TablePlan plan) {
    TableBuilder table = of(plan.name(), plan.columns());
    if (!plan.primaryKey().isEmpty()) {
      table.primaryKey(plan.primaryKey().toArray(String[]::new));
    }
    plan.properties().forEach(property -> table.property(property(property)));
    return table.build();
  }

  private static ColumnProperty property(TablePlan.Property plan) {
    SqlType type = type(plan.type());
    return plan.parts().isEmpty()
        ? ColumnProperty.perQuery(type)
        : ColumnProperty.of(type, plan.parts().toArray(String[]::new))
            .beside(plan.tables().toArray(String[]::new));
  }

  /** A table of which only these columns matter. */
  static TableBuilder of(TablePlan.TableName name, List<TablePlan.TableColumn> columns) {
    TableBuilder table = Table.named(name.text());
    name.schema().ifPresent(table::schema);
    columns.forEach(column -> table.column(Column.of(column.name(), type(column.type()))));
    return table;
  }

  static SqlType type(SqlTypeDescriptor type) {
    return new SqlType(
        SqlType.Kind.valueOf(type.kind().name()),
        type.length(),
        type.precision(),
        type.scale(),
        type.exact().orElse(null),
        detail(type));
  }

  /** None where there is nothing to say, as of types that are made by the runtime. */
  private static SqlType.@Nullable Detail detail(SqlTypeDescriptor type) {
    boolean none = type.element().isEmpty() && type.labels().isEmpty() && type.variants().isEmpty();
    return none
        ? null
        : new SqlType.Detail(
            type.element().map(RuntimeTables::type).orElse(null), type.labels(), type.variants());
  }

  /** The positions of columns. */
  static int[] indexes(Table table, List<String> columns) {
    return columns.stream().mapToInt(table::indexOf).toArray();
  }
}
