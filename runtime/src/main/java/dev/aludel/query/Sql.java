package dev.aludel.query;

import dev.aludel.sql.Literal;
import dev.aludel.sql.Star;
import dev.aludel.type.TypeConverter;
import dev.aludel.type.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    Selectable<T> only = Checks.present(item, "An expression");
    return new SelectStatement<>(Clauses.of(RowShape.nodes(List.of(only))), RowShape.single(only));
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
    List<Selectable<?>> all = Checks.noNulls(items, "An expression");
    Clauses clauses = Clauses.of(RowShape.nodes(all));
    return new SelectStatement<>(clauses, RowShape.several(all));
  }

  /** Begins an insert. */
  public static InsertStatement insertInto(TableSource table) {
    return InsertStatement.into(Checks.present(table, "A table").aludelSource());
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
  public static Condition exists(SelectStatement<?> select) {
    Clauses clauses = Checks.present(select, "A subquery").clauses();
    return Condition.of(new Node.SubqueryNode(Subquery.EXISTS, List.of(), clauses));
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
  public static NumberExpression<Long> count() {
    Node star = new Node.ConstantNode(Star.STAR);
    return new NumberExpression<>(Operation.Call.COUNT.node(star), NumberExpression.LONG);
  }

  /** The number of rows in which this is not NULL. */
  public static NumberExpression<Long> count(Expression<?> expression) {
    return new NumberExpression<>(
        Operation.Call.COUNT.node(Expression.nodeOf(expression)), NumberExpression.LONG);
  }

  /** The number of different values other than NULL. */
  public static NumberExpression<Long> countDistinct(Expression<?> expression) {
    return new NumberExpression<>(
        Operation.Call.COUNT_DISTINCT.node(Expression.nodeOf(expression)), NumberExpression.LONG);
  }

  /**
   * The sum of all values other than NULL; NULL, not zero, if there is none. It is read as the type
   * of the values: {@code sum(PRODUCT.stock.asLong())} where it may be larger.
   */
  public static <T extends Number> NumberExpression<T> sum(NumberExpression<T> expression) {
    return expression.with(Operation.Call.aggregate("sum").node(expression.node()));
  }

  /**
   * The mean of all values other than NULL; NULL if there is none. Read with six digits after the
   * point, or as many as the values have, rounded half up.
   */
  public static NumberExpression<BigDecimal> avg(NumberExpression<?> expression) {
    int scale = Math.max(MEAN_SCALE, expression.type().sqlType().scale());
    return new NumberExpression<>(
        Operation.Call.aggregate("avg").node(expression.node()), rounded(scale));
  }

  /** The smallest value; NULL if there is none. */
  public static <T extends Number> NumberExpression<T> min(NumberExpression<T> expression) {
    return expression.with(Operation.Call.aggregate("min").node(expression.node()));
  }

  /** The smallest value; NULL if there is none. */
  public static <T extends Temporal> TemporalExpression<T> min(TemporalExpression<T> expression) {
    return expression.with(Operation.Call.aggregate("min").node(expression.node()));
  }

  /** The first text by the database's collation; NULL if there is none. */
  public static TextExpression min(TextExpression expression) {
    return expression.with(Operation.Call.aggregate("min").node(expression.node()));
  }

  /** The largest value; NULL if there is none. */
  public static <T extends Number> NumberExpression<T> max(NumberExpression<T> expression) {
    return expression.with(Operation.Call.aggregate("max").node(expression.node()));
  }

  /** The largest value; NULL if there is none. */
  public static <T extends Temporal> TemporalExpression<T> max(TemporalExpression<T> expression) {
    return expression.with(Operation.Call.aggregate("max").node(expression.node()));
  }

  /** The last text by the database's collation; NULL if there is none. */
  public static TextExpression max(TextExpression expression) {
    return expression.with(Operation.Call.aggregate("max").node(expression.node()));
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
