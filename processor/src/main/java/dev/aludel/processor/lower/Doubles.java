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

  /** The condition that Java's operator means for which the query language has this method. */
  Scalar compare(String method) {
    return switch (method) {
      case "lt", "le" -> Operators.condition(unless(right, plain(method)));
      case "gt", "ge" -> Operators.condition(unless(left, plain(method)));
      case "ne" -> Operators.not(Operators.condition(equal()));
      default -> Operators.condition(equal());
    };
  }

  /** A constant's value, of which three have no literal. */
  static HybridCode literal(Double value) {
    if (Double.isFinite(value)) {
      return Dsl.text(value);
    }
    String infinity = value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY";
    return new HybridCode.Constant(ClassName.get(Double.class), value.isNaN() ? "NaN" : infinity);
  }

  /** The smaller one, or NaN if one is that: databases have it for the larger one. */
  static HybridCode smaller(HybridCode first, HybridCode second) {
    return Dsl.negative(Dsl.javaFunction("max", Dsl.negative(first), Dsl.negative(second)));
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
        right.isJava() ? Operators.operand(right) : Operators.as(right, Kinds.DOUBLE));
  }

  /** False where this number is NaN. */
  private static HybridCode unless(Scalar number, HybridCode condition) {
    if (!canBeNaN(number)) {
      return condition;
    }
    if (Dsl.isConstant(number.code(), "Double", "NaN")) {
      return Dsl.FALSE;
    }
    return number.isJava()
        ? new HybridCode.Choice(isNaN(number).code(), Dsl.FALSE, condition)
        : Dsl.call(
            condition, "and", Dsl.javaFunction("isNumber", Operators.as(number, Kinds.DOUBLE)));
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
    boolean broken = number.kind() == Kind.DOUBLE || number.kind() == Kind.FLOAT;
    return broken && !(number.isJava() && isNumber(number.code()));
  }

  /** Whether it is a literal, or one of the two infinities, with a sign or without. */
  private static boolean isNumber(HybridCode code) {
    if (code instanceof HybridCode.Prefix signed) {
      return isNumber(signed.operand());
    }
    if (code instanceof HybridCode.Constant constant) {
      return constant.owner().equals(ClassName.get(Double.class)) && !constant.name().equals("NaN");
    }
    return code instanceof HybridCode.Text text && text.java().matches("-?[0-9.]+[dDeE0-9-]*");
  }
}
