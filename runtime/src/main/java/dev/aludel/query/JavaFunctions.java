package dev.aludel.query;

import dev.aludel.sql.Arithmetic;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Literal;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Functions that mean in SQL what methods of that name mean in Java; what the bodies of hybrids
 * become. They are for other expressions as well, and like them NULL where an argument is. Texts
 * are counted, cut and ordered by units of UTF-16 on every database; where a cut would leave half a
 * character, which no database can hold, the whole of it is left.
 */
public final class JavaFunctions {
  /** What {@code String.trim} removes: all up to the space. A text of a database has no U+0000. */
  private static final String CONTROLS = characters(1, ' ');

  /** What {@code Character.isWhitespace} says is white space. */
  private static final String WHITE_SPACE =
      characters('\t', '\r')
          + characters(0x1c, ' ')
          + "\u1680"
          + characters(0x2000, 0x2006)
          + characters(0x2008, 0x200a)
          + "\u2028\u2029\u205f\u3000";

  private JavaFunctions() {}

  private static String characters(int first, int last) {
    StringBuilder all = new StringBuilder();
    for (int each = first; each <= last; each++) {
      all.append((char) each);
    }
    return all.toString();
  }

  /** Without spaces and control characters at both ends. */
  public static TextExpression trim(TextExpression text) {
    return trimmed("btrim", text, CONTROLS);
  }

  /** Without white space at both ends. */
  public static TextExpression strip(TextExpression text) {
    return trimmed("btrim", text, WHITE_SPACE);
  }

  /** Without white space at the beginning. */
  public static TextExpression stripLeading(TextExpression text) {
    return trimmed("ltrim", text, WHITE_SPACE);
  }

  /** Without white space at the end. */
  public static TextExpression stripTrailing(TextExpression text) {
    return trimmed("rtrim", text, WHITE_SPACE);
  }

  private static TextExpression trimmed(String function, TextExpression text, String characters) {
    Node set = new Node.BindNode(SqlType.TEXT, characters);
    return text(Operation.Call.function(function).node(Expression.nodeOf(text), set));
  }

  /** How many units it has. */
  public static NumberExpression<Integer> length(TextExpression text) {
    return inUnits(text).length();
  }

  /** With a unit for each of UTF-16. */
  private static TextExpression inUnits(TextExpression text) {
    boolean asItIs =
        text.node() instanceof Node.BindNode bind
            && bind.value() instanceof String value
            && value.chars().allMatch(unit -> unit < Character.MIN_SURROGATE);
    return asItIs ? text : java("java.units", text);
  }

  /** What was cut from units. */
  private static TextExpression characters(Node units) {
    return java("java.characters", text(units));
  }

  private static TextExpression java(String function, TextExpression text) {
    return text(Operation.Call.function(function).node(Expression.nodeOf(text)));
  }

  /** From the unit with this number, counted from 0, to the end. */
  public static TextExpression substring(TextExpression text, int begin) {
    Node first = new Node.BindNode(SqlType.INTEGER, begin + 1);
    Operation.Call cut = Operation.Call.function("substring");
    return begin > 1
        ? characters(cut.node(inUnits(text).node(), first))
        : text(cut.node(Expression.nodeOf(text), first));
  }

  /** From one unit, counted from 0, to before another one. */
  public static TextExpression substring(TextExpression text, int begin, int end) {
    return end > 1
        ? characters(inUnits(text).substring(begin + 1, Math.max(end - begin, 0)).node())
        : text.substring(begin + 1, Math.max(end - begin, 0));
  }

  /** From the unit with this number, counted from 0, to the end. */
  public static TextExpression substring(TextExpression text, NumberExpression<Integer> begin) {
    return characters(
        Operation.Call.function("substring").node(inUnits(text).node(), begin.plus(1).node()));
  }

  /** From one unit, counted from 0, to before another one; nothing if that is not after it. */
  public static TextExpression substring(
      TextExpression text, NumberExpression<Integer> begin, NumberExpression<Integer> end) {
    Node zero = new Node.ConstantNode(Literal.of(0));
    Node length = Operation.Call.function("greatest").node(end.minus(begin).node(), zero);
    return characters(
        Operation.Call.function("substring")
            .node(inUnits(text).node(), begin.plus(1).node(), length));
  }

  /** The unit with this number, counted from 0; a half of a character is the whole of it. */
  public static TextExpression charAt(TextExpression text, int index) {
    return (index > 0 ? inUnits(text) : text).substring(index + 1, 1);
  }

  /** The unit with this number, counted from 0; a half of a character is the whole of it. */
  public static TextExpression charAt(TextExpression text, NumberExpression<Integer> index) {
    Node one = new Node.ConstantNode(Literal.of(1));
    return text(
        Operation.Call.function("substring").node(inUnits(text).node(), index.plus(1).node(), one));
  }

  /** In lower case, by Unicode's rules and no language's. */
  public static TextExpression toLowerCase(TextExpression text) {
    return java("java.lower", text);
  }

  /** In upper case, by Unicode's rules and no language's: {@code ß} is {@code SS}. */
  public static TextExpression toUpperCase(TextExpression text) {
    return java("java.upper", text);
  }

  /** The text so many times. */
  public static TextExpression repeat(TextExpression text, int times) {
    return repeat(text, Functions.value(times));
  }

  /** The text so many times. */
  public static TextExpression repeat(TextExpression text, NumberExpression<Integer> times) {
    return text(Operation.Call.function("repeat").node(Expression.nodeOf(text), times.node()));
  }

  /** With every {@code old} made the other text. */
  public static TextExpression replace(
      TextExpression text, String old, TextExpression replacement) {
    return text(
        Operation.Call.function("replace")
            .node(Expression.nodeOf(text), text.bind(old), replacement.node()));
  }

  /**
   * Something to compare and order the text by: by its units, not by the rules of a language. It is
   * not always the text itself.
   */
  public static TextExpression byCharacters(TextExpression text) {
    return java("java.sortable", text);
  }

  /** The text that is compared by this. */
  public static TextExpression ofCharacters(TextExpression sortable) {
    return java("java.sorted", sortable);
  }

  /** Whether it begins with that text, whatever characters that has. */
  public static Condition startsWith(TextExpression text, TextExpression beginning) {
    return hasPart("left", text, beginning);
  }

  /** Whether it ends with that text, whatever characters that has. */
  public static Condition endsWith(TextExpression text, TextExpression ending) {
    return hasPart("right", text, ending);
  }

  private static Condition hasPart(String function, TextExpression text, TextExpression part) {
    Node cut =
        Operation.Call.function(function).node(Expression.nodeOf(text), part.length().node());
    return Condition.of(new Operation.Compare(Comparison.Operator.EQUAL).node(cut, part.node()));
  }

  /** Whether it has that text in it, whatever characters that has. */
  public static Condition contains(TextExpression text, TextExpression part) {
    return position(text, part).gt(0);
  }

  /** Where that text begins in it, counted in units from 0; -1 if it is not there. */
  public static NumberExpression<Integer> indexOf(TextExpression text, TextExpression part) {
    return position(inUnits(text), inUnits(part)).minus(1);
  }

  private static NumberExpression<Integer> position(TextExpression text, TextExpression part) {
    return new NumberExpression<>(
        new Operation.Written(List.of("position(", " in ", ")"))
            .node(Expression.nodeOf(part), Expression.nodeOf(text)),
        NumberExpression.INTEGER);
  }

  /** Whether both are the same but for the case of letters, one by one: {@code ß} is not SS. */
  public static Condition equalsIgnoreCase(TextExpression text, TextExpression other) {
    return java("java.folded", text).isNotDistinctFrom(java("java.folded", other));
  }

  /** Whether it is no number. */
  public static Condition isNaN(NumberExpression<Double> number) {
    return toNaN(number, Comparison.Operator.EQUAL);
  }

  /** Whether it is a number, or infinite. */
  public static Condition isNumber(NumberExpression<Double> number) {
    return toNaN(number, Comparison.Operator.NOT_EQUAL);
  }

  private static Condition toNaN(NumberExpression<Double> number, Comparison.Operator operator) {
    Node nan = new Operation.CastTo(SqlType.DOUBLE).node(new Node.ConstantNode(Literal.of("NaN")));
    return Condition.of(new Operation.Compare(operator).node(Expression.nodeOf(number), nan));
  }

  /** Without its sign. */
  public static <T extends Number> NumberExpression<T> abs(NumberExpression<T> number) {
    return number.with(Operation.Call.function("abs").node(number.node()));
  }

  /** -1, 0 or 1. */
  public static NumberExpression<Integer> signum(NumberExpression<?> number) {
    Node sign = Operation.Call.function("sign").node(number.node());
    return new NumberExpression<>(
        new Operation.CastTo(SqlType.INTEGER).node(sign), NumberExpression.INTEGER);
  }

  /** The larger of two. */
  public static <T extends Number> NumberExpression<T> max(
      NumberExpression<T> first, NumberExpression<T> second) {
    return first.with(Operation.Call.function("greatest").node(first.node(), second.node()));
  }

  /** The smaller of two. */
  public static <T extends Number> NumberExpression<T> min(
      NumberExpression<T> first, NumberExpression<T> second) {
    return first.with(Operation.Call.function("least").node(first.node(), second.node()));
  }

  /**
   * Rounded to so many digits after the point; with {@code UNNECESSARY} nothing is done, as nothing
   * is refused.
   */
  public static NumberExpression<BigDecimal> setScale(
      NumberExpression<BigDecimal> number, int digits, RoundingMode mode) {
    return decimal(Roundings.rounded(number.node(), digits, mode));
  }

  /**
   * A quotient, rounded to so many digits after the point. What is rounded has twenty digits more,
   * which is right for each divisor of less.
   */
  public static NumberExpression<BigDecimal> divide(
      NumberExpression<BigDecimal> number,
      NumberExpression<BigDecimal> divisor,
      int digits,
      RoundingMode mode) {
    return decimal(Roundings.quotient(number.node(), divisor.node(), digits, mode));
  }

  /** How often one whole number is in another, cut towards zero. */
  public static NumberExpression<BigInteger> divide(
      NumberExpression<BigInteger> number, NumberExpression<BigInteger> divisor) {
    return number.with(Roundings.whole(number.node(), divisor.node()));
  }

  /** Multiplied by itself; one for no times. */
  public static <T extends Number> NumberExpression<T> pow(NumberExpression<T> number, int times) {
    Node product = times == 0 ? new Node.ConstantNode(Literal.of(1)) : number.node();
    for (int i = 1; i < times; i++) {
      product = new Operation.Calculate(Arithmetic.Operator.MULTIPLY).node(product, number.node());
    }
    return number.with(product);
  }

  /** Without its fraction. */
  public static NumberExpression<BigInteger> toBigInteger(NumberExpression<?> number) {
    return new NumberExpression<>(
        Operation.Call.function("trunc").node(number.node()), Functions.BIG_INTEGER);
  }

  private static NumberExpression<BigDecimal> decimal(Node node) {
    return new NumberExpression<>(node, NumberExpression.DECIMAL);
  }

  /** A value of the type that this has; null is NULL. */
  public static <T> ValueExpression<T> valueLike(ValueExpression<T> like, @Nullable T value) {
    return new ValueExpression<>(parameter(like, value), like.type());
  }

  /** A value of the type that this has; null is NULL. */
  public static <T extends Number> NumberExpression<T> valueLike(
      NumberExpression<T> like, @Nullable T value) {
    return like.with(parameter(like, value));
  }

  /** A value of the type that this has; null is NULL. */
  public static <T extends Temporal> TemporalExpression<T> valueLike(
      TemporalExpression<T> like, @Nullable T value) {
    return like.with(parameter(like, value));
  }

  /**
   * A constant by its name, where no column says how constants of its type are stored.
   *
   * @param valueOf what finds constants by their names: {@code Grade::valueOf}
   */
  public static <E extends Enum<E>> ValueExpression<E> constant(
      E constant, Function<String, E> valueOf) {
    ValueType<E> type = ValueTypes.enumeration(TextExpression.TEXT.sqlType(), valueOf);
    return Functions.cast(Functions.value(constant.name()), type);
  }

  private static <T> Node parameter(Expression<T> like, @Nullable T value) {
    if (value == null) {
      return new CaseNode(
          List.of(Expression.nodeOf(Condition.FALSE)), List.of(Expression.nodeOf(like)));
    }
    Node bound = like.bind(value);
    return new Operation.CastTo(like.type().sqlType()).node(bound);
  }

  private static TextExpression text(Node node) {
    return new TextExpression(node, TextExpression.TEXT);
  }
}
