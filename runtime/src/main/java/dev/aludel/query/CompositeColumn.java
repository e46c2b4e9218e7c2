package dev.aludel.query;

import dev.aludel.mapping.Cells;
import dev.aludel.mapping.Reading;
import dev.aludel.type.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a composite attribute, a record over several of them: {@code INVOICE.total}, with
 * each column as a field: {@code INVOICE.total.amount}. Selected like a projection, it is a record
 * in every row; null where the attribute is. Made by generated code.
 *
 * @param <T> the record
 */
public abstract non-sealed class CompositeColumn<T> extends Projected<T> {
  private final boolean nullable;

  /**
   * For generated metamodels.
   *
   * @param name the record's
   * @param nullable whether it is null where all columns are NULL
   */
  protected CompositeColumn(String name, boolean nullable) {
    super(name);
    this.nullable = nullable;
  }

  /** What the record consists of, in its order. */
  protected abstract List<Part<T>> parts();

  /** How rows become the record: takes one cell for each part. */
  protected abstract Reading<T> reading(Cells cells);

  /**
   * A component, or some together that are a composite themselves.
   *
   * @param <T> the record
   */
  protected static final class Part<T> {
    private final Component component;
    private final List<Leaf<T, ?>> leaves;

    private Part(Component component, List<Leaf<T, ?>> leaves) {
      this.component = component;
      this.leaves = leaves;
    }

    /** The same, which may be null where the record is not. */
    public Part<T> orNull() {
      return new Part<>(Component.nullable(component.name(), component.item()), leaves);
    }
  }

  /** A component that is a column. */
  protected static <T, P> Part<T> part(
      String name, ColumnExpression<P> column, Function<T, ? extends @Nullable P> component) {
    return new Part<>(
        Component.of(name, column.expression()), List.of(new Leaf<T, P>(column, component)));
  }

  /** A component that is a composite. */
  protected static <T, P> Part<T> part(
      String name, CompositeColumn<P> columns, Function<T, ? extends @Nullable P> component) {
    List<Leaf<T, ?>> leaves = new ArrayList<>();
    for (Leaf<P, ?> leaf : columns.leaves()) {
      leaves.add(leaf.in(component));
    }
    return new Part<>(Component.of(name, columns), leaves);
  }

  @Override
  final List<Component> components() {
    return parts().stream().map(part -> part.component).toList();
  }

  @Override
  final Reading<T> make(Cells cells) {
    return reading(cells);
  }

  @Override
  final boolean isWholeOrNull() {
    return nullable;
  }

  /** Alone in a row it may be null where it says so. */
  @Override
  final Reading<T> reading(StatementRunner runner) {
    Reading<T> record = super.reading(runner);
    return nullable ? Cells.of("").objectIfAny("", record, leaves().size()).<T>next() : record;
  }

  @Override
  final void requirePresent(SelectedRows rows) {
    if (!nullable) {
      super.requirePresent(rows);
    }
  }

  /** Equal to this value in each column; where it is null, all of them are NULL. */
  public final Condition eq(@Nullable T value) {
    return all(leaf -> leaf.eq(value));
  }

  /** Equal to that composite in each column; not true where a column of either is NULL. */
  public final Condition eq(CompositeColumn<T> other) {
    List<Leaf<T, ?>> others = Checks.present(other, "A composite").leaves();
    List<Condition> conditions = new ArrayList<>();
    for (Leaf<T, ?> leaf : leaves()) {
      conditions.add(leaf.eq(others.get(conditions.size())));
    }
    return Condition.all(conditions);
  }

  /** Other than this value; where it is null, some column is not NULL. */
  public final Condition ne(@Nullable T value) {
    return value == null ? isNotNull() : eq(value).not();
  }

  /** One of these values; of none it is false. */
  public final Condition in(Collection<T> values) {
    List<Condition> conditions = new ArrayList<>();
    for (T value : Checks.noNulls(values, "A composite")) {
      conditions.add(eq(value));
    }
    return Condition.any(conditions);
  }

  /** All columns are NULL. */
  public final Condition isNull() {
    return all(leaf -> leaf.column.expression().isNull());
  }

  /** Some column is not NULL. */
  public final Condition isNotNull() {
    List<Condition> conditions = new ArrayList<>();
    leaves().forEach(leaf -> conditions.add(leaf.column.expression().isNotNull()));
    return Condition.any(conditions);
  }

  /** What a statement sets does for each column. */
  final <S> S fold(S start, @Nullable T value, Setter<S> setter) {
    S result = start;
    for (Leaf<T, ?> leaf : leaves()) {
      result = leaf.set(result, value, setter);
    }
    return result;
  }

  /** Its columns, each with what of a value is in it. */
  final List<Value<?>> values(@Nullable T value) {
    List<Value<?>> values = new ArrayList<>();
    leaves().forEach(leaf -> values.add(leaf.value(value)));
    return values;
  }

  /**
   * A column, and what is or shall be in it.
   *
   * @param <P> the Java type of the column
   */
  record Value<P>(ColumnExpression<P> column, @Nullable P value) {
    /** The number of the column in its table. */
    int index() {
      return ((Node.ColumnNode) column.expression().node()).index();
    }

    Condition isEqual() {
      return column.expression().eq(value);
    }

    Settings in(Settings settings) {
      return settings.plus(column, value);
    }

    /** The same column with a value that somebody gave without its type. */
    @SuppressWarnings("unchecked") // What is no such value cannot be converted to the database's.
    Value<P> of(Object other) {
      ValueType<P> type = column.expression().type();
      return new Value<>(column, type.fromDatabase(type.toDatabase((P) other)));
    }

    /** The same column with the version that follows. */
    Value<P> next(boolean isNew) {
      if (value == null) {
        return new Value<>(column, column.expression().type().fromDatabase(1L));
      }
      long version = ((Number) value).longValue();
      return isNew
          ? this
          : new Value<>(column, column.expression().type().fromDatabase(version + 1));
    }
  }

  /** Has a statement set one column. */
  interface Setter<S> {
    <P> S set(S statement, ColumnExpression<P> column, @Nullable P value);
  }

  private Condition all(Function<Leaf<T, ?>, Condition> condition) {
    List<Condition> conditions = new ArrayList<>();
    leaves().forEach(leaf -> conditions.add(condition.apply(leaf)));
    return Condition.all(conditions);
  }

  private List<Leaf<T, ?>> leaves() {
    List<Leaf<T, ?>> leaves = new ArrayList<>();
    parts().forEach(part -> leaves.addAll(part.leaves));
    return leaves;
  }

  /** Its columns. */
  @Override
  public final String toString() {
    List<String> names = new ArrayList<>();
    leaves().forEach(leaf -> names.add(leaf.column.toString()));
    return String.join(", ", names);
  }

  /** A column, and what of the record is in it. */
  private static final class Leaf<T, P> {
    private final ColumnExpression<P> column;
    private final Function<T, ? extends @Nullable P> component;

    Leaf(ColumnExpression<P> column, Function<T, ? extends @Nullable P> component) {
      this.column = column;
      this.component = component;
    }

    <S> Leaf<S, P> in(Function<S, ? extends @Nullable T> record) {
      return new Leaf<>(column, around -> of(record.apply(around)));
    }

    Value<P> value(@Nullable T record) {
      return new Value<>(column, of(record));
    }

    private @Nullable P of(@Nullable T record) {
      return record == null ? null : component.apply(record);
    }

    Condition eq(@Nullable T record) {
      return column.expression().eq(of(record));
    }

    /** The same column of another composite of the same record has the same type. */
    @SuppressWarnings("unchecked")
    Condition eq(Leaf<T, ?> other) {
      return column.expression().eq(((Leaf<T, P>) other).column.expression());
    }

    <S> S set(S statement, @Nullable T record, Setter<S> setter) {
      return setter.set(statement, column, of(record));
    }
  }
}
