package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.JavaType.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Translates how long it is from one time to another, as {@code java.time} counts it. */
final class Spans {
  static final JavaType DAY_OF_WEEK = JavaType.of(ClassName.get(DayOfWeek.class), Kind.ENUM);
  static final JavaType MONTH = JavaType.of(ClassName.get(Month.class), Kind.ENUM);
  static final JavaType DATE = JavaType.of(ClassName.get(LocalDate.class), Kind.LOCAL_DATE);
  static final JavaType DATE_TIME =
      JavaType.of(ClassName.get(LocalDateTime.class), Kind.LOCAL_DATE_TIME);

  private static final Map<String, String> UNITS =
      Map.of(
          "YEARS", "Years",
          "MONTHS", "Months",
          "WEEKS", "Weeks",
          "DAYS", "Days",
          "HOURS", "Hours",
          "MINUTES", "Minutes",
          "SECONDS", "Seconds");
  private static final Map<String, Integer> DATES =
      Map.of("Days", 1, "Weeks", 7, "Months", 1, "Years", 12);
  private static final Map<String, Integer> SECONDS =
      Map.of("Seconds", 1, "Minutes", 60, "Hours", 3600, "Days", 86_400, "Weeks", 604_800);
  private static final Map<String, String> OF_DURATION =
      Map.of(
          "toDays", "Days",
          "toHours", "Hours",
          "toMinutes", "Minutes",
          "toSeconds", "Seconds",
          "getSeconds", "Seconds");

  private Spans() {}

  /** The unit that a constant of {@code ChronoUnit} names, as methods have it. */
  static Optional<String> unit(Scalar constant) {
    return constant.code() instanceof HybridCode.Constant one
            && one.owner().simpleName().equals("ChronoUnit")
        ? Optional.ofNullable(UNITS.get(one.name()))
        : Optional.empty();
  }

  /** How many whole units it is; nothing where that has no translation. */
  static Optional<Meaning> between(String unit, Scalar from, Scalar to) {
    return between(unit, from, to, "secondsBetween");
  }

  private static Optional<Meaning> between(String unit, Scalar from, Scalar to, String seconds) {
    if (from.kind() != to.kind()) {
      return Optional.empty();
    }
    boolean dates = from.kind() == Kind.LOCAL_DATE;
    boolean times = from.kind() == Kind.LOCAL_DATE_TIME || from.kind() == Kind.INSTANT;
    Integer count = dates ? DATES.get(unit) : times ? SECONDS.get(unit) : null;
    if (count == null) {
      return Optional.empty();
    }
    boolean months = dates && (unit.equals("Months") || unit.equals("Years"));
    HybridCode whole =
        Dsl.times(
            months ? "monthsBetween" : dates ? "daysBetween" : seconds,
            Operators.expression(from),
            Operators.expression(to));
    HybridCode code = count == 1 ? whole : Dsl.call(whole, "dividedBy", Dsl.text(count));
    return Optional.of(Scalar.sql(Kinds.LONG, false, code).risky(from.canFail() || to.canFail()));
  }

  /** {@code Period.between(…)} or {@code Duration.between(…)}; nothing of other classes. */
  static Optional<Meaning> made(ClassName type, String method, List<Meaning> arguments) {
    boolean spans = type.packageName().equals("java.time") && method.equals("between");
    return spans
            && arguments.size() == 2
            && arguments.get(0) instanceof Scalar from
            && arguments.get(1) instanceof Scalar to
        ? Optional.of(new Meaning.Span(type, from, to))
        : Optional.empty();
  }

  /** A method of a period or a duration; nothing if it is not known. */
  static Optional<Meaning> call(Meaning.Span span, String method) {
    if (!span.type().simpleName().equals("Period")) {
      return Optional.ofNullable(OF_DURATION.get(method))
          .filter(unit -> span.from().kind() != Kind.LOCAL_DATE)
          .flatMap(unit -> between(unit, span.from(), span.to(), "secondsOfDuration"));
    }
    return switch (method) {
      case "toTotalMonths" -> between("Months", span.from(), span.to());
      case "getYears" -> between("Years", span.from(), span.to()).map(Spans::asInteger);
      case "getMonths" ->
          between("Months", span.from(), span.to())
              .map(months -> asInteger(((Scalar) months).with(rest((Scalar) months))));
      default -> Optional.empty();
    };
  }

  private static HybridCode rest(Scalar months) {
    return Dsl.call(months.code(), "mod", Dsl.text(12));
  }

  private static Meaning asInteger(Meaning number) {
    Scalar wide = (Scalar) number;
    return Scalar.sql(Kinds.INT, false, Dsl.call(wide.code(), "asInteger")).risky(wide.canFail());
  }

  /** The number of a day of the week or of a month; nothing of other enums. */
  static Optional<Meaning> value(Scalar constant, String method) {
    boolean numbered =
        constant.type().name().equals(DAY_OF_WEEK.name())
            || constant.type().name().equals(MONTH.name());
    return numbered
            && method.equals("getValue")
            && constant.code() instanceof HybridCode.StaticCall call
        ? Optional.of(Scalar.sql(Kinds.INT, false, number(call)).risky(constant.canFail()))
        : Optional.empty();
  }

  private static HybridCode number(HybridCode.StaticCall call) {
    HybridCode time = call.arguments().get(0);
    return call.method().equals("month")
        ? Dsl.call(time, "month")
        : Dsl.call(time, "extract", new HybridCode.Constant(Times.PART, "ISODOW"));
  }
}
