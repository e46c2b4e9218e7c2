package dev.aludel.conformance.laboratory;

import dev.aludel.query.Expression;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * An expression and what Java says that it is.
 *
 * @param expression what the database is asked
 * @param meaning what it must answer for each row; throws where the database may refuse
 */
record Term<E extends Expression<T>, T>(E expression, Function<Sample, @Nullable T> meaning) {

  static <E extends Expression<T>, T> Term<E, T> of(
      E expression, Function<Sample, @Nullable T> meaning) {
    return new Term<>(expression, meaning);
  }

  /** Values and columns. */
  @SafeVarargs
  @SuppressWarnings("varargs") // Only read.
  static <E extends Expression<T>, T> Arbitrary<Term<E, T>> oneOf(Term<E, T>... terms) {
    return Arbitraries.of(List.of(terms));
  }

  /** What is made of one, NULL where it is. */
  static <A extends Expression<X>, X, E extends Expression<T>, T> Arbitrary<Term<E, T>> made(
      Arbitrary<Term<A, X>> operand, Function<A, E> expression, Function<X, T> meaning) {
    return operand.map(
        a ->
            new Term<>(
                expression.apply(a.expression),
                row -> {
                  X value = a.meaning.apply(row);
                  return value == null ? null : meaning.apply(value);
                }));
  }

  /** What is made of two, NULL where either is. */
  static <A extends Expression<X>, X, B extends Expression<Y>, Y, E extends Expression<T>, T>
      Arbitrary<Term<E, T>> made(
          Arbitrary<Term<A, X>> left,
          Arbitrary<Term<B, Y>> right,
          BiFunction<A, B, E> expression,
          BiFunction<X, Y, T> meaning) {
    return joined(
        left, right, expression, (x, y) -> x == null || y == null ? null : meaning.apply(x, y));
  }

  /** What is made of two, of which either may be NULL. */
  static <A extends Expression<X>, X, B extends Expression<Y>, Y, E extends Expression<T>, T>
      Arbitrary<Term<E, T>> joined(
          Arbitrary<Term<A, X>> left,
          Arbitrary<Term<B, Y>> right,
          BiFunction<A, B, E> expression,
          BiFunction<@Nullable X, @Nullable Y, @Nullable T> meaning) {
    return Combinators.combine(left, right)
        .as(
            (a, b) ->
                new Term<>(
                    expression.apply(a.expression, b.expression),
                    row -> meaning.apply(a.meaning.apply(row), b.meaning.apply(row))));
  }

  /** What is made of one and a constant, NULL where the one is. */
  static <A extends Expression<X>, X, V, E extends Expression<T>, T> Arbitrary<Term<E, T>> with(
      Arbitrary<Term<A, X>> operand,
      Arbitrary<V> value,
      BiFunction<A, V, E> expression,
      BiFunction<X, V, T> meaning) {
    return withNull(operand, value, expression, (x, v) -> x == null ? null : meaning.apply(x, v));
  }

  /** What is made of one, perhaps NULL, and a constant. */
  static <A extends Expression<X>, X, V, E extends Expression<T>, T> Arbitrary<Term<E, T>> withNull(
      Arbitrary<Term<A, X>> operand,
      Arbitrary<V> value,
      BiFunction<A, V, E> expression,
      BiFunction<@Nullable X, V, @Nullable T> meaning) {
    return Combinators.combine(operand, value)
        .as(
            (a, v) ->
                new Term<>(
                    expression.apply(a.expression, v),
                    row -> meaning.apply(a.meaning.apply(row), v)));
  }

  /** Whether Java knows an answer for each of these rows. */
  boolean isDefinedFor(List<Sample> rows) {
    return rows.stream().allMatch(this::isDefinedFor);
  }

  @SuppressWarnings("ReturnValueIgnored") // Only whether there is one matters.
  private boolean isDefinedFor(Sample row) {
    try {
      meaning.apply(row);
      return true;
    } catch (ArithmeticException | DateTimeException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return Objects.toString(expression);
  }
}
