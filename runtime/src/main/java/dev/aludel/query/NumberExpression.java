package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Arithmetic;
import dev.aludel.sql.Comparison;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;
import java.math.BigDecimal;

/**
 * An expression whose values are numbers.
 *
 * <p><b>Arithmetic means what it means in Java</b>, on every database: integers divided by integers
 * are cut towards zero, decimals are exact in {@code plus}, {@code minus} and {@code times}. Three
 * things are the database's: a result too large for its type is an error instead of wrapping
 * around, so is a division by zero (of floating numbers, too), and a quotient of decimals has at
 * least sixteen significant digits. NULL in, NULL out.
 *
 * <p>The other operand may be of the same type or of a narrower one: {@code price.times(quantity)},
 * but {@code quantity.asDecimal().times(price)}; the wrong way round is refused when the expression
 * is made. Comparisons of two expressions take two of one type: use {@link #asLong}, {@link
 * #asDecimal} or {@link #asDouble}.
 *
 * @param <T> the Java type of its values
 */
public sealed class NumberExpression<T extends Number> extends OrderedExpression<T>
    permits NumberAggregate, NumberColumn, NumberHybrid, NumberProperty {
  static final ValueType<Integer> INTEGER = ValueTypes.integer(SqlType.INTEGER);
  static final ValueType<Long> LONG = ValueTypes.longInteger(SqlType.BIGINT);
  static final ValueType<Double> DOUBLE = ValueTypes.doublePrecision(SqlType.DOUBLE);
  static final ValueType<BigDecimal> DECIMAL = ValueTypes.decimal(SqlType.numeric(0, 0));

  NumberExpression(Node node, ValueType<T> type) {
    super(node, type);
  }

  /** Equal to this number. */
  public final Condition eq(long value) {
    return compare(Comparison.Operator.EQUAL, number(value));
  }

  /** Other than this number; not true where this is NULL. */
  public final Condition ne(long value) {
    return compare(Comparison.Operator.NOT_EQUAL, number(value));
  }

  /** Less than this number. */
  public final Condition lt(long value) {
    return compare(Comparison.Operator.LESS, number(value));
  }

  /** Less than or equal to this number. */
  public final Condition le(long value) {
    return compare(Comparison.Operator.LESS_OR_EQUAL, number(value));
  }

  /** Greater than this number. */
  public final Condition gt(long value) {
    return compare(Comparison.Operator.GREATER, number(value));
  }

  /** Greater than or equal to this number. */
  public final Condition ge(long value) {
    return compare(Comparison.Operator.GREATER_OR_EQUAL, number(value));
  }

  /** From {@code low} to {@code high}, both included; false for all rows if low is above high. */
  public final Condition between(long low, long high) {
    return between(number(low), number(high));
  }

  /** The sum with this number. */
  public final NumberExpression<T> plus(long value) {
    return calculate(Arithmetic.Operator.ADD, number(value));
  }

  /** The sum with this value. */
  public final NumberExpression<T> plus(T value) {
    return calculate(Arithmetic.Operator.ADD, operand(value, "plus"));
  }

  /** The sum with that expression, of this type or a narrower one. */
  public final NumberExpression<T> plus(NumberExpression<?> other) {
    return calculate(Arithmetic.Operator.ADD, narrower(other));
  }

  /** This less that number. */
  public final NumberExpression<T> minus(long value) {
    return calculate(Arithmetic.Operator.SUBTRACT, number(value));
  }

  /** This less that value. */
  public final NumberExpression<T> minus(T value) {
    return calculate(Arithmetic.Operator.SUBTRACT, operand(value, "minus"));
  }

  /** This less that expression, of this type or a narrower one. */
  public final NumberExpression<T> minus(NumberExpression<?> other) {
    return calculate(Arithmetic.Operator.SUBTRACT, narrower(other));
  }

  /** The product with this number. */
  public final NumberExpression<T> times(long value) {
    return calculate(Arithmetic.Operator.MULTIPLY, number(value));
  }

  /** The product with this value. */
  public final NumberExpression<T> times(T value) {
    return calculate(Arithmetic.Operator.MULTIPLY, operand(value, "times"));
  }

  /** The product with that expression, of this type or a narrower one. */
  public final NumberExpression<T> times(NumberExpression<?> other) {
    return calculate(Arithmetic.Operator.MULTIPLY, narrower(other));
  }

  /** The quotient with this number; integers are cut towards zero. */
  public final NumberExpression<T> dividedBy(long value) {
    return calculate(division(), number(value));
  }

  /** The quotient with this value; integers are cut towards zero. */
  public final NumberExpression<T> dividedBy(T value) {
    return calculate(division(), operand(value, "dividedBy"));
  }

  /** The quotient with that expression; integers are cut towards zero. */
  public final NumberExpression<T> dividedBy(NumberExpression<?> other) {
    return calculate(division(), narrower(other));
  }

  /**
   * What a division by this number leaves; negative or zero if this is negative. Floating numbers
   * have no such operator in SQL.
   */
  public final NumberExpression<T> mod(long value) {
    return remainder(number(value));
  }

  /** What a division by that expression leaves, as {@link #mod(long)}. */
  public final NumberExpression<T> mod(NumberExpression<?> other) {
    return remainder(narrower(other));
  }

  private NumberExpression<T> remainder(Node divisor) {
    SqlType divided = type().sqlType();
    if (!divided.isWhole() && divided.kind() != SqlType.Kind.NUMERIC) {
      throw new QueryException(
          ErrorCode.TYPE_LACKS_OPERATION, node().describe(), "exact", "remainders");
    }
    return calculate(Arithmetic.Operator.REMAINDER, divisor);
  }

  /** The bits that this and that number have; of whole numbers only, as the next four. */
  public final NumberExpression<T> bitAnd(long bits) {
    return bitwise("&", "bitand", number(bits));
  }

  /** The bits that this and that expression have. */
  public final NumberExpression<T> bitAnd(NumberExpression<?> other) {
    return bitwise("&", "bitand", narrower(other));
  }

  /** The bits that this or that number has. */
  public final NumberExpression<T> bitOr(long bits) {
    return bitwise("|", "bitor", number(bits));
  }

  /** The bits that this or that expression has. */
  public final NumberExpression<T> bitOr(NumberExpression<?> other) {
    return bitwise("|", "bitor", narrower(other));
  }

  /** The bits that either this or that number has. */
  public final NumberExpression<T> bitXor(long bits) {
    return bitwise("#", "bitxor", number(bits));
  }

  /** The bits that either this or that expression has. */
  public final NumberExpression<T> bitXor(NumberExpression<?> other) {
    return bitwise("#", "bitxor", narrower(other));
  }

  /** The bits moved so many places to the higher ones. */
  public final NumberExpression<T> shiftLeft(int places) {
    return bitwise("<<", "lshift", places(places, "shiftLeft"));
  }

  /** The bits moved so many places to the lower ones; the sign stays. */
  public final NumberExpression<T> shiftRight(int places) {
    return bitwise(">>", "rshift", places(places, "shiftRight"));
  }

  private static Node places(int places, String method) {
    return new Node.BindNode(SqlType.INTEGER, (int) Checks.notNegative(places, method));
  }

  /** By a sign, which is a function on H2. */
  private NumberExpression<T> bitwise(String sign, String function, Node bits) {
    if (!type().sqlType().isWhole()) {
      throw new QueryException(ErrorCode.TYPE_LACKS_OPERATION, node().describe(), "whole", "bits");
    }
    Node typed =
        bits instanceof Node.BindNode bind ? new Operation.CastTo(bind.type()).node(bits) : bits;
    Node call = Operation.Call.function(function).node(node(), typed);
    return with(new VariantNode(new Operation.Sign(sign).node(node(), bits), "h2", call));
  }

  /** This as a 32-bit integer; rounded as {@link #asLong} is. */
  public final NumberExpression<Integer> asInteger() {
    return cast(INTEGER);
  }

  /**
   * This as a 64-bit integer. What does not fit is an error; decimals are rounded half up, and half
   * away from zero if negative, floating numbers to one of the two neighbours.
   */
  public final NumberExpression<Long> asLong() {
    return cast(LONG);
  }

  /** This as an exact decimal number, with the first 15 digits at least of a floating one. */
  public final NumberExpression<BigDecimal> asDecimal() {
    return cast(DECIMAL);
  }

  /** This as a floating number of double precision. */
  public final NumberExpression<Double> asDouble() {
    return cast(DOUBLE);
  }

  /** This, or the number where this is NULL. */
  public final NumberExpression<T> coalesce(long value) {
    return with(Operation.Call.COALESCE.node(node(), number(value)));
  }

  /** This, or the value where this is NULL. */
  public final NumberExpression<T> coalesce(T value) {
    return with(Operation.Call.COALESCE.node(node(), operand(value, "coalesce")));
  }

  /** This, or the other where this is NULL. */
  public final NumberExpression<T> coalesce(NumberExpression<T> other) {
    return with(Operation.Call.COALESCE.node(node(), nodeOf(other)));
  }

  @Override
  public final NumberExpression<T> as(String name) {
    return with(new NamedNode(node(), name));
  }

  @Override
  public final NumberExpression<T> onDialect(String dialect, Expression<? extends T> own) {
    return with(variant(dialect, own));
  }

  final NumberExpression<T> with(Node node) {
    return new NumberExpression<>(node, type());
  }

  private NumberExpression<T> calculate(Arithmetic.Operator operator, Node right) {
    return with(new Operation.Calculate(operator).node(node(), right));
  }

  private <R extends Number> NumberExpression<R> cast(ValueType<R> target) {
    return new NumberExpression<>(new Operation.CastTo(target.sqlType()).node(node()), target);
  }

  private Arithmetic.Operator division() {
    SqlType divided = type().sqlType();
    if (divided.isWhole()) {
      return Arithmetic.Operator.DIVIDE_WHOLE;
    }
    return divided.kind() == SqlType.Kind.NUMERIC
        ? Arithmetic.Operator.DIVIDE_EXACT
        : Arithmetic.Operator.DIVIDE;
  }

  private Node number(long value) {
    return Numbers.bind(value, type().sqlType());
  }

  private Node narrower(NumberExpression<?> other) {
    Numbers.requireNarrower(nodeOf(other), other.type().sqlType(), type().sqlType());
    return other.node();
  }
}
