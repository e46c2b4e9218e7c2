package dev.aludel.processor.lower;

import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Translates the methods of {@code BigDecimal} and {@code BigInteger}. */
final class Decimals {
  private static final Map<String, String> ARITHMETIC =
      Map.of("add", "plus", "subtract", "minus", "multiply", "times");

  private Decimals() {}

  /** A method of a number, at least a part of which is of the row; nothing if it is not known. */
  static Optional<Meaning> call(
      Origin at, HybridScope scope, Scalar number, String method, List<Scalar> arguments) {
    if (arguments.isEmpty()) {
      return Optional.ofNullable(call(number, method)).map(each -> each.risky(number.canFail()));
    }
    Scalar first = arguments.get(0);
    if (arguments.size() == 1 && first.kind() == number.kind()) {
      return Optional.ofNullable(ofNumber(at, scope, number, method, first))
          .map(each -> each.risky(number.canFail() || first.canFail()));
    }
    if (method.equals("setScale") && arguments.size() == 2 && isHalfUp(arguments.get(1))) {
      return Optional.of(
          Scalar.sql(
              number.type(),
              false,
              Dsl.javaFunction("setScale", Operators.expression(number), first.code())));
    }
    if (method.equals("setScale") || method.equals("divide") || method.equals("round")) {
      throw Untranslatable.differs(
          at,
          scope,
          method.equals("setScale")
              ? "databases round half up"
              : "databases choose the digits of a quotient themselves",
          method.equals("setScale")
              ? "Write setScale(…, RoundingMode.HALF_UP)"
              : "Multiply, or say the SQL with @Hybrid(sql = \"…\")");
    }
    return Optional.empty();
  }

  private static boolean isHalfUp(Scalar mode) {
    return Dsl.isConstant(mode.code(), "RoundingMode", "HALF_UP");
  }

  private static @Nullable Scalar call(Scalar number, String method) {
    HybridCode code = number.code();
    return switch (method) {
      case "negate" -> number.present().with(Dsl.call(code, "times", Dsl.text("-1")));
      case "abs" -> number.present().with(Dsl.javaFunction("abs", code));
      case "signum" -> Scalar.sql(Kinds.INT, false, Dsl.javaFunction("signum", code));
      default -> null;
    };
  }

  private static @Nullable Scalar ofNumber(
      Origin at, HybridScope scope, Scalar number, String method, Scalar other) {
    String operation = ARITHMETIC.get(method);
    if (operation != null) {
      return calculate(number, operation, other);
    }
    return switch (method) {
      case "min", "max" ->
          Scalar.sql(
              number.type(),
              false,
              Dsl.javaFunction(method, Operators.expression(number), Operators.expression(other)));
      case "equals" ->
          throw Untranslatable.differs(
              at,
              scope,
              "equals of BigDecimal tells 2.0 from 2.00, databases do not",
              "Write compareTo(…) == 0");
      default -> null;
    };
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
