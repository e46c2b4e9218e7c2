package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Translates the methods of {@code java.time}. */
final class Times {
  private static final ClassName UNIT = ClassName.get("dev.aludel.sql", "TimeShift", "Unit");
  private static final Map<String, String> ORDER =
      Map.of("isBefore", "<", "isAfter", ">", "isEqual", "==");
  private static final Map<String, String> PARTS =
      Map.of("getYear", "year", "getMonthValue", "month", "getDayOfMonth", "day");
  private static final Map<String, String> EXTRACTED =
      Map.of("getHour", "HOUR", "getMinute", "MINUTE", "getSecond", "SECOND");
  static final ClassName PART = ClassName.get("dev.aludel.sql", "Extract", "Part");
  private static final Set<String> OF_DATES = Set.of("Days", "Months", "Years");
  private static final Set<String> OF_TIMES = Set.of("Hours", "Minutes", "Seconds");

  private Times() {}

  /** A method of a time, at least a part of which is of the row; nothing if it is not known. */
  static Optional<Meaning> call(
      Origin at, HybridScope scope, Scalar time, String method, List<Scalar> arguments) {
    if (arguments.isEmpty()) {
      return Optional.ofNullable(alone(time, method));
    }
    Scalar first = arguments.get(0);
    Optional<String> unit = Spans.unit(arguments.get(arguments.size() - 1));
    if (unit.isPresent() && arguments.size() == 2) {
      return method.equals("until")
          ? Spans.between(unit.get(), time, first)
          : Optional.ofNullable(shift(time, method + unit.get(), first));
    }
    if (arguments.size() > 1) {
      return Optional.empty();
    }
    if (first.kind() == time.kind()) {
      return Optional.ofNullable(ofTime(at, scope, time, method, first));
    }
    return Kinds.isWhole(first.kind())
        ? Optional.ofNullable(shift(time, method, first))
        : Optional.empty();
  }

  private static @Nullable Scalar alone(Scalar time, String method) {
    boolean hasDate = time.kind() == Kind.LOCAL_DATE || time.kind() == Kind.LOCAL_DATE_TIME;
    boolean hasTime = time.kind() == Kind.LOCAL_TIME || time.kind() == Kind.LOCAL_DATE_TIME;
    String part = PARTS.get(method);
    String extracted = hasTime ? EXTRACTED.get(method) : null;
    if (hasDate && method.equals("getDayOfYear")) {
      extracted = "DOY";
    }
    if (extracted != null) {
      return Scalar.sql(
          Kinds.INT,
          false,
          Dsl.call(time.code(), "extract", new HybridCode.Constant(PART, extracted)));
    }
    if (hasDate && part != null) {
      return Scalar.sql(Kinds.INT, false, Dsl.call(time.code(), part));
    }
    return switch (method + " " + time.kind()) {
      case "getDayOfWeek LOCAL_DATE", "getDayOfWeek LOCAL_DATE_TIME" ->
          Scalar.sql(Spans.DAY_OF_WEEK, false, Dsl.times("dayOfWeek", time.code()));
      case "getMonth LOCAL_DATE", "getMonth LOCAL_DATE_TIME" ->
          Scalar.sql(Spans.MONTH, false, Dsl.times("month", time.code()));
      case "toLocalDate LOCAL_DATE_TIME" ->
          Scalar.sql(Spans.DATE, false, Dsl.times("toLocalDate", time.code()));
      case "atStartOfDay LOCAL_DATE" ->
          Scalar.sql(Spans.DATE_TIME, false, Dsl.times("atStartOfDay", time.code()));
      case "getEpochSecond INSTANT" ->
          Scalar.sql(Kinds.LONG, false, Dsl.call(time.code(), "epochSecond"));
      default -> null;
    };
  }

  private static @Nullable Scalar ofTime(
      Origin at, HybridScope scope, Scalar time, String method, Scalar other) {
    String operator = ORDER.get(method);
    if (operator != null) {
      return Operators.ordered(time, operator, other);
    }
    if (!method.equals("equals")) {
      return null;
    }
    if (time.kind() == Kind.OFFSET_DATE_TIME) {
      throw Untranslatable.differs(
          at, scope, "equals of OffsetDateTime compares the offset, too", "Write isEqual");
    }
    return Operators.same(time.present(), other, false);
  }

  private static @Nullable Scalar shift(Scalar time, String method, Scalar amount) {
    if (method.equals("withDayOfMonth") && amount.isJava() && has(time.kind(), "Days")) {
      return sql(time, Dsl.times(method, Operators.expression(time), amount.code()));
    }
    boolean back = method.startsWith("minus");
    if (!back && !method.startsWith("plus")) {
      return null;
    }
    String unit = method.replaceFirst("plus|minus", "");
    int factor = factor(time.kind(), unit);
    return factor == 1
        ? shift(time, back, unit, amount)
        : shift(
            time,
            back,
            time.kind() == Kind.INSTANT ? "Seconds" : "Days",
            Operators.times(amount, factor));
  }

  /** How many of a smaller unit are in this one for every point in time; one if that is not so. */
  private static int factor(Kind kind, String unit) {
    if (kind != Kind.INSTANT) {
      return unit.equals("Weeks") ? 7 : 1;
    }
    return switch (unit) {
      case "Minutes" -> 60;
      case "Hours" -> 3600;
      case "Days" -> 86_400;
      default -> 1;
    };
  }

  private static @Nullable Scalar shift(Scalar time, boolean back, String name, Scalar amount) {
    if (!has(time.kind(), name)) {
      return null;
    }
    if (amount.isJava()) {
      HybridCode number = back ? new HybridCode.Prefix("-", amount.code()) : amount.code();
      return sql(time, Dsl.call(Operators.expression(time), "plus" + name, number));
    }
    HybridCode number = back ? Dsl.negative(amount.code()) : amount.code();
    String unit = name.substring(0, name.length() - 1).toUpperCase(Locale.ROOT);
    return sql(
        time,
        Dsl.call(Operators.expression(time), "plus", number, new HybridCode.Constant(UNIT, unit)));
  }

  /** Only what means the same in every zone: a day of an Instant has 24 hours. */
  private static boolean has(Kind kind, String unit) {
    return switch (kind) {
      case LOCAL_DATE -> OF_DATES.contains(unit);
      case LOCAL_DATE_TIME -> OF_DATES.contains(unit) || OF_TIMES.contains(unit);
      case INSTANT -> unit.equals("Seconds");
      default -> false;
    };
  }

  private static Scalar sql(Scalar time, HybridCode code) {
    return Scalar.sql(time.type(), false, code);
  }
}
