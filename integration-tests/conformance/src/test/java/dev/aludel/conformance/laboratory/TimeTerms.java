package dev.aludel.conformance.laboratory;

import static dev.aludel.conformance.laboratory.Sample_.SAMPLE;
import static dev.aludel.query.Functions.value;
import static dev.aludel.query.Functions.when;
import static dev.aludel.sql.Extract.Part.DAY;
import static dev.aludel.sql.Extract.Part.DOY;
import static dev.aludel.sql.Extract.Part.HOUR;
import static dev.aludel.sql.Extract.Part.ISODOW;
import static dev.aludel.sql.Extract.Part.MINUTE;
import static dev.aludel.sql.Extract.Part.MONTH;
import static dev.aludel.sql.Extract.Part.QUARTER;
import static dev.aludel.sql.Extract.Part.SECOND;
import static dev.aludel.sql.Extract.Part.WEEK;
import static dev.aludel.sql.Extract.Part.YEAR;

import dev.aludel.query.NumberExpression;
import dev.aludel.query.TemporalExpression;
import dev.aludel.sql.Extract;
import dev.aludel.sql.TimeShift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random dates and times, of the years 1 to 9999. */
final class TimeTerms {
  private static final Arbitrary<Long> AMOUNTS = Arbitraries.of(-13L, -1L, 0L, 1L, 12L, 1000L);

  private static final List<Extract.Part> OF_DAYS =
      List.of(YEAR, QUARTER, MONTH, WEEK, DAY, ISODOW, DOY);
  private static final List<Extract.Part> OF_MOMENTS =
      List.of(YEAR, QUARTER, MONTH, WEEK, DAY, ISODOW, DOY, HOUR, MINUTE, SECOND);

  private TimeTerms() {}

  static Arbitrary<Term<TemporalExpression<LocalDate>, LocalDate>> dayLeaves() {
    LocalDate day = LocalDate.of(2025, 1, 31);
    return Term.oneOf(Term.of(SAMPLE.day, Sample::day), Term.of(value(day), row -> day));
  }

  static Arbitrary<Term<TemporalExpression<LocalDateTime>, LocalDateTime>> momentLeaves() {
    LocalDateTime moment = LocalDateTime.of(2025, 1, 31, 12, 30, 15, 250_000_000);
    return Term.oneOf(
        Term.of(SAMPLE.moment, Sample::moment), Term.of(value(moment), row -> moment));
  }

  static Arbitrary<Term<TemporalExpression<Instant>, Instant>> instantLeaves() {
    Instant instant = Instant.parse("2025-03-30T00:59:59.000001Z");
    return Term.oneOf(
        Term.of(SAMPLE.taken, Sample::taken), Term.of(value(instant), row -> instant));
  }

  static Arbitrary<Term<TemporalExpression<LocalDate>, LocalDate>> days(Expressions of) {
    var each = of.days();
    return Arbitraries.oneOf(
            Term.with(each, AMOUNTS, (a, n) -> a.plusYears(n), (a, n) -> a.plusYears(n)),
            Term.with(each, AMOUNTS, (a, n) -> a.plusMonths(n), (a, n) -> a.plusMonths(n)),
            Term.with(each, AMOUNTS, (a, n) -> a.plusDays(n), (a, n) -> a.plusDays(n)),
            Term.made(
                each,
                of.integers(),
                (a, n) -> a.plus(n, TimeShift.Unit.DAY),
                (a, n) -> a.plusDays(n)),
            Term.made(
                each,
                of.integers(),
                (a, n) -> a.plus(n, TimeShift.Unit.MONTH),
                (a, n) -> a.plusMonths(n)),
            Term.joined(each, each, (a, b) -> a.coalesce(b), (a, b) -> a == null ? b : a),
            of.cases(each, (c, a, d, b, e) -> when(c, a).when(d, b).otherwise(e)))
        .filter(100_000, TimeTerms::areUsual);
  }

  static Arbitrary<Term<TemporalExpression<LocalDateTime>, LocalDateTime>> moments(Expressions of) {
    var each = of.moments();
    return Arbitraries.oneOf(
            Term.with(each, AMOUNTS, (a, n) -> a.plusYears(n), (a, n) -> a.plusYears(n)),
            Term.with(each, AMOUNTS, (a, n) -> a.plusMonths(n), (a, n) -> a.plusMonths(n)),
            Term.with(each, AMOUNTS, (a, n) -> a.plusDays(n), (a, n) -> a.plusDays(n)),
            Term.with(each, AMOUNTS, (a, n) -> a.plusHours(n), (a, n) -> a.plusHours(n)),
            Term.with(each, AMOUNTS, (a, n) -> a.plusMinutes(n), (a, n) -> a.plusMinutes(n)),
            Term.with(each, AMOUNTS, (a, n) -> a.plusSeconds(n), (a, n) -> a.plusSeconds(n)),
            Term.made(
                each,
                of.integers(),
                (a, n) -> a.plus(n, TimeShift.Unit.HOUR),
                (a, n) -> a.plusHours(minutes(60L * n) / 60)),
            Term.joined(each, each, (a, b) -> a.coalesce(b), (a, b) -> a == null ? b : a),
            of.cases(each, (c, a, d, b, e) -> when(c, a).when(d, b).otherwise(e)))
        .filter(100_000, TimeTerms::areUsual);
  }

  static Arbitrary<Term<TemporalExpression<Instant>, Instant>> instants(Expressions of) {
    var each = of.instants();
    return Arbitraries.oneOf(
            Term.with(
                each,
                AMOUNTS,
                (a, n) -> a.plusYears(n),
                (a, n) -> utc(a).plusYears(n).toInstant(ZoneOffset.UTC)),
            Term.with(
                each,
                AMOUNTS,
                (a, n) -> a.plusMonths(n),
                (a, n) -> utc(a).plusMonths(n).toInstant(ZoneOffset.UTC)),
            Term.with(
                each,
                AMOUNTS,
                (a, n) -> a.plusDays(n),
                (a, n) -> utc(a).plusDays(n).toInstant(ZoneOffset.UTC)),
            Term.with(each, AMOUNTS, (a, n) -> a.plusSeconds(n), (a, n) -> a.plusSeconds(n)),
            Term.made(
                each,
                of.integers(),
                (a, n) -> a.plus(n, TimeShift.Unit.MINUTE),
                (a, n) -> a.plusSeconds(60 * minutes(n))),
            Term.joined(each, each, (a, b) -> a.coalesce(b), (a, b) -> a == null ? b : a),
            of.cases(each, (c, a, d, b, e) -> when(c, a).when(d, b).otherwise(e)))
        .filter(100_000, TimeTerms::areUsual);
  }

  /** Parts of dates and times. */
  static Arbitrary<Term<NumberExpression<Integer>, Integer>> parts(Expressions of) {
    return Arbitraries.oneOf(
        Term.with(of.days(), Arbitraries.of(OF_DAYS), TemporalExpression::extract, TimeTerms::part),
        Term.with(
            of.moments(), Arbitraries.of(OF_MOMENTS), TemporalExpression::extract, TimeTerms::part),
        Term.with(
            of.instants(),
            Arbitraries.of(OF_MOMENTS),
            TemporalExpression::extract,
            (time, part) -> part(utc(time), part)));
  }

  private static Integer part(Temporal time, Extract.Part part) {
    return switch (part) {
      case YEAR -> time.get(ChronoField.YEAR);
      case QUARTER -> time.get(IsoFields.QUARTER_OF_YEAR);
      case MONTH -> time.get(ChronoField.MONTH_OF_YEAR);
      case WEEK -> time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      case DAY -> time.get(ChronoField.DAY_OF_MONTH);
      case ISODOW -> time.get(ChronoField.DAY_OF_WEEK);
      case DOY -> time.get(ChronoField.DAY_OF_YEAR);
      case HOUR -> time.get(ChronoField.HOUR_OF_DAY);
      case MINUTE -> time.get(ChronoField.MINUTE_OF_HOUR);
      case SECOND -> time.get(ChronoField.SECOND_OF_MINUTE);
      case EPOCH -> throw new ArithmeticException("too large");
    };
  }

  /** H2 counts in nanoseconds what is shorter than a day. */
  private static long minutes(long minutes) {
    if (Math.abs(minutes) > TimeUnit.NANOSECONDS.toMinutes(Long.MAX_VALUE)) {
      throw new ArithmeticException("too long");
    }
    return minutes;
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Whether all are of the years that every database has. */
  private static <T extends Temporal> boolean areUsual(Term<TemporalExpression<T>, T> term) {
    return term.isDefinedFor(Samples.ROWS)
        && Samples.ROWS.stream()
            .map(term.meaning())
            .allMatch(time -> time == null || isUsual(time));
  }

  private static boolean isUsual(Temporal time) {
    Temporal dated = time instanceof Instant instant ? utc(instant) : time;
    int year = dated.get(ChronoField.YEAR);
    return year >= 1 && year <= 9999;
  }
}
