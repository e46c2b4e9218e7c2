package dev.aludel.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which columns a query reads: made by {@link ColumnExpression#defer} and its neighbours. Primary
 * keys are always read.
 */
public final class ColumnLoad implements LoadOption {
  /** What is done about the columns. */
  enum Kind {
    DEFER,
    UNDEFER,
    ONLY,
    RAISE
  }

  private final Kind kind;
  private final List<ColumnExpression<?>> columns;

  private ColumnLoad(Kind kind, List<ColumnExpression<?>> columns) {
    this.kind = kind;
    this.columns = columns;
  }

  static ColumnLoad of(Kind kind, ColumnExpression<?> column) {
    return new ColumnLoad(kind, List.of(Checks.present(column, "A column")));
  }

  static ColumnLoad only(ColumnExpression<?> first, ColumnExpression<?>... more) {
    List<ColumnExpression<?>> all = new ArrayList<>();
    all.add(Checks.present(first, "A column"));
    all.addAll(Checks.noNulls(Arrays.asList(more), "A column"));
    return new ColumnLoad(Kind.ONLY, List.copyOf(all));
  }

  Kind kind() {
    return kind;
  }

  /** The columns as nodes: their tables say whose they are. */
  List<Node.ColumnNode> columns() {
    return columns.stream().map(each -> (Node.ColumnNode) each.expression().node()).toList();
  }

  @Override
  public String toString() {
    return kind + " " + columns;
  }
}
