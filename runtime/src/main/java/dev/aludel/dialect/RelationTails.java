package dev.aludel.dialect;

import dev.aludel.schema.Table;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.DerivedTable;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Logical;
import dev.aludel.sql.Ordering;
import dev.aludel.sql.Select;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.SqlExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What continues a select of the targets of a relationship; see {@link CrudStatements}. */
final class RelationTails {
  private static final Identifier LINK = Identifier.of("link");

  private final Dialect dialect;

  RelationTails(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Joins an association table; see {@link CrudStatements#throughTail}. */
  String through(
      Table table,
      int[] target,
      CrudStatements.Links through,
      List<CrudStatements.TailOrder> order) {
    List<SelectColumn> labelled = new ArrayList<>();
    List<SqlExpression> pairs = new ArrayList<>();
    for (int i = 0; i < target.length; i++) {
      labelled.add(
          labelled(
              table, through, through.table().indexOf(through.toTarget().get(i)), labelled.size()));
      pairs.add(
          Comparison.equal(
              reference(labelled.get(i)), CrudStatements.reference(table.column(target[i]))));
    }
    Map<Integer, SelectColumn> sorted = new HashMap<>();
    for (CrudStatements.TailOrder term : order) {
      if (term.ofLink()) {
        sorted.put(term.column(), labelled(table, through, term.column(), labelled.size()));
        labelled.add(sorted.get(term.column()));
      }
    }
    SqlWriter out = new SqlWriter(dialect).append(" join ");
    StatementRenderer renderer = new StatementRenderer(out);
    renderer.from(
        new DerivedTable(
            Select.of(labelled)
                .withFrom(through.table().reference())
                .withWhere(CrudStatements.match(through.table(), through.source())),
            LINK));
    renderer.expression(" on ", new Logical(Logical.Operator.AND, pairs));
    return out.text()
        + order(
            order,
            term ->
                term.ofLink()
                    ? reference(Objects.requireNonNull(sorted.get(term.column())))
                    : CrudStatements.reference(table.column(term.column())));
  }

  private static SelectColumn labelled(
      Table table, CrudStatements.Links through, int column, int before) {
    Identifier label = newName(table, "link_" + (before + 1));
    return new SelectColumn(CrudStatements.reference(through.table().column(column)), label);
  }

  private static ColumnReference reference(SelectColumn labelled) {
    return new ColumnReference(LINK, Objects.requireNonNull(labelled.label()));
  }

  /** Sorts by these columns; nothing without any. */
  String order(
      List<CrudStatements.TailOrder> order,
      Function<CrudStatements.TailOrder, SqlExpression> column) {
    return new StatementRenderer(new SqlWriter(dialect))
        .orderBy(
            order.stream()
                .map(
                    term ->
                        new Ordering(
                            column.apply(term), term.descending(), Ordering.Nulls.UNSPECIFIED))
                .toList())
        .text();
  }

  private static Identifier newName(Table table, String wanted) {
    String name = wanted;
    while (table.has(name)) {
      name += "_";
    }
    return Identifier.of(name);
  }
}
