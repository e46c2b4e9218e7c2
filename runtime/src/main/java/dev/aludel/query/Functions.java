package dev.aludel.query;

import dev.aludel.schema.Sequence;
import dev.aludel.schema.TableName;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.NextValue;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;

/**
 * Values and functions in the statements of {@link Sql}. Made to be imported statically.
 *
 * <p>A value is a parameter of a type that the database is told: {@code cast(? as integer)}.
 */
public final class Functions {
  static final ValueType<BigInteger> BIG_INTEGER = ValueTypes.bigInteger(SqlType.numeric(0, 0));
  static final ValueType<LocalDate> DATE = ValueTypes.localDate(SqlType.DATE);
  static final ValueType<LocalDateTime> TIMESTAMP = ValueTypes.localDateTime(SqlType.TIMESTAMP);
  static final ValueType<Instant> INSTANT = ValueTypes.instant(SqlType.TIMESTAMP_WITH_TIME_ZONE);

  private static final Operation NOW = new Operation.Call("now", Operation.Nulls.NEVER, false);

  private Functions() {}

  /**
   * The JSON of a column whose Java type is another one: a map, or what a converter makes.
   *
   * @throws dev.aludel.error.QueryException if the database keeps no JSON there
   */
  public static JsonExpression json(ValueExpression<?> expression) {
    return JsonExpression.of(expression);
  }

  /**
   * What lies between two values of a row, the second not included; PostgreSQL only.
   *
   * @throws dev.aludel.error.QueryException if there are no ranges of such values
   */
  public static <T> RowRange<T> range(OrderedExpression<T> from, OrderedExpression<T> to) {
    return RowRange.of(from, to);
  }

  /** Some element of an array, at the right of a comparison: {@code value("new").eq(any(tags))}. */
  public static <E> ValueExpression<E> any(ArrayExpression<E> array) {
    return array.each("any");
  }

  /** Every element of an array, at the right of a comparison; true of one without elements. */
  public static <E> ValueExpression<E> all(ArrayExpression<E> array) {
    return array.each("all");
  }

  /** Some value that a query answers, at the right of a comparison. */
  public static <T> ValueExpression<T> any(QueryStatement<T> query) {
    return quantified(SubqueryUse.ANY, query);
  }

  /** Every value that a query answers, at the right of a comparison; true if it answers none. */
  public static <T> ValueExpression<T> all(QueryStatement<T> query) {
    return quantified(SubqueryUse.ALL, query);
  }

  private static <T> ValueExpression<T> quantified(SubqueryUse use, QueryStatement<T> query) {
    Expression<T> value = Sql.scalar(query);
    Node.SubqueryNode scalar = (Node.SubqueryNode) value.node();
    return new ValueExpression<>(
        new Node.SubqueryNode(use, List.of(), scalar.body()), value.type());
  }

  /** A number. */
  public static NumberExpression<Integer> value(int value) {
    return new NumberExpression<>(
        parameter(NumberExpression.INTEGER, value), NumberExpression.INTEGER);
  }

  /** A number. */
  public static NumberExpression<Long> value(long value) {
    return new NumberExpression<>(parameter(NumberExpression.LONG, value), NumberExpression.LONG);
  }

  /** A floating number. */
  public static NumberExpression<Double> value(double value) {
    return new NumberExpression<>(
        parameter(NumberExpression.DOUBLE, value), NumberExpression.DOUBLE);
  }

  /** A number, of as many digits as it has. */
  public static NumberExpression<BigDecimal> value(BigDecimal value) {
    return new NumberExpression<>(
        parameter(NumberExpression.DECIMAL, value), NumberExpression.DECIMAL);
  }

  /** A whole number, of as many digits as it has. */
  public static NumberExpression<BigInteger> value(BigInteger value) {
    return new NumberExpression<>(parameter(BIG_INTEGER, value), BIG_INTEGER);
  }

  /** A text. */
  public static TextExpression value(String value) {
    return new TextExpression(parameter(TextExpression.TEXT, value), TextExpression.TEXT);
  }

  /** A date. */
  public static TemporalExpression<LocalDate> value(LocalDate value) {
    return new TemporalExpression<>(parameter(DATE, value), DATE);
  }

  /** A date and time of no zone. */
  public static TemporalExpression<LocalDateTime> value(LocalDateTime value) {
    return new TemporalExpression<>(parameter(TIMESTAMP, value), TIMESTAMP);
  }

  /** A point in time. */
  public static TemporalExpression<Instant> value(Instant value) {
    return new TemporalExpression<>(parameter(INSTANT, value), INSTANT);
  }

  /** Begins a CASE: where this is true, that. */
  public static <T extends Number> Case<NumberExpression<T>> when(
      Condition condition, NumberExpression<T> result) {
    return Case.of(condition, result, result::with);
  }

  /** Begins a CASE: where this is true, that. */
  public static Case<TextExpression> when(Condition condition, TextExpression result) {
    return Case.of(condition, result, result::with);
  }

  /** Begins a CASE: where this is true, that. */
  public static <T extends Temporal> Case<TemporalExpression<T>> when(
      Condition condition, TemporalExpression<T> result) {
    return Case.of(condition, result, result::with);
  }

  /** Begins a CASE: where this is true, that. */
  public static <T> Case<ValueExpression<T>> when(Condition condition, ValueExpression<T> result) {
    return Case.of(condition, result, node -> new ValueExpression<>(node, result.type()));
  }

  /** Begins a CASE: where the first is true, the second. */
  public static Case<Condition> when(Condition condition, Condition result) {
    return Case.of(condition, result, Condition::of);
  }

  /** NULL where this equals that value, else this. */
  public static <T extends Number> NumberExpression<T> nullIf(
      NumberExpression<T> expression, T value) {
    return expression.with(nullIfNode(expression, value));
  }

  /** NULL where this equals that value, else this. */
  public static TextExpression nullIf(TextExpression expression, String value) {
    return expression.with(nullIfNode(expression, value));
  }

  private static <T> Node nullIfNode(Expression<T> expression, T value) {
    Node bound = expression.bind(Checks.operand(value, "nullIf"));
    return new Operation.Call("nullif", Operation.Nulls.ALWAYS, false)
        .node(expression.node(), bound);
  }

  /**
   * The texts of all rows in one, with a separator between them; NULL where there is none. Say the
   * order by {@link TextAggregate#orderBy}, else there is none.
   */
  public static TextAggregate stringAgg(TextExpression expression, String separator) {
    Node between = new Node.BindNode(SqlType.TEXT, Checks.operand(separator, "stringAgg"));
    return new TextAggregate(
        AggregateNode.of(
            Operation.Call.aggregate("string_agg"),
            List.of(Expression.nodeOf(expression), between)),
        TextExpression.TEXT);
  }

  /**
   * A function of the database by its name, perhaps with its schema, NULL where an argument is.
   * Nobody checks that there is one.
   *
   * @param type what it answers, such as {@code ValueTypes.uuid(SqlType.UUID)}
   */
  public static <T> ValueExpression<T> function(
      String name, ValueType<T> type, Expression<?>... arguments) {
    return new ValueExpression<>(functionNode(name, arguments), type);
  }

  /** A function that answers a number; see {@link #function}. */
  public static <T extends Number> NumberExpression<T> numberFunction(
      String name, ValueType<T> type, Expression<?>... arguments) {
    return new NumberExpression<>(functionNode(name, arguments), type);
  }

  /** A function that answers a text; see {@link #function}. */
  public static TextExpression textFunction(String name, Expression<?>... arguments) {
    return new TextExpression(functionNode(name, arguments), TextExpression.TEXT);
  }

  /** A function that answers a date or time; see {@link #function}. */
  public static <T extends Temporal> TemporalExpression<T> timeFunction(
      String name, ValueType<T> type, Expression<?>... arguments) {
    return new TemporalExpression<>(functionNode(name, arguments), type);
  }

  /**
   * The next number of a sequence, another one in every row: {@code TICKET.number.set(ticket,
   * nextValue(Sequence.named("ticket_numbers")))}.
   */
  public static NumberExpression<Long> nextValue(Sequence sequence) {
    TableName name = Checks.present(sequence, "A sequence").name();
    Identifier schema = name.schema() == null ? null : Identifier.of(name.schema());
    return new NumberExpression<>(
        new Node.ConstantNode(new NextValue(schema, Identifier.of(name.name()))),
        NumberExpression.LONG);
  }

  /** When the transaction began. */
  public static TemporalExpression<Instant> now() {
    return new TemporalExpression<>(new Node.Composite(NOW, List.of()), INSTANT);
  }

  /** This converted by the database: {@code cast(… as …)}. */
  public static <T> ValueExpression<T> cast(Expression<?> expression, ValueType<T> type) {
    return new ValueExpression<>(castNode(expression, type), type);
  }

  /** This as a text, as the database writes it. */
  public static TextExpression castText(Expression<?> expression) {
    return new TextExpression(castNode(expression, TextExpression.TEXT), TextExpression.TEXT);
  }

  /** The same to the database; its values are read, and compared with, as this type says. */
  public static <T> ValueExpression<T> typeCoerce(Expression<?> expression, ValueType<T> type) {
    return new ValueExpression<>(Expression.nodeOf(expression), type);
  }

  private static Node castNode(Expression<?> expression, ValueType<?> type) {
    return new Operation.CastTo(type.sqlType()).node(Expression.nodeOf(expression));
  }

  /**
   * The value below which this share of all values lies, interpolated between two: 0.5 for the
   * median. NULL where there is none.
   */
  public static NumberAggregate<Double> percentileCont(
      double fraction, NumberExpression<?> expression) {
    Node share = parameter(NumberExpression.DOUBLE, fraction);
    AggregateNode call =
        AggregateNode.of(Operation.Call.aggregate("percentile_cont"), List.of(share))
            .withinGroup(expression.asDouble().asc());
    return new NumberAggregate<>(call, NumberExpression.DOUBLE);
  }

  /** One in groups that are not made by this, zero in others; see {@code groupByRollup}. */
  public static NumberAggregate<Integer> grouping(Expression<?> expression) {
    return new NumberAggregate<>(
        AggregateNode.of(
            new Operation.Call("grouping", Operation.Nulls.NEVER, false),
            List.of(Expression.nodeOf(expression))),
        NumberExpression.INTEGER);
  }

  private static Node functionNode(String name, Expression<?>... arguments) {
    List<Node> nodes = Arrays.stream(arguments).map(Expression::nodeOf).toList();
    String function = Checks.operand(name, "function");
    return new Node.Composite(new Operation.Call(function, Operation.Nulls.ALWAYS, false), nodes);
  }

  /**
   * SQL written by hand, with {@code {0}} for the first of the expressions, and a brace of its own
   * written twice; say what it is by {@link TextFragment#asCondition} and its neighbours.
   */
  public static TextFragment fragment(String sql, Expression<?>... expressions) {
    return TextFragment.of(Checks.operand(sql, "fragment"), expressions);
  }

  private static <T> Node parameter(ValueType<T> type, T value) {
    Object bound = type.toDatabase(Checks.operand(value, "value"));
    return new Operation.CastTo(type.sqlType()).node(new Node.BindNode(type.sqlType(), bound));
  }
}
