package dev.aludel.query;

import dev.aludel.sql.Arithmetic;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Literal;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How Java rounds decimals, in functions that databases have. */
final class Roundings {
  /** How many digits more a quotient has than are kept of it. */
  private static final int MORE = 20;

  private static final Node HALF = constant(new BigDecimal("0.5"));
  private static final Node TWO = new Node.ConstantNode(Literal.of(2));

  private Roundings() {}

  /** To so many digits after the point. */
  static Node rounded(Node number, int digits, RoundingMode mode) {
    return switch (mode) {
      case UNNECESSARY -> number;
      case HALF_UP -> function("round", number, digits(digits));
      case DOWN -> function("trunc", number, digits(digits));
      default -> shifted(whole(shifted(number, digits), mode), -digits);
    };
  }

  /** PostgreSQL chooses the digits of a quotient by those of its operands. */
  static Node quotient(Node number, Node divisor, int digits, RoundingMode mode) {
    BigDecimal one = BigDecimal.ONE.setScale(Math.max(digits, 0) + MORE);
    Node precise = calculate(Arithmetic.Operator.MULTIPLY, number, constant(one));
    return rounded(calculate(Arithmetic.Operator.DIVIDE_EXACT, precise, divisor), digits, mode);
  }

  /** What is left of a whole number without the remainder is divided exactly. */
  static Node whole(Node number, Node divisor) {
    Node remainder = calculate(Arithmetic.Operator.REMAINDER, number, divisor);
    Node multiple = calculate(Arithmetic.Operator.SUBTRACT, number, remainder);
    return function("trunc", calculate(Arithmetic.Operator.DIVIDE_EXACT, multiple, divisor));
  }

  /** To no digits after the point. */
  private static Node whole(Node number, RoundingMode mode) {
    return switch (mode) {
      case FLOOR -> function("floor", number);
      case CEILING -> function("ceil", number);
      case UP -> signed(number, function("ceil", function("abs", number)));
      case HALF_DOWN ->
          signed(
              number,
              function(
                  "ceil", calculate(Arithmetic.Operator.SUBTRACT, function("abs", number), HALF)));
      default -> halfEven(number);
    };
  }

  /** In the middle of two, half of it is not, and rounds to half of the even one. */
  private static Node halfEven(Node number) {
    Node fraction = calculate(Arithmetic.Operator.SUBTRACT, number, function("trunc", number));
    Node middle =
        new Operation.Compare(Comparison.Operator.EQUAL).node(function("abs", fraction), HALF);
    Node half = function("round", calculate(Arithmetic.Operator.MULTIPLY, number, HALF));
    Node even = calculate(Arithmetic.Operator.MULTIPLY, half, TWO);
    return new CaseNode(List.of(middle), List.of(even, function("round", number)));
  }

  private static Node signed(Node like, Node number) {
    return calculate(Arithmetic.Operator.MULTIPLY, function("sign", like), number);
  }

  /** With the point so many digits further right. */
  private static Node shifted(Node number, int digits) {
    BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(digits);
    return digits == 0 ? number : calculate(Arithmetic.Operator.MULTIPLY, number, constant(factor));
  }

  private static Node digits(int digits) {
    return new Node.BindNode(SqlType.INTEGER, digits);
  }

  private static Node constant(BigDecimal value) {
    return new Node.ConstantNode(new Literal(SqlType.numeric(0, 0), value));
  }

  private static Node calculate(Arithmetic.Operator operator, Node left, Node right) {
    return new Operation.Calculate(operator).node(left, right);
  }

  private static Node function(String name, Node... arguments) {
    return Operation.Call.function(name).node(arguments);
  }
}
