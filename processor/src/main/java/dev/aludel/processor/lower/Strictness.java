package dev.aludel.processor.lower;

import dev.aludel.processor.lower.Meaning.Row;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import java.util.List;
import java.util.Set;

/** Whether what is made of a value is surely NULL where that is. */
final class Strictness {
  private static final Set<String> METHODS =
      Set.of(
          "plus",
          "minus",
          "times",
          "dividedBy",
          "mod",
          "concat",
          "replace",
          "asInteger",
          "asLong",
          "asDecimal",
          "asDouble",
          "plusYears",
          "plusMonths",
          "plusDays",
          "plusHours",
          "plusMinutes",
          "plusSeconds",
          "year",
          "month",
          "day",
          "extract",
          "eq",
          "ne",
          "lt",
          "le",
          "gt",
          "ge",
          "startsWith",
          "endsWith",
          "contains",
          "not");
  private static final Set<String> NOT_STRICT =
      Set.of("min", "max", "equalsIgnoreCase", "valueLike", "pow");

  private Strictness() {}

  static boolean isNullWith(Meaning source, Scalar made) {
    if (source instanceof Row row) {
      return !made.isJava()
          && !asksRow(row.code(), made.code())
          && isNullWith(row.code(), made.code());
    }
    return source instanceof Scalar scalar
        && !made.isJava()
        && isNullWith(scalar.code(), made.code());
  }

  private static boolean isNullWith(HybridCode source, HybridCode made) {
    if (made.equals(source)) {
      return true;
    }
    if (made instanceof HybridCode.Field field) {
      return leadsFrom(source, field.target());
    }
    if (made instanceof HybridCode.Call call) {
      return METHODS.contains(call.method())
          && (isNullWith(source, call.target()) || isNullWithOne(source, call.arguments()));
    }
    return made instanceof HybridCode.StaticCall call
        && isStrict(call)
        && isNullWithOne(source, call.arguments());
  }

  /** Whether a method of a row takes part: a hybrid, which may be called as functions are. */
  private static boolean asksRow(HybridCode row, HybridCode made) {
    if (made instanceof HybridCode.Call call) {
      return isRow(row, call.target())
          || asksRow(row, call.target())
          || call.arguments().stream().anyMatch(each -> asksRow(row, each));
    }
    return made instanceof HybridCode.StaticCall call
        && call.arguments().stream().anyMatch(each -> asksRow(row, each));
  }

  private static boolean isRow(HybridCode row, HybridCode code) {
    return code.equals(row)
        || (code instanceof HybridCode.Call call
            && call.arguments().isEmpty()
            && isRow(row, call.target()));
  }

  private static boolean isNullWithOne(HybridCode source, List<HybridCode> some) {
    return some.stream().anyMatch(each -> isNullWith(source, each));
  }

  private static boolean isStrict(HybridCode.StaticCall call) {
    boolean ofJava = call.owner().simpleName().equals("JavaFunctions");
    return call.method().equals("castText") || (ofJava && !NOT_STRICT.contains(call.method()));
  }

  /** Whether it is the source, or objects that it refers to. */
  private static boolean leadsFrom(HybridCode source, HybridCode path) {
    if (path.equals(source)) {
      return true;
    }
    if (path instanceof HybridCode.Field field) {
      return leadsFrom(source, field.target());
    }
    return path instanceof HybridCode.Call call
        && call.arguments().isEmpty()
        && leadsFrom(source, call.target());
  }
}
