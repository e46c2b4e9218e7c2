package dev.aludel.dialect;

import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.sql.ArrayTable;
import dev.aludel.sql.Bind;
import dev.aludel.sql.CaseWhen;
import dev.aludel.sql.Cast;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.InList;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Logical;
import dev.aludel.sql.Ordering;
import dev.aludel.sql.Select;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.Update;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements over any number of rows with one array parameter per column, so that one text serves
 * all sizes.
 */
final class ArrayStatements {
  private ArrayStatements() {}

  /**
   * {@code insert into t (a, b) select a, b from unnest(?, ?) with ordinality as input(a, b,
   * ordinality) order by ordinality returning id}: the order makes numbers that the database gives
   * ascend as the rows do.
   */
  static Insert insert(Table table, int[] columns, List<SelectColumn> returning) {
    List<Identifier> names = names(table, columns);
    Identifier ordinality = unused("ordinality", table);
    List<Identifier> all = new ArrayList<>(names);
    all.add(ordinality);
    Select rows =
        Select.of(
                Arrays.stream(columns)
                    .mapToObj(table::column)
                    .map(column -> SelectColumn.of(sent(null, column)))
                    .toList())
            .withFrom(new ArrayTable(arrays(table, columns), input(table), all, true))
            .withOrderBy(List.of(Ordering.ascending(plain(ordinality))));
    return new Insert(table.reference(), names, rows, returning);
  }

  /**
   * {@code update t set a = input.a from unnest(?, ?) as input(a, key_1) where t.id = input.key_1}:
   * what is matched has names of its own, for it may be assigned as well.
   */
  static Update update(Table table, int[] columns, int[] matching, List<SelectColumn> returning) {
    Identifier input = input(table);
    List<Identifier> names = new ArrayList<>(names(table, columns));
    List<Update.Assignment> assignments = new ArrayList<>();
    for (int column : columns) {
      Identifier name = table.column(column).identifier();
      assignments.add(new Update.Assignment(name, sent(input, table.column(column))));
    }
    List<SqlExpression> matches = new ArrayList<>();
    for (int column : matching) {
      Identifier key = unused("key_" + (matches.size() + 1), table);
      names.add(key);
      matches.add(
          Comparison.equal(
              new ColumnReference(table.reference().qualifier(), table.column(column).identifier()),
              new ColumnReference(input, key)));
    }
    List<Bind> arrays = new ArrayList<>(arrays(table, columns));
    arrays.addAll(arrays(table, matching));
    return new Update(
        table.reference(),
        assignments,
        new ArrayTable(arrays, input, names, false),
        new Logical(Logical.Operator.AND, matches),
        returning);
  }

  /**
   * {@code update t set a = case when id = ? then cast(? as integer) when … end where id in (?,
   * ?)}: for databases without arrays.
   */
  static Update byCase(Table table, int[] columns, SqlExpression same, InList among) {
    List<Update.Assignment> assignments = new ArrayList<>();
    for (int each : columns) {
      Column column = table.column(each);
      Cast value = new Cast(Bind.parameter(column.type()), column.type());
      CaseWhen.Branch branch = new CaseWhen.Branch(same, value);
      CaseWhen changed = new CaseWhen(Collections.nCopies(among.values().size(), branch), null);
      assignments.add(new Update.Assignment(column.identifier(), changed));
    }
    return new Update(table.reference(), assignments, null, among, List.of());
  }

  /** An array in an array is sent as a text: unnest would take it apart as well. */
  private static SqlExpression sent(@Nullable Identifier input, Column column) {
    ColumnReference reference = new ColumnReference(input, column.identifier());
    return column.type().kind() == SqlType.Kind.ARRAY
        ? new Cast(reference, column.type())
        : reference;
  }

  private static ColumnReference plain(Identifier name) {
    return new ColumnReference(null, name);
  }

  private static List<Identifier> names(Table table, int[] columns) {
    return Arrays.stream(columns).mapToObj(table::column).map(Column::identifier).toList();
  }

  private static List<Bind> arrays(Table table, int[] columns) {
    return Arrays.stream(columns)
        .mapToObj(table::column)
        .map(column -> Bind.parameter(column.type()))
        .toList();
  }

  private static Identifier input(Table table) {
    return Identifier.of(table.name().equals("input") ? "input_" : "input");
  }

  private static Identifier unused(String wanted, Table table) {
    String name = wanted;
    while (table.hasColumn(name)) {
      name += "_";
    }
    return Identifier.of(name);
  }
}
