package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.List;

/**
 * Compares two numbers of which one is a {@code double}, and the first is of the row. To Java no
 * comparison with NaN is true but {@code !=}; to databases NaN equals itself and is the largest.
 */
final class Doubles {
  private final Scalar left;
  private final Scalar right;

  Doubles(Scalar left, Scalar right) {
    this.left = left;
    this.right = right;
  }

  /** The condition that a method of the query language says for an operator of Java. */
  Scalar compare(String operator, String method) {
    return switch (operator) {
      case "<", "<=" -> Operators.condition(unless(right, plain(method)));
      case ">", ">=" -> Operators.condition(unless(left, plain(method)));
      case "!=" -> Operators.not(Operators.condition(equal()));
      default -> Operators.condition(equal());
    };
  }

  /** The smaller one, or NaN if one is that: databases have it for the larger one. */
  static HybridCode smaller(HybridCode first, HybridCode second) {
    return negative(Dsl.javaFunction("max", negative(first), negative(second)));
  }

  static HybridCode negative(HybridCode number) {
    return Dsl.call(number, "times", Dsl.text("-1"));
  }

  /** Two that are NaN are not equal. */
  private HybridCode equal() {
    HybridCode equal = plain("eq");
    return canBeNaN(left) ? unless(right, equal) : equal;
  }

  private HybridCode plain(String method) {
    return Dsl.call(
        Operators.as(left, Kinds.DOUBLE),
        method,
        right.isJava() ? right.code() : Operators.as(right, Kinds.DOUBLE));
  }

  /** False where this number is NaN. */
  private static HybridCode unless(Scalar number, HybridCode condition) {
    if (!canBeNaN(number)) {
      return condition;
    }
    return number.isJava()
        ? new HybridCode.Choice(isNaN(number).code(), Dsl.FALSE, condition)
        : Dsl.call(condition, "and", Dsl.javaFunction("isNumber", number.code()));
  }

  /** {@code Double.isNaN}. */
  static Scalar isNaN(Scalar number) {
    return number.isJava()
        ? Scalar.java(
            Kinds.BOOLEAN,
            false,
            new HybridCode.StaticCall(ClassName.get(Double.class), "isNaN", List.of(number.code())))
        : Operators.condition(Dsl.javaFunction("isNaN", Operators.as(number, Kinds.DOUBLE)))
            .risky(number.canFail());
  }

  private static boolean canBeNaN(Scalar number) {
    HybridCode code =
        number.code() instanceof HybridCode.Prefix negative ? negative.operand() : number.code();
    boolean known =
        number.isJava()
            && ((code instanceof HybridCode.Text text && text.java().matches("[0-9.]+[dDeE0-9-]*"))
                || (code instanceof HybridCode.Constant constant
                    && !constant.name().equals("NaN")));
    return number.kind() == Kind.DOUBLE && !known;
  }
}
