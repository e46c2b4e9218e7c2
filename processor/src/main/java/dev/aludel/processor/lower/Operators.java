package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.JavaType.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Translates Java's operators, with what they make of null. */
final class Operators {
  private static final Map<String, String> ARITHMETIC =
      Map.of("+", "plus", "-", "minus", "*", "times", "/", "dividedBy", "%", "mod");
  private static final Map<String, String> COMPARISONS =
      Map.of("<", "lt", "<=", "le", ">", "gt", ">=", "ge", "==", "eq", "!=", "ne");
  private static final Map<String, String> FLIPPED =
      Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "==", "==", "!=", "!=");

  private Operators() {}

  private static String require(Map<String, String> methods, String operator) {
    return Objects.requireNonNull(methods.get(operator));
  }

  static boolean isArithmetic(String operator) {
    return ARITHMETIC.containsKey(operator);
  }

  /** A number by two others. */
  static Scalar calculate(
      Origin at, HybridScope scope, Scalar left, String operator, Scalar right) {
    JavaType type = requireNumber(at, scope, Kinds.promoted(left.kind(), right.kind()), operator);
    if (left.isJava() && right.isJava()) {
      return Scalar.java(type, false, new HybridCode.Operator(left.code(), operator, right.code()));
    }
    boolean swaps = left.isJava() && (operator.equals("+") || operator.equals("*"));
    Scalar first = swaps ? right : left;
    Scalar second = swaps ? left : right;
    HybridCode code = Dsl.call(as(first, type), require(ARITHMETIC, operator), operand(second));
    return Scalar.sql(type, false, code)
        .risky(left.canFail() || right.canFail() || operator.equals("/") || operator.equals("%"));
  }

  /** What an operator of the query language takes; no expression is of a float. */
  static HybridCode operand(Scalar number) {
    boolean single = number.isJava() && number.kind() == Kind.FLOAT;
    return single ? Dsl.cast(Kinds.DOUBLE, number.code()) : number.code();
  }

  private static JavaType requireNumber(
      Origin at, HybridScope scope, JavaType type, String operator) {
    if (type.kind() == Kind.FLOAT) {
      throw Untranslatable.differs(
          at, scope, "databases calculate with more digits than float has", "Use double");
    }
    if (type.kind() == Kind.DOUBLE && operator.equals("%")) {
      throw Untranslatable.differs(
          at, scope, "databases have no remainder of double", "Use long or BigDecimal");
    }
    return type;
  }

  /** Compares two numbers, or two booleans by {@code ==}. */
  static Scalar compare(Origin at, HybridScope scope, Scalar left, String operator, Scalar right) {
    boolean risky = left.canFail() || right.canFail();
    if (left.isJava() && right.isJava()) {
      return Scalar.java(
          Kinds.BOOLEAN, false, new HybridCode.Operator(left.code(), operator, right.code()));
    }
    if (left.isJava()) {
      return compare(at, scope, right, require(FLIPPED, operator), left);
    }
    String method = require(COMPARISONS, operator);
    if (left.kind() == Kind.BOOLEAN) {
      return condition(Dsl.call(left.code(), method, right.code())).risky(risky);
    }
    JavaType type = requireNumber(at, scope, Kinds.promoted(left.kind(), right.kind()), operator);
    if (type.kind() == Kind.DOUBLE) {
      return new Doubles(left, right).compare(method).risky(risky);
    }
    if (right.isJava()) {
      return condition(Dsl.call(left.code(), method, right.code())).risky(risky);
    }
    return left.kind() == right.kind()
        ? condition(Dsl.call(left.code(), method, right.code())).risky(risky)
        : condition(Dsl.call(as(left, type), method, as(right, type))).risky(risky);
  }

  /** Two values of one type compared by their order: what {@code compareTo} and zero say. */
  static Scalar ordered(Scalar left, String operator, Scalar right) {
    if (left.isJava() && right.isJava()) {
      HybridCode order = Dsl.call(left.code(), "compareTo", right.code());
      return Scalar.java(
          Kinds.BOOLEAN, false, new HybridCode.Operator(order, operator, Dsl.text("0")));
    }
    boolean flip = left.isJava();
    Scalar first = flip ? right : left;
    Scalar second = flip ? left : right;
    String method = require(COMPARISONS, flip ? require(FLIPPED, operator) : operator);
    return condition(Dsl.call(first.code(), method, second.code()))
        .risky(left.canFail() || right.canFail());
  }

  /** What {@code Objects.equals} says of two of one type. */
  static Scalar same(Scalar left, Scalar right, boolean negated) {
    boolean risky = left.canFail() || right.canFail();
    if (left.isJava() && right.isJava()) {
      HybridCode equal =
          new HybridCode.StaticCall(
              ClassName.get("java.util", "Objects"), "equals", List.of(left.code(), right.code()));
      return Scalar.java(Kinds.BOOLEAN, false, negated ? new HybridCode.Prefix("!", equal) : equal);
    }
    if (left.isJava()) {
      return same(right, left, negated);
    }
    boolean nulls = left.nullable() || right.nullable();
    String method =
        nulls ? negated ? "isDistinctFrom" : "isNotDistinctFrom" : negated ? "ne" : "eq";
    return condition(Dsl.call(left.code(), method, right.code())).risky(risky);
  }

  /** Both conditions, or one of them; the second is not computed where the first decides. */
  static Scalar join(Scalar left, boolean and, Scalar right) {
    if (left.isJava() && right.isJava()) {
      return Scalar.java(
          Kinds.BOOLEAN,
          false,
          new HybridCode.Operator(left.code(), and ? "&&" : "||", right.code()));
    }
    HybridCode second = condition(right);
    HybridCode decided = and ? Dsl.FALSE : Dsl.TRUE;
    if (left.isJava()) {
      return condition(
              and
                  ? new HybridCode.Choice(left.code(), second, decided)
                  : new HybridCode.Choice(left.code(), decided, second))
          .risky(right.canFail());
    }
    if (!right.canFail()) {
      return condition(Dsl.call(left.code(), and ? "and" : "or", second)).risky(left.canFail());
    }
    HybridCode lazily =
        and
            ? Dsl.call(Dsl.function("when", left.code(), second), "otherwise", decided)
            : Dsl.call(Dsl.function("when", left.code(), decided), "otherwise", second);
    return condition(lazily).risky(true);
  }

  /** The opposite. */
  static Scalar not(Scalar operand) {
    return operand.isJava()
        ? Scalar.java(Kinds.BOOLEAN, false, new HybridCode.Prefix("!", operand.code()))
        : condition(Dsl.not(operand.code())).risky(operand.canFail());
  }

  /** A whole number so many times. */
  static Scalar times(Scalar number, int factor) {
    return number.isJava()
        ? Scalar.java(
            Kinds.LONG, false, new HybridCode.Operator(number.code(), "*", Dsl.text(factor + "L")))
        : number.with(Dsl.call(number.code(), "times", Dsl.text(factor)));
  }

  /** A long as an int, which the database refuses where it is none. */
  static Scalar narrowed(Scalar number) {
    return Scalar.sql(Kinds.INT, false, as(number, Kinds.INT)).risky(true);
  }

  /** The number with the other sign. */
  static Scalar negative(Origin at, HybridScope scope, Scalar operand) {
    JavaType type = requireNumber(at, scope, Kinds.promoted(operand.kind(), Kind.INT), "-");
    return operand.isJava()
        ? Scalar.java(type, false, new HybridCode.Prefix("-", operand.code()))
        : Scalar.sql(type, false, Dsl.negative(as(operand, type))).risky(operand.canFail());
  }

  static Scalar condition(HybridCode code) {
    return Scalar.sql(Kinds.BOOLEAN, false, code);
  }

  /** A boolean as a condition. */
  static HybridCode condition(Scalar scalar) {
    if (!scalar.isJava()) {
      return scalar.code();
    }
    return scalar.code() instanceof HybridCode.Text text && text.java().equals("true")
        ? Dsl.TRUE
        : scalar.code() instanceof HybridCode.Text other && other.java().equals("false")
            ? Dsl.FALSE
            : new HybridCode.Choice(scalar.code(), Dsl.TRUE, Dsl.FALSE);
  }

  /** A value as an expression. */
  static HybridCode expression(Scalar scalar) {
    if (!scalar.isJava()) {
      return scalar.code();
    }
    if (scalar.kind() == Kind.BOOLEAN) {
      return condition(scalar);
    }
    HybridCode value = Dsl.function("value", scalar.code());
    return scalar.nullable()
        ? nothing(scalar.kind()).map(none -> orNothing(scalar, none, value)).orElse(value)
        : value;
  }

  private static HybridCode orNothing(Scalar scalar, HybridCode none, HybridCode value) {
    HybridCode missing = new HybridCode.Operator(scalar.code(), "==", Dsl.text("null"));
    return new HybridCode.Choice(missing, none, value);
  }

  /** NULL of that kind; nothing where it takes its type from elsewhere. */
  static Optional<HybridCode> nothing(Kind kind) {
    HybridCode some =
        switch (kind) {
          case BOOLEAN -> Dsl.TRUE;
          case STRING -> Dsl.function("value", new HybridCode.Quoted(""));
          case INT -> Dsl.function("value", Dsl.text("0"));
          case LONG -> Dsl.function("value", Dsl.text("0L"));
          case DOUBLE -> Dsl.function("value", Dsl.text("0.0"));
          case BIG_DECIMAL -> Dsl.function("value", constant(BigDecimal.class, "ZERO"));
          case BIG_INTEGER -> Dsl.function("value", constant(BigInteger.class, "ZERO"));
          case LOCAL_DATE -> Dsl.function("value", constant(LocalDate.class, "EPOCH"));
          case INSTANT -> Dsl.function("value", constant(Instant.class, "EPOCH"));
          default -> null;
        };
    return Optional.ofNullable(some)
        .map(one -> Dsl.call(Dsl.function("when", Dsl.FALSE, one), "orNull"));
  }

  private static HybridCode constant(Class<?> owner, String name) {
    return new HybridCode.Constant(ClassName.get(owner), name);
  }

  /** A number as an expression of this type. */
  static HybridCode as(Scalar number, JavaType type) {
    if (number.kind() == type.kind()) {
      return expression(number);
    }
    if (number.isJava()) {
      return Dsl.function("value", Dsl.cast(type, number.code()));
    }
    return switch (type.kind()) {
      case INT -> Dsl.call(number.code(), "asInteger");
      case LONG -> Dsl.call(number.code(), "asLong");
      case DOUBLE -> Dsl.call(number.code(), "asDouble");
      default -> Dsl.call(number.code(), "asDecimal");
    };
  }
}
