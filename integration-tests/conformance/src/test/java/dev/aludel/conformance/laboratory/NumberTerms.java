package dev.aludel.conformance.laboratory;

import static dev.aludel.conformance.laboratory.Sample_.SAMPLE;
import static dev.aludel.query.Functions.nullIf;
import static dev.aludel.query.Functions.value;
import static dev.aludel.query.Functions.when;

import dev.aludel.query.NumberExpression;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random numbers. What Java cannot calculate for one of the samples is not asked. */
final class NumberTerms {
  private static final Arbitrary<Integer> SMALL = Arbitraries.of(Samples.INTEGERS);
  private static final Arbitrary<Long> SMALL_LONG = Arbitraries.of(-7L, -1L, 0L, 1L, 2L, 10L);
  private static final Arbitrary<BigDecimal> SHORT =
      Arbitraries.of("0", "1", "-1.5", "0.01", "2.50", "12345.678901").map(BigDecimal::new);
  private static final Arbitrary<Double> FLOATING = Arbitraries.of(Samples.DOUBLES);

  private NumberTerms() {}

  static Arbitrary<Term<NumberExpression<Integer>, Integer>> integerLeaves() {
    return Term.oneOf(
        Term.of(SAMPLE.few, Sample::few),
        Term.of(SAMPLE.many, Sample::many),
        Term.of(SAMPLE.some, Sample::some),
        Term.of(value(3), row -> 3),
        Term.of(value(Integer.MIN_VALUE), row -> Integer.MIN_VALUE));
  }

  static Arbitrary<Term<NumberExpression<Long>, Long>> longLeaves() {
    return Term.oneOf(
        Term.of(SAMPLE.near, Sample::near),
        Term.of(SAMPLE.far, Sample::far),
        Term.of(value(-5L), row -> -5L));
  }

  static Arbitrary<Term<NumberExpression<BigDecimal>, BigDecimal>> decimalLeaves() {
    BigDecimal half = new BigDecimal("0.5");
    return Term.oneOf(Term.of(SAMPLE.weight, Sample::weight), Term.of(value(half), row -> half));
  }

  static Arbitrary<Term<NumberExpression<Double>, Double>> doubleLeaves() {
    return Term.oneOf(Term.of(SAMPLE.heat, Sample::heat), Term.of(SAMPLE.extreme, Sample::extreme));
  }

  static Arbitrary<Term<NumberExpression<Integer>, Integer>> integers(Expressions of) {
    var each = of.integers();
    return Arbitraries.oneOf(
            Term.made(each, each, NumberExpression::plus, Math::addExact),
            Term.made(each, each, NumberExpression::minus, Math::subtractExact),
            Term.made(each, each, NumberExpression::times, Math::multiplyExact),
            Term.made(each, each, NumberExpression::dividedBy, NumberTerms::quotient),
            Term.made(each, each, NumberExpression::mod, NumberTerms::remainder),
            Term.with(each, SMALL, NumberExpression::plus, Math::addExact),
            Term.with(each, SMALL, NumberExpression::minus, Math::subtractExact),
            Term.with(each, SMALL, NumberExpression::times, Math::multiplyExact),
            Term.with(each, SMALL, NumberExpression::dividedBy, NumberTerms::quotient),
            Term.with(each, SMALL, (a, b) -> a.mod(b), NumberTerms::remainder),
            Term.withNull(each, SMALL, NumberExpression::coalesce, (a, b) -> a == null ? b : a),
            Term.withNull(each, SMALL, (a, b) -> nullIf(a, b), (a, b) -> b.equals(a) ? null : a),
            Term.joined(each, each, NumberExpression::coalesce, (a, b) -> a == null ? b : a),
            Term.made(of.texts(), a -> a.length(), text -> text.codePointCount(0, text.length())),
            TimeTerms.parts(of),
            of.cases(each, (c, a, d, b, e) -> when(c, a).when(d, b).otherwise(e)))
        .filter(100_000, term -> term.isDefinedFor(Samples.ROWS));
  }

  static Arbitrary<Term<NumberExpression<Long>, Long>> longs(Expressions of) {
    var each = of.longs();
    var narrow = of.integers();
    return Arbitraries.oneOf(
            Term.made(each, each, NumberExpression::plus, Math::addExact),
            Term.made(each, narrow, NumberExpression::plus, Math::addExact),
            Term.made(each, each, NumberExpression::minus, Math::subtractExact),
            Term.made(each, narrow, NumberExpression::minus, Math::subtractExact),
            Term.made(each, narrow, NumberExpression::times, Math::multiplyExact),
            Term.made(each, each, NumberExpression::dividedBy, NumberTerms::quotient),
            Term.made(each, each, NumberExpression::mod, NumberTerms::remainder),
            Term.with(each, SMALL_LONG, (a, b) -> a.times(b), Math::multiplyExact),
            Term.with(each, SMALL_LONG, (a, b) -> a.dividedBy(b), NumberTerms::quotient),
            Term.with(each, SMALL_LONG, (a, b) -> a.mod(b), NumberTerms::remainder),
            Term.withNull(each, SMALL_LONG, (a, b) -> a.coalesce(b), (a, b) -> a == null ? b : a),
            Term.made(narrow, a -> a.asLong(), Integer::longValue),
            Term.made(of.decimals(), a -> a.asLong(), NumberTerms::rounded),
            Term.made(of.instants(), a -> a.epochSecond(), Instant::getEpochSecond),
            of.cases(each, (c, a, d, b, e) -> when(c, a).when(d, b).otherwise(e)))
        .filter(100_000, term -> term.isDefinedFor(Samples.ROWS));
  }

  static Arbitrary<Term<NumberExpression<BigDecimal>, BigDecimal>> decimals(Expressions of) {
    var each = of.decimals();
    return Arbitraries.oneOf(
            Term.made(each, each, NumberExpression::plus, BigDecimal::add),
            Term.made(each, each, NumberExpression::minus, BigDecimal::subtract),
            Term.made(each, each, NumberExpression::times, BigDecimal::multiply),
            Term.made(each, each, NumberExpression::mod, BigDecimal::remainder),
            Term.made(
                each,
                of.integers(),
                NumberExpression::times,
                (a, b) -> a.multiply(BigDecimal.valueOf(b))),
            Term.made(
                each, of.longs(), NumberExpression::plus, (a, b) -> a.add(BigDecimal.valueOf(b))),
            Term.with(each, SHORT, NumberExpression::plus, BigDecimal::add),
            Term.with(each, SHORT, NumberExpression::minus, BigDecimal::subtract),
            Term.with(each, SHORT, NumberExpression::times, BigDecimal::multiply),
            Term.withNull(each, SHORT, NumberExpression::coalesce, (a, b) -> a == null ? b : a),
            Term.withNull(
                each,
                SHORT,
                (a, b) -> nullIf(a, b),
                (a, b) -> a == null || a.compareTo(b) == 0 ? null : a),
            Term.made(of.integers(), a -> a.asDecimal(), BigDecimal::valueOf),
            Term.made(of.longs(), a -> a.asDecimal(), BigDecimal::valueOf),
            of.cases(each, (c, a, d, b, e) -> when(c, a).when(d, b).otherwise(e)))
        .filter(100_000, term -> term.isDefinedFor(Samples.ROWS));
  }

  /** Rounded by each database as it likes, so that nothing is made of them. */
  static Arbitrary<Term<NumberExpression<BigDecimal>, BigDecimal>> quotients(Expressions of) {
    var each = of.decimals();
    return Arbitraries.oneOf(
            Term.made(
                each,
                each,
                NumberExpression::dividedBy,
                (a, b) -> a.divide(b, MathContext.DECIMAL128)),
            Term.with(
                each,
                SHORT,
                NumberExpression::dividedBy,
                (a, b) -> a.divide(b, MathContext.DECIMAL128)))
        .filter(100_000, term -> term.isDefinedFor(Samples.ROWS));
  }

  static Arbitrary<Term<NumberExpression<Double>, Double>> doubles(Expressions of) {
    var each = of.doubles();
    return Arbitraries.oneOf(
            Term.made(each, each, NumberExpression::plus, (a, b) -> inRange(a + b, a, b)),
            Term.made(each, each, NumberExpression::minus, (a, b) -> inRange(a - b, a, b)),
            Term.made(each, each, NumberExpression::times, (a, b) -> product(a, b)),
            Term.made(each, each, NumberExpression::dividedBy, NumberTerms::quotient),
            Term.with(each, FLOATING, NumberExpression::plus, (a, b) -> inRange(a + b, a, b)),
            Term.with(each, FLOATING, NumberExpression::dividedBy, NumberTerms::quotient),
            Term.withNull(each, FLOATING, NumberExpression::coalesce, (a, b) -> a == null ? b : a),
            Term.made(of.integers(), a -> a.asDouble(), Integer::doubleValue),
            Term.made(of.longs(), a -> a.asDouble(), Long::doubleValue),
            Term.made(of.decimals(), a -> a.asDouble(), BigDecimal::doubleValue),
            of.cases(each, (c, a, d, b, e) -> when(c, a).when(d, b).otherwise(e)))
        .filter(100_000, term -> term.isDefinedFor(Samples.ROWS));
  }

  private static Integer quotient(Integer a, Integer b) {
    return Math.toIntExact((long) a / b);
  }

  private static Integer remainder(Integer a, Integer b) {
    return a % b;
  }

  private static Long quotient(Long a, Long b) {
    if (a == Long.MIN_VALUE && b == -1) {
      throw new ArithmeticException("overflow");
    }
    return a / b;
  }

  private static Long remainder(Long a, Long b) {
    return a % b;
  }

  private static Long rounded(BigDecimal value) {
    return value.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static Double product(Double a, Double b) {
    double product = a * b;
    if (product == 0 && a != 0 && b != 0) {
      throw new ArithmeticException("underflow");
    }
    return inRange(product, a, b);
  }

  private static Double quotient(Double a, Double b) {
    double quotient = a / b;
    if (b == 0 || quotient == 0 && a != 0 && !b.isInfinite()) {
      throw new ArithmeticException("underflow");
    }
    return inRange(quotient, a, b);
  }

  private static Double inRange(double result, double a, double b) {
    if (Double.isInfinite(result) && Double.isFinite(a) && Double.isFinite(b)) {
      throw new ArithmeticException("overflow");
    }
    return result;
  }
}
