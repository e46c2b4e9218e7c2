package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.sql.Compound;
import dev.aludel.sql.Literal;
import dev.aludel.sql.Star;
import dev.aludel.type.TypeConverter;
import dev.aludel.type.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Begins statements and names functions. Made to be imported statically:
 *
 * <pre>{@code
 * import static dev.aludel.query.Sql.*;
 *
 * connection.list(select(PRODUCT.name).from(PRODUCT).where(PRODUCT.stock.gt(0)));
 * connection.execute(update(PRODUCT).set(PRODUCT.stock, PRODUCT.stock.minus(1)).where(PRODUCT.id.eq(7)));
 * }</pre>
 */
public final class Sql {
  private static final int MEAN_SCALE = 6;

  private Sql() {}

  /** A query for objects that no session runs yet; see {@link EntityQuery#on}. */
  public static <E, Q extends EntityQuery<E, Q>> Q query(EntityTable<E, Q> table) {
    return Checks.present(table, "A table").aludelQuery(EntitySelection.of(table));
  }

  /**
   * Begins a select of one item; every row becomes the value of an expression, null for NULL, the
   * object of a table, null without a row, or a record: {@code select(CategorySales_.of(…))}.
   */
  public static <T> SelectStatement<T> select(Selectable<T> item) {
    return select(RowShape.single(Checks.present(item, "An expression")));
  }

  /**
   * Begins a select of several expressions, records and objects: of a table's rows under its own
   * name, an alias, or at the end of a path. Objects are null where a LEFT JOIN found no row, and
   * only a session can answer them; what is related to them is loaded when it is read.
   */
  public static SelectStatement<ResultRow> select(
      Selectable<?> first, Selectable<?> second, Selectable<?>... more) {
    List<Selectable<?>> all = new ArrayList<>(List.of(first, second));
    all.addAll(Arrays.asList(more));
    return select(all);
  }

  /** Begins a select of several expressions and objects. */
  public static SelectStatement<ResultRow> select(List<? extends Selectable<?>> items) {
    return select(RowShape.several(Checks.noNulls(items, "An expression")));
  }

  private static <R> SelectStatement<R> select(RowShape<R> shape) {
    return new SelectStatement<>(Clauses.of(shape.nodes()), shape);
  }

  /**
   * A common table that is read in its own query: begins with the rows of {@code base}, and adds
   * what {@code step} makes of the rows that were added last, until there are no more.
   *
   * <pre>{@code
   * NumberExpression<Integer> depth = value(0);
   * Subquery tree =
   *     recursive("tree", select(CATEGORY.id, depth).from(CATEGORY).where(CATEGORY.id.eq(7)),
   *         self -> select(CATEGORY.id, self.column(depth).plus(1)).from(CATEGORY)
   *             .join(self).on(CATEGORY.parent().id.eq(self.column(CATEGORY.id))));
   * }</pre>
   */
  public static <R> Subquery recursive(
      String name, QueryStatement<R> base, Function<Subquery, QueryStatement<R>> step) {
    return CommonRows.recursive(name, Compound.Operator.UNION_ALL, base, step);
  }

  /** The same, in which equal rows are one: it ends where rows lead back to themselves. */
  public static <R> Subquery recursiveDistinct(
      String name, QueryStatement<R> base, Function<Subquery, QueryStatement<R>> step) {
    return CommonRows.recursive(name, Compound.Operator.UNION, base, step);
  }

  /**
   * A model's table whose rows are those of a subquery, a common table or a compound, so that
   * queries for its objects begin there: {@code session.query(aliased(USER, select(USER).from(USER)
   * .where(…).union(…).subquery("some")))}.
   */
  @SuppressWarnings("unchecked") // A table at another place is of the same class.
  public static <M extends EntityTable<?, ?>> M aliased(M table, Subquery rows) {
    M given = Checks.present(table, "A table");
    Checks.present(rows, "A subquery");
    if (!names(given.aludelTable()).equals(names(rows.aludelTable()))) {
      throw new QueryException(ErrorCode.SUBQUERY_HAS_OTHER_ROWS, rows, given);
    }
    return (M) given.aludelAt(rows.aludelSource().place());
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }

  /**
   * Listed rows as a table: {@code values("input", lines, field(PRODUCT.id, Line::product),
   * field(PRODUCT.stock, Line::amount))}. Its columns are asked for by the expressions.
   *
   * @param rows at least one
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // Only read.
  public static <T> Subquery values(
      String alias, Collection<T> rows, ValuesField<T> first, ValuesField<T>... more) {
    List<ValuesField<T>> fields = new ArrayList<>(List.of(first));
    fields.addAll(Arrays.asList(more));
    if (Checks.present(rows, "A list of rows").isEmpty()) {
      throw new QueryException(ErrorCode.VALUES_ARE_EMPTY, alias);
    }
    return Subquery.of(alias, rows, fields);
  }

  /** A column of {@link #values}: of the type of {@code like}, which also names it. */
  public static <T, V> ValuesField<T> field(
      Expression<V> like, Function<? super T, ? extends @Nullable V> value) {
    return ValuesField.of(like, value);
  }

  /** The rows that a function answers, as a table with one column, asked for by the call. */
  public static Subquery rowsOf(Expression<?> call, String alias) {
    return Subquery.of(call, alias, false);
  }

  /** The same with a number for each row, {@link Subquery#ordinality}. */
  public static Subquery rowsWithOrdinality(Expression<?> call, String alias) {
    return Subquery.of(call, alias, true);
  }

  /**
   * The number that a query of one column answers, as part of another statement, whose tables it
   * may mention; NULL without a row.
   */
  public static <T extends Number> NumberExpression<T> number(QueryStatement<T> query) {
    return ((NumberExpression<T>) onlyItem(query)).with(scalarNode(query));
  }

  /** The text that a query of one column answers; see {@link #number}. */
  public static TextExpression text(QueryStatement<String> query) {
    return ((TextExpression) onlyItem(query)).with(scalarNode(query));
  }

  /** The date or time that a query of one column answers; see {@link #number}. */
  public static <T extends Temporal> TemporalExpression<T> time(QueryStatement<T> query) {
    return ((TemporalExpression<T>) onlyItem(query)).with(scalarNode(query));
  }

  /** The value that a query of one column answers; see {@link #number}. */
  public static <T> ValueExpression<T> scalar(QueryStatement<T> query) {
    return new ValueExpression<>(scalarNode(query), onlyItem(query).type());
  }

  /** A parameter as a number to be calculated with: {@code PRODUCT.price.times(number(RATE))}. */
  public static <T extends Number> NumberExpression<T> number(Param<T> param) {
    return new NumberExpression<>(Expression.nodeOf(param), param.type());
  }

  /** A parameter as a text, to be put together with others. */
  public static TextExpression text(Param<String> param) {
    return new TextExpression(Expression.nodeOf(param), param.type());
  }

  /** A parameter as a date or time, to be moved. */
  public static <T extends Temporal> TemporalExpression<T> time(Param<T> param) {
    Node node = Expression.nodeOf(param);
    // Databases move only what they know to be a time.
    Node typed = new Operation.CastTo(param.type().sqlType()).node(node);
    return new TemporalExpression<>(typed, param.type());
  }

  private static Node scalarNode(QueryStatement<?> query) {
    return new Node.SubqueryNode(SubqueryUse.SCALAR, List.of(), query.part());
  }

  @SuppressWarnings("unchecked") // A query that answers T selects an expression of it.
  private static <T> Expression<T> onlyItem(QueryStatement<T> query) {
    List<Selectable<?>> items = Checks.present(query, "A subquery").shape().items();
    if (items.size() != 1 || !(items.get(0) instanceof Expression<?>)) {
      throw new QueryException(ErrorCode.SUBQUERY_IS_NOT_SCALAR, query);
    }
    return (Expression<T>) items.get(0);
  }

  /**
   * A condition that needs a value, or {@link Condition#ABSENT} where there is none; what a search
   * form asks for, and no more:
   *
   * <pre>{@code
   * session.query(BOOK)
   *     .where(
   *         ifNotNull(form.title(), BOOK.title::contains),
   *         ifNotNull(form.cheaperThan(), BOOK.price::lt),
   *         ifNotNull(form.publisher(), name -> BOOK.publisher().name.eq(name)),
   *         BOOK.printed.onlyIf(form.printedOnly()))
   *     .list();
   * }</pre>
   */
  public static <T> Condition ifNotNull(
      @Nullable T value, Function<? super T, ? extends Condition> condition) {
    return value == null ? Condition.ABSENT : Checks.present(condition.apply(value), "A condition");
  }

  /** The same of a value that is present, or not. */
  public static <T> Condition ifPresent(
      Optional<T> value, Function<? super T, ? extends Condition> condition) {
    return value.isPresent() ? ifNotNull(value.get(), condition) : Condition.ABSENT;
  }

  /** Two values compared as one, the first of them first. */
  public static <A, B> Tuple<A, B> tuple(OrderedExpression<A> first, OrderedExpression<B> second) {
    return new Tuple<>(first, second);
  }

  /** Begins an insert. */
  public static InsertStatement insertInto(TableSource table) {
    return InsertStatement.into(Checks.changeable(table).aludelSource());
  }

  /** Begins an update. */
  public static UpdateStatement update(TableSource table) {
    return new UpdateStatement(Settings.NONE, Filter.of(table));
  }

  /** Begins a delete. */
  public static DeleteStatement deleteFrom(TableSource table) {
    return new DeleteStatement(Filter.of(table));
  }

  /**
   * Whether this table has a row for which all of these are true. They may mention tables of the
   * statement around: {@code exists(ORDER_ITEM, ORDER_ITEM.product().id.eq(PRODUCT.id))}.
   */
  public static Condition exists(TableSource table, Condition... conditions) {
    return exists(select(one()).from(table).where(conditions));
  }

  /** Whether that select, which may mention tables of the statement around, has a row. */
  public static Condition exists(QueryStatement<?> select) {
    QueryBody body = Assembly.anyRow(Checks.present(select, "A subquery").part());
    return Condition.of(new Node.SubqueryNode(SubqueryUse.EXISTS, List.of(), body));
  }

  /**
   * The value that an insert was to give a number column, in the update of {@link
   * InsertStatement#onConflict}.
   */
  public static <T extends Number> NumberExpression<T> excluded(NumberColumn<T> column) {
    return Checks.present(column, "A column").with(excludedNode(column));
  }

  /** The text that an insert was to give a column; see {@link #excluded(NumberColumn)}. */
  public static TextExpression excluded(TextColumn column) {
    return Checks.present(column, "A column").with(excludedNode(column));
  }

  /** The time that an insert was to give a column; see {@link #excluded(NumberColumn)}. */
  public static <T extends Temporal> TemporalExpression<T> excluded(TemporalColumn<T> column) {
    return Checks.present(column, "A column").with(excludedNode(column));
  }

  /** The value that an insert was to give a column; see {@link #excluded(NumberColumn)}. */
  public static <T> Expression<T> excluded(ColumnExpression<T> column) {
    Expression<T> typed = Checks.present(column, "A column").expression();
    return new ValueExpression<>(excludedNode(column), typed.type());
  }

  /** The number of rows. */
  public static NumberAggregate<Long> count() {
    return counting(Operation.Call.COUNT, new Node.ConstantNode(Star.STAR));
  }

  /** The number of rows in which this is not NULL. */
  public static NumberAggregate<Long> count(Expression<?> expression) {
    return counting(Operation.Call.COUNT, Expression.nodeOf(expression));
  }

  /** The number of different values other than NULL. */
  public static NumberAggregate<Long> countDistinct(Expression<?> expression) {
    return counting(Operation.Call.COUNT_DISTINCT, Expression.nodeOf(expression));
  }

  /**
   * The sum of all values other than NULL; NULL, not zero, if there is none. It is read as the type
   * of the values: {@code sum(PRODUCT.stock.asLong())} where it may be larger.
   */
  public static <T extends Number> NumberAggregate<T> sum(NumberExpression<T> expression) {
    return new NumberAggregate<>(aggregate("sum", expression), expression.type());
  }

  /**
   * The mean of all values other than NULL; NULL if there is none. Read with six digits after the
   * point, or as many as the values have, rounded half up.
   */
  public static NumberAggregate<BigDecimal> avg(NumberExpression<?> expression) {
    int scale = Math.max(MEAN_SCALE, expression.type().sqlType().scale());
    return new NumberAggregate<>(aggregate("avg", expression), rounded(scale));
  }

  /** The smallest value; NULL if there is none. */
  public static <T extends Number> NumberAggregate<T> min(NumberExpression<T> expression) {
    return new NumberAggregate<>(aggregate("min", expression), expression.type());
  }

  /** The smallest value; NULL if there is none. */
  public static <T extends Temporal> TemporalAggregate<T> min(TemporalExpression<T> expression) {
    return new TemporalAggregate<>(aggregate("min", expression), expression.type());
  }

  /** The first text by the database's collation; NULL if there is none. */
  public static TextAggregate min(TextExpression expression) {
    return new TextAggregate(aggregate("min", expression), expression.type());
  }

  /** The first value in the order of what the database holds for it; NULL if there is none. */
  public static <T> ValueExpression<T> min(ValueExpression<T> expression) {
    return new ValueExpression<>(aggregate("min", expression), expression.type());
  }

  /** The largest value; NULL if there is none. */
  public static <T extends Number> NumberAggregate<T> max(NumberExpression<T> expression) {
    return new NumberAggregate<>(aggregate("max", expression), expression.type());
  }

  /** The largest value; NULL if there is none. */
  public static <T extends Temporal> TemporalAggregate<T> max(TemporalExpression<T> expression) {
    return new TemporalAggregate<>(aggregate("max", expression), expression.type());
  }

  /** The last text by the database's collation; NULL if there is none. */
  public static TextAggregate max(TextExpression expression) {
    return new TextAggregate(aggregate("max", expression), expression.type());
  }

  /** The last value in the order of what the database holds for it; NULL if there is none. */
  public static <T> ValueExpression<T> max(ValueExpression<T> expression) {
    return new ValueExpression<>(aggregate("max", expression), expression.type());
  }

  private static NumberAggregate<Long> counting(Operation.Call call, Node counted) {
    return new NumberAggregate<>(AggregateNode.of(call, List.of(counted)), NumberExpression.LONG);
  }

  private static AggregateNode aggregate(String function, Expression<?> expression) {
    return AggregateNode.of(
        Operation.Call.aggregate(function), List.of(Expression.nodeOf(expression)));
  }

  private static NumberExpression<Integer> one() {
    return new NumberExpression<>(new Node.ConstantNode(Literal.of(1)), NumberExpression.INTEGER);
  }

  private static Node excludedNode(ColumnExpression<?> column) {
    Node.ColumnNode node = (Node.ColumnNode) column.expression().node();
    return new Node.ColumnNode(InsertStatement.excluded(node.source()), node.index());
  }

  /** Databases differ in how many digits they give a mean. */
  private static ValueType<BigDecimal> rounded(int scale) {
    return NumberExpression.DECIMAL.converted(
        new TypeConverter<BigDecimal, BigDecimal>() {
          @Override
          public BigDecimal toDatabase(BigDecimal value) {
            return value;
          }

          @Override
          public BigDecimal fromDatabase(BigDecimal value) {
            return value.setScale(scale, RoundingMode.HALF_UP);
          }
        });
  }
}
