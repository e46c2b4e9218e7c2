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
  private static final Set<String> OF_DATES = Set.of("Days", "Months", "Years");
  private static final Set<String> OF_TIMES = Set.of("Hours", "Minutes", "Seconds");

  private Times() {}

  /** A method of a time, at least a part of which is of the row; nothing if it is not known. */
  static Optional<Meaning> call(
      Origin at, HybridScope scope, Scalar time, String method, List<Scalar> arguments) {
    Scalar only = arguments.size() == 1 ? arguments.get(0) : null;
    if (only != null && only.kind() == time.kind()) {
      return Optional.ofNullable(ofTime(at, scope, time, method, only));
    }
    if (only != null && Kinds.isWhole(only.kind())) {
      return Optional.ofNullable(shift(time, method, only));
    }
    String part = PARTS.get(method);
    boolean hasDate = time.kind() == Kind.LOCAL_DATE || time.kind() == Kind.LOCAL_DATE_TIME;
    return arguments.isEmpty() && part != null && hasDate
        ? Optional.of(Scalar.sql(Kinds.INT, false, Dsl.call(time.code(), part)))
        : Optional.empty();
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
    boolean back = method.startsWith("minus");
    String name = method.replaceFirst("plus|minus", "");
    if (!(back || method.startsWith("plus")) || !has(time.kind(), name)) {
      return null;
    }
    if (amount.isJava()) {
      HybridCode number = back ? new HybridCode.Prefix("-", amount.code()) : amount.code();
      return sql(time, Dsl.call(Operators.expression(time), "plus" + name, number));
    }
    HybridCode number = back ? Dsl.call(amount.code(), "times", Dsl.text("-1")) : amount.code();
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
