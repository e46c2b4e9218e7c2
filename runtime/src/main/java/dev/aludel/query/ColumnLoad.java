package dev.aludel.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which columns a query reads: made by {@link ValueAttribute#defer} and its neighbours. Primary
 * keys are always read.
 */
public final class ColumnLoad implements LoadOption {
  /** What is done about the columns. */
  enum Kind {
    DEFER,
    UNDEFER,
    ONLY,
    RAISE,
    EXPRESSION
  }

  private final Kind kind;
  private final List<ValueAttribute<?>> columns;
  private final @Nullable Node expression;

  private ColumnLoad(Kind kind, List<ValueAttribute<?>> columns, @Nullable Node expression) {
    this.kind = kind;
    this.columns = columns;
    this.expression = expression;
  }

  static ColumnLoad of(Kind kind, ValueAttribute<?> column) {
    return new ColumnLoad(kind, List.of(Checks.present(column, "A column")), null);
  }

  static ColumnLoad of(PropertyExpression<?> property, Node expression) {
    return new ColumnLoad(Kind.EXPRESSION, List.of(property), expression);
  }

  static ColumnLoad only(ValueAttribute<?> first, ValueAttribute<?>... more) {
    List<ValueAttribute<?>> all = new ArrayList<>();
    all.add(Checks.present(first, "A column"));
    all.addAll(Checks.noNulls(Arrays.asList(more), "A column"));
    return new ColumnLoad(Kind.ONLY, List.copyOf(all), null);
  }

  Kind kind() {
    return kind;
  }

  /** The columns as nodes: their tables say whose they are. */
  List<ValueNode> columns() {
    return columns.stream().map(each -> (ValueNode) each.expression().node()).toList();
  }

  /** What the query gives a property as its value. */
  Node expression() {
    return Objects.requireNonNull(expression);
  }

  void addTo(QueryShape shape) {
    shape.add(kind).add(columns());
    if (expression != null) {
      shape.isPart();
    }
  }

  @Override
  public String toString() {
    return kind + " " + columns;
  }
}
