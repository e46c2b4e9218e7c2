package dev.aludel.conformance.laboratory;

import dev.aludel.query.Condition;
import dev.aludel.query.Expression;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.TemporalExpression;
import dev.aludel.query.TextExpression;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;

/**
 * Random expressions of every type.
 *
 * @param integers 32-bit integers
 * @param longs 64-bit integers
 * @param decimals exact numbers
 * @param doubles floating numbers
 * @param texts texts
 * @param conditions conditions
 * @param days dates
 * @param moments dates with times
 * @param instants points in time
 */
record Expressions(
    Arbitrary<Term<NumberExpression<Integer>, Integer>> integers,
    Arbitrary<Term<NumberExpression<Long>, Long>> longs,
    Arbitrary<Term<NumberExpression<BigDecimal>, BigDecimal>> decimals,
    Arbitrary<Term<NumberExpression<Double>, Double>> doubles,
    Arbitrary<Term<TextExpression, String>> texts,
    Arbitrary<Term<Condition, Boolean>> conditions,
    Arbitrary<Term<TemporalExpression<LocalDate>, LocalDate>> days,
    Arbitrary<Term<TemporalExpression<LocalDateTime>, LocalDateTime>> moments,
    Arbitrary<Term<TemporalExpression<Instant>, Instant>> instants) {

  /** A hint of how many are made. */
  private static final int GENERATED = 1000;

  /** Expressions of at most so many levels above columns and values. */
  static Expressions of(int levels) {
    Expressions made =
        new Expressions(
            NumberTerms.integerLeaves(),
            NumberTerms.longLeaves(),
            NumberTerms.decimalLeaves(),
            NumberTerms.doubleLeaves(),
            TextTerms.leaves(),
            ConditionTerms.leaves(),
            TimeTerms.dayLeaves(),
            TimeTerms.momentLeaves(),
            TimeTerms.instantLeaves());
    for (int i = 0; i < levels; i++) {
      made = made.above();
    }
    return made;
  }

  private Expressions above() {
    return new Expressions(
        some(integers, NumberTerms.integers(this)),
        some(longs, NumberTerms.longs(this)),
        some(decimals, NumberTerms.decimals(this)),
        some(doubles, NumberTerms.doubles(this)),
        some(texts, TextTerms.texts(this)),
        some(conditions, ConditionTerms.conditions(this)),
        some(days, TimeTerms.days(this)),
        some(moments, TimeTerms.moments(this)),
        some(instants, TimeTerms.instants(this)));
  }

  private static <T> Arbitrary<T> some(Arbitrary<T> simpler, Arbitrary<T> more) {
    Arbitrary<T> either = Arbitraries.frequencyOf(Tuple.of(1, simpler), Tuple.of(4, more));
    return new Level<>(either.generator(GENERATED));
  }

  /**
   * Knows itself by its identity. Else jqwik, whenever it looks for a generator, takes the hash of
   * the whole tree below, whose size doubles by each level.
   */
  private static final class Level<T> implements Arbitrary<T> {
    private final RandomGenerator<T> generator;

    Level(RandomGenerator<T> generator) {
      this.generator = generator;
    }

    @Override
    public RandomGenerator<T> generator(int size) {
      return generator;
    }

    @Override
    public EdgeCases<T> edgeCases(int most) {
      return EdgeCases.none();
    }
  }

  /** One of any type. */
  Arbitrary<Term<?, ?>> any() {
    return Arbitraries.oneOf(
        conditions.map(each -> each),
        integers.map(each -> each),
        longs.map(each -> each),
        decimals.map(each -> each),
        NumberTerms.quotients(this).map(each -> each),
        doubles.map(each -> each),
        texts.map(each -> each),
        days.map(each -> each),
        moments.map(each -> each),
        instants.map(each -> each));
  }

  /** A CASE with two branches and an ELSE, or none. */
  <E extends Expression<T>, T> Arbitrary<Term<E, T>> cases(
      Arbitrary<Term<E, T>> results, Choice<E> choice) {
    return Combinators.combine(conditions, conditions, results, results, results)
        .as(
            (first, second, one, two, other) ->
                new Term<>(
                    choice.of(
                        first.expression(),
                        one.expression(),
                        second.expression(),
                        two.expression(),
                        other.expression()),
                    row -> {
                      Boolean isFirst = first.meaning().apply(row);
                      Boolean isSecond = second.meaning().apply(row);
                      T a = one.meaning().apply(row);
                      T b = two.meaning().apply(row);
                      T c = other.meaning().apply(row);
                      return Boolean.TRUE.equals(isFirst)
                          ? a
                          : Boolean.TRUE.equals(isSecond) ? b : c;
                    }));
  }

  /** Makes a CASE. */
  @FunctionalInterface
  interface Choice<E> {
    E of(Condition first, E one, Condition second, E two, E other);
  }
}
