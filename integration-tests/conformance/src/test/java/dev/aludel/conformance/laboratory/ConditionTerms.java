package dev.aludel.conformance.laboratory;

import static dev.aludel.conformance.laboratory.Sample_.SAMPLE;

import dev.aludel.query.Condition;
import dev.aludel.query.Expression;
import dev.aludel.query.OrderedExpression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Random conditions, of three values: true, false and, as null, unknown. */
final class ConditionTerms {
  /** As databases order them: one zero, and what is no number comes last. */
  private static final Comparator<Double> FLOATING = (a, b) -> Double.compare(a + 0.0, b + 0.0);

  private ConditionTerms() {}

  static Arbitrary<Term<Condition, Boolean>> leaves() {
    return Term.oneOf(
        Term.of(SAMPLE.pure, Sample::pure),
        Term.of(SAMPLE.kept, Sample::kept),
        Term.of(Condition.TRUE, row -> true),
        Term.of(Condition.FALSE, row -> false));
  }

  static Arbitrary<Term<Condition, Boolean>> conditions(Expressions of) {
    var each = of.conditions();
    var words = Term.oneOf(Term.of(SAMPLE.word, Sample::word));
    return Arbitraries.oneOf(
        logic(each),
        logic(each),
        equality(each, List.of(true, false), Comparator.<Boolean>naturalOrder()),
        equality(of.texts(), Samples.TEXTS, Comparator.<String>naturalOrder()),
        order(words, Samples.WORDS, Comparator.<String>naturalOrder()),
        order(of.integers(), Samples.EXTREME_INTEGERS, Comparator.<Integer>naturalOrder()),
        order(of.longs(), Samples.EXTREME_LONGS, Comparator.<Long>naturalOrder()),
        order(of.decimals(), Samples.DECIMALS, Comparator.<BigDecimal>naturalOrder()),
        order(of.doubles(), Samples.DOUBLES, FLOATING),
        order(of.days(), Samples.DAYS, (LocalDate a, LocalDate b) -> a.compareTo(b)),
        order(of.moments(), Samples.MOMENTS, (LocalDateTime a, LocalDateTime b) -> a.compareTo(b)),
        order(of.instants(), Samples.INSTANTS, Comparator.naturalOrder()),
        Term.with(
            of.integers(),
            Arbitraries.of(Samples.EXTREME_LONGS),
            (a, n) -> a.lt(n),
            (x, n) -> x < n),
        Term.with(
            of.decimals(),
            Arbitraries.of(Samples.EXTREME_LONGS),
            (a, n) -> a.ge(n),
            (x, n) -> x.compareTo(BigDecimal.valueOf(n)) >= 0),
        patterns(of));
  }

  private static Arbitrary<Term<Condition, Boolean>> logic(
      Arbitrary<Term<Condition, Boolean>> each) {
    return Arbitraries.oneOf(
        Term.joined(each, each, (a, b) -> a.and(b), ConditionTerms::and),
        Term.joined(each, each, (a, b) -> a.or(b), ConditionTerms::or),
        Term.made(each, a -> a.not(), x -> !x),
        Term.withNull(
            each,
            Arbitraries.of(true, false),
            (a, b) -> a.coalesce(b),
            (x, y) -> x == null ? y : x),
        Combinators.combine(each.list().ofMaxSize(3), Arbitraries.of(true, false))
            .as(ConditionTerms::several));
  }

  private static Term<Condition, Boolean> several(
      List<Term<Condition, Boolean>> terms, boolean all) {
    List<Condition> conditions = terms.stream().map(each -> each.expression()).toList();
    return Term.of(
        all ? Condition.all(conditions) : Condition.any(conditions),
        row -> {
          Boolean answer = all;
          for (Term<Condition, Boolean> term : terms) {
            Boolean more = term.meaning().apply(row);
            answer = all ? and(answer, more) : or(answer, more);
          }
          return answer;
        });
  }

  private static @Nullable Boolean and(@Nullable Boolean a, @Nullable Boolean b) {
    if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) {
      return false;
    }
    return a == null || b == null ? null : true;
  }

  private static @Nullable Boolean or(@Nullable Boolean a, @Nullable Boolean b) {
    if (Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b)) {
      return true;
    }
    return a == null || b == null ? null : false;
  }

  private static <E extends Expression<T>, T> Arbitrary<Term<Condition, Boolean>> equality(
      Arbitrary<Term<E, T>> each, List<T> constants, Comparator<T> order) {
    Arbitrary<T> constant = Arbitraries.of(constants);
    BiPredicate<@Nullable T, @Nullable T> same =
        (x, y) -> x == null || y == null ? x == y : order.compare(x, y) == 0;
    return Arbitraries.oneOf(
        Term.made(each, each, (a, b) -> a.eq(b), (x, y) -> order.compare(x, y) == 0),
        Term.made(each, each, (a, b) -> a.ne(b), (x, y) -> order.compare(x, y) != 0),
        Term.with(each, constant, (a, y) -> a.eq(y), (x, y) -> order.compare(x, y) == 0),
        Term.with(each, constant, (a, y) -> a.ne(y), (x, y) -> order.compare(x, y) != 0),
        Term.withNull(each, Arbitraries.just(""), (a, y) -> a.isNull(), (x, y) -> x == null),
        Term.withNull(each, Arbitraries.just(""), (a, y) -> a.isNotNull(), (x, y) -> x != null),
        Term.withNull(each, constant, (a, y) -> a.isDistinctFrom(y), (x, y) -> !same.test(x, y)),
        Term.joined(each, each, (a, b) -> a.isDistinctFrom(b), (x, y) -> !same.test(x, y)),
        Term.joined(each, each, (a, b) -> a.isNotDistinctFrom(b), same::test),
        Term.withNull(
            each,
            constant.injectNull(0.2).list().ofMaxSize(4),
            (a, list) -> a.in(list),
            (x, list) -> in(x, list, same)),
        Term.withNull(
            each,
            constant.injectNull(0.2).list().ofMaxSize(4),
            (a, list) -> a.notIn(list),
            (x, list) -> notIn(x, list, same)),
        Term.withNull(
            each,
            constant.list().ofMinSize(33).ofMaxSize(40),
            (a, list) -> a.in(list),
            (x, list) -> in(x, list, same)));
  }

  /** As documented: a null among them finds NULL, and without one NULL is unknown, if not in (). */
  private static <T> @Nullable Boolean in(
      @Nullable T value, List<@Nullable T> list, BiPredicate<@Nullable T, @Nullable T> same) {
    boolean hasNull = list.contains(null);
    if (value == null) {
      return hasNull ? Boolean.TRUE : list.isEmpty() ? Boolean.FALSE : null;
    }
    return list.stream().anyMatch(each -> each != null && same.test(value, each));
  }

  private static <T> @Nullable Boolean notIn(
      @Nullable T value, List<@Nullable T> list, BiPredicate<@Nullable T, @Nullable T> same) {
    Boolean in = in(value, list, same);
    return in == null ? null : !in;
  }

  private static <E extends OrderedExpression<T>, T> Arbitrary<Term<Condition, Boolean>> order(
      Arbitrary<Term<E, T>> each, List<T> constants, Comparator<? super T> order) {
    Comparator<T> by = order::compare;
    Arbitrary<T> constant = Arbitraries.of(constants);
    return Arbitraries.oneOf(
        equality(each, constants, by),
        Term.made(each, each, (a, b) -> a.lt(b), (x, y) -> by.compare(x, y) < 0),
        Term.made(each, each, (a, b) -> a.le(b), (x, y) -> by.compare(x, y) <= 0),
        Term.with(each, constant, (a, y) -> a.gt(y), (x, y) -> by.compare(x, y) > 0),
        Term.with(each, constant, (a, y) -> a.ge(y), (x, y) -> by.compare(x, y) >= 0),
        Combinators.combine(each, each, each)
            .as(
                (a, low, high) ->
                    Term.of(
                        a.expression().between(low.expression(), high.expression()),
                        row ->
                            between(
                                a.meaning().apply(row),
                                low.meaning().apply(row),
                                high.meaning().apply(row),
                                by))));
  }

  /** Above the first and below the second, of which one can be unknown and the other false. */
  private static <T> @Nullable Boolean between(
      @Nullable T value, @Nullable T low, @Nullable T high, Comparator<T> order) {
    if (value == null) {
      return null;
    }
    return and(
        low == null ? null : order.compare(value, low) >= 0,
        high == null ? null : order.compare(value, high) <= 0);
  }

  private static Arbitrary<Term<Condition, Boolean>> patterns(Expressions of) {
    Arbitrary<String> part = TextTerms.CONSTANTS;
    Arbitrary<String> pattern =
        Arbitraries.of("%", "_", "a", "b", "A", "\\%", "\\_", "\\\\", "\\a", "!", "é", "\n")
            .list()
            .ofMaxSize(4)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(
        Term.with(of.texts(), part, (a, p) -> a.startsWith(p), (x, p) -> x.startsWith(p)),
        Term.with(of.texts(), part, (a, p) -> a.endsWith(p), (x, p) -> x.endsWith(p)),
        Term.with(of.texts(), part, (a, p) -> a.contains(p), (x, p) -> x.contains(p)),
        Term.with(of.texts(), pattern, (a, p) -> a.like(p), (x, p) -> like(x, p)),
        Term.with(of.texts(), pattern, (a, p) -> a.notLike(p), (x, p) -> !like(x, p)),
        Term.with(
            of.texts(),
            pattern,
            (a, p) -> a.ilike(p),
            (x, p) -> like(x.toLowerCase(Locale.ROOT), p.toLowerCase(Locale.ROOT))));
  }

  private static boolean like(String text, String pattern) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      switch (c) {
        case '%' -> regex.append(".*");
        case '_' -> regex.append('.');
        case '\\' -> regex.append(Pattern.quote(pattern.substring(++i, i + 1)));
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(text).matches();
  }
}
