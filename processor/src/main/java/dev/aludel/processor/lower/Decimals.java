package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Translates the methods of {@code BigDecimal} and {@code BigInteger}. */
final class Decimals {
  private static final Map<String, String> ARITHMETIC =
      Map.of("add", "plus", "subtract", "minus", "multiply", "times");

  /** What a database refuses where the divisor is zero. */
  static final Set<String> DIVISIONS =
      Set.of("divide", "remainder", "mod", "floorMod", "floorDiv", "divideToIntegralValue");

  private Decimals() {}

  /** Two numbers of one kind, added. */
  static Scalar sum(Origin at, HybridScope scope, Scalar left, Scalar right) {
    return Kinds.isBig(left.kind())
        ? calculate(left, "plus", right).risky(left.canFail() || right.canFail())
        : Operators.calculate(at, scope, left, "+", right);
  }

  /** A number of the row as a decimal; nothing if it is none. */
  static Optional<Meaning> of(Origin at, HybridScope scope, Scalar number) {
    if (number.kind() == Kind.BIG_INTEGER || Kinds.isWhole(number.kind())) {
      return Optional.of(
          Scalar.sql(Kinds.DECIMAL, false, Dsl.call(number.code(), "asDecimal"))
              .risky(number.canFail()));
    }
    if (Kinds.isNumeric(number.kind())) {
      throw Untranslatable.differs(
          at,
          scope,
          "Java takes the digits that it would write a double with",
          "Use a BigDecimal column");
    }
    return Optional.empty();
  }

  /** A method of a number, at least a part of which is of the row; nothing if it is not known. */
  static Optional<Meaning> call(
      Origin at, HybridScope scope, Scalar number, String method, List<Scalar> arguments) {
    requireSameDigits(at, scope, number, method, arguments);
    boolean risky = number.canFail() || arguments.stream().anyMatch(Scalar::canFail);
    return Optional.ofNullable(find(at, scope, number, method, arguments))
        .map(found -> found.risky(risky || DIVISIONS.contains(method)));
  }

  private static @Nullable Scalar find(
      Origin at, HybridScope scope, Scalar number, String method, List<Scalar> arguments) {
    if (arguments.isEmpty()) {
      return alone(number, method);
    }
    Scalar first = arguments.get(0);
    if (arguments.size() == 1) {
      return first.kind() == number.kind()
          ? ofNumber(at, scope, number, method, first)
          : ofDigits(number, method, first);
    }
    boolean rounds = isRounding(arguments.get(arguments.size() - 1));
    if (rounds && method.equals("setScale") && arguments.size() == 2) {
      return decimal("setScale", number, first.code(), arguments.get(1).code());
    }
    return rounds && method.equals("divide") && arguments.size() == 3 && arguments.get(1).isJava()
        ? decimal(
            "divide",
            number,
            Operators.expression(first),
            arguments.get(1).code(),
            arguments.get(2).code())
        : null;
  }

  private static Scalar decimal(String function, Scalar number, HybridCode... arguments) {
    HybridCode[] all = new HybridCode[arguments.length + 1];
    all[0] = Operators.expression(number);
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Scalar.sql(number.type(), false, Dsl.javaFunction(function, all));
  }

  /** Java keeps as many digits as its objects have, of which a database knows nothing. */
  private static void requireSameDigits(
      Origin at, HybridScope scope, Scalar number, String method, List<Scalar> arguments) {
    if (number.kind() != Kind.BIG_DECIMAL) {
      return;
    }
    boolean rounded = !arguments.isEmpty() && isRounding(arguments.get(arguments.size() - 1));
    switch (method) {
      case "setScale" -> {
        if (arguments.size() != 2 || !rounded || !arguments.get(0).isJava()) {
          throw Untranslatable.differs(
              at,
              scope,
              "Java refuses to lose digits, databases round",
              "Write setScale(…, RoundingMode.HALF_UP), or another mode that rounds");
        }
      }
      case "divide", "divideToIntegralValue" -> {
        if (arguments.size() != 3 || !rounded || !arguments.get(1).isJava()) {
          throw Untranslatable.differs(
              at,
              scope,
              "how many digits the quotient has, Java takes from its objects, databases from types",
              "Write divide(…, scale, RoundingMode.HALF_UP), or another mode that rounds");
        }
      }
      case "round", "sqrt", "precision", "scale", "unscaledValue", "toString", "toPlainString" ->
          throw Untranslatable.differs(
              at,
              scope,
              "databases do not keep how many digits an object of Java has",
              "Round with setScale(…, RoundingMode.HALF_UP), or write the value where it is shown");
      default -> {}
    }
  }

  private static boolean isRounding(Scalar mode) {
    return mode.code() instanceof HybridCode.Constant constant
        && constant.owner().simpleName().equals("RoundingMode")
        && !constant.name().equals("UNNECESSARY");
  }

  private static @Nullable Scalar alone(Scalar number, String method) {
    HybridCode code = number.code();
    boolean whole = number.kind() == Kind.BIG_INTEGER;
    return switch (method) {
      case "negate" -> number.present().with(Dsl.negative(code));
      case "abs" -> number.present().with(Dsl.javaFunction("abs", code));
      case "signum" -> Scalar.sql(Kinds.INT, false, Dsl.javaFunction("signum", code));
      case "stripTrailingZeros" -> whole ? null : number.present();
      case "toBigInteger" -> whole ? null : Scalar.sql(Kinds.WHOLE, false, cut(number));
      case "intValue", "intValueExact" ->
          Scalar.sql(Kinds.INT, false, Dsl.call(cut(number), "asInteger")).risky(true);
      case "longValue", "longValueExact" ->
          Scalar.sql(Kinds.LONG, false, Dsl.call(cut(number), "asLong")).risky(true);
      case "doubleValue" -> Scalar.sql(Kinds.DOUBLE, false, Dsl.call(code, "asDouble"));
      default -> null;
    };
  }

  private static HybridCode cut(Scalar number) {
    return number.kind() == Kind.BIG_INTEGER
        ? number.code()
        : Dsl.javaFunction("toBigInteger", number.code());
  }

  /** Methods that take how many digits or times. */
  private static @Nullable Scalar ofDigits(Scalar number, String method, Scalar count) {
    if (!count.isJava() || count.kind() != Kind.INT) {
      return null;
    }
    return switch (method) {
      case "pow" -> power(number, count.code());
      case "movePointLeft", "movePointRight", "scaleByPowerOfTen" ->
          number.kind() == Kind.BIG_INTEGER
              ? null
              : number
                  .present()
                  .with(
                      Dsl.call(
                          Operators.expression(number),
                          "times",
                          Dsl.call(
                              new HybridCode.Constant((ClassName) Kinds.DECIMAL.name(), "ONE"),
                              method,
                              count.code())));
      default -> null;
    };
  }

  /** As many factors as are written, if they are few: functions of databases are not exact. */
  private static @Nullable Scalar power(Scalar number, HybridCode times) {
    boolean few = times instanceof HybridCode.Text text && text.java().matches("[0-9]");
    return few
        ? Scalar.sql(
            number.type(), false, Dsl.javaFunction("pow", Operators.expression(number), times))
        : null;
  }

  private static @Nullable Scalar ofNumber(
      Origin at, HybridScope scope, Scalar number, String method, Scalar other) {
    String operation = ARITHMETIC.get(method);
    if (operation != null) {
      return calculate(number, operation, other);
    }
    boolean whole = number.kind() == Kind.BIG_INTEGER;
    return switch (method) {
      case "min", "max" -> decimal(method, number, Operators.expression(other));
      case "remainder" -> remainder(number, other);
      case "mod" ->
          whole ? remainder(calculate(remainder(number, other), "plus", other), other) : null;
      case "divide" -> whole ? decimal("divide", number, Operators.expression(other)) : null;
      case "compareTo" ->
          Scalar.sql(
              Kinds.INT,
              false,
              Dsl.javaFunction("signum", calculate(number, "minus", other).code()));
      case "equals" ->
          throw Untranslatable.differs(
              at,
              scope,
              "equals of BigDecimal tells 2.0 from 2.00, databases do not",
              "Write compareTo(…) == 0");
      default -> null;
    };
  }

  private static Scalar remainder(Scalar number, Scalar divisor) {
    return Scalar.sql(
        number.type(),
        false,
        Dsl.call(Operators.expression(number), "mod", Operators.expression(divisor)));
  }

  /** An integer that was made a decimal for Java's sake only is a narrower operand in SQL. */
  private static Scalar calculate(Scalar number, String operation, Scalar other) {
    boolean swaps = (number.isJava() || isWhole(number.code())) && !operation.equals("minus");
    Scalar left = swaps ? other : number;
    Scalar right = swaps ? number : other;
    HybridCode operand =
        isWhole(right.code()) ? ((HybridCode.Call) right.code()).target() : right.code();
    return Scalar.sql(left.type(), false, Dsl.call(Operators.expression(left), operation, operand));
  }

  private static boolean isWhole(HybridCode code) {
    return code instanceof HybridCode.Call call && call.method().equals("asDecimal");
  }
}
