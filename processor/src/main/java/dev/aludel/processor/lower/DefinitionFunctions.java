package dev.aludel.processor.lower;

import dev.aludel.processor.model.HybridCode;
import dev.aludel.sql.Like;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Functions of hybrids as each database has them, for a table's definition. */
final class DefinitionFunctions {
  private static final Set<String> TRIMS = Set.of("trim", "strip", "stripLeading", "stripTrailing");

  private static final String NAN = "cast('NaN' as double precision)";

  /** How many digits more a quotient has before it is rounded. */
  private static final int MORE = 20;

  private final Function<HybridCode, String> texts;

  /** These say what the arguments are, able to stand beside operators. */
  DefinitionFunctions(Function<HybridCode, String> texts) {
    this.texts = texts;
  }

  /** A static method of the query language, or of Java; null if it has no text. */
  @Nullable String function(HybridCode.StaticCall call) {
    if (call.owner().simpleName().equals("LocalDate")) {
      return date(call.method(), call.arguments());
    }
    HybridCode last = call.arguments().get(call.arguments().size() - 1);
    if (last instanceof HybridCode.Constant mode
        && mode.owner().simpleName().equals("RoundingMode")) {
      return rounded(call, mode);
    }
    List<String> all = call.arguments().stream().map(texts).toList();
    if (TRIMS.contains(call.method())) {
      return trimmed(call.method(), all.get(0));
    }
    return switch (call.method()) {
      case "castText" -> "cast(" + all.get(0) + " as varchar)";
      case "isNaN" -> all.get(0) + " = " + NAN;
      case "isNumber" -> all.get(0) + " <> " + NAN;
      case "max" -> "greatest(" + all.get(0) + ", " + all.get(1) + ")";
      case "min" -> "least(" + all.get(0) + ", " + all.get(1) + ")";
      case "signum" -> "cast(sign(" + all.get(0) + ") as integer)";
      case "toBigInteger" -> "trunc(" + all.get(0) + ")";
      case "atStartOfDay" -> "cast(" + all.get(0) + " as timestamp)";
      case "toLocalDate" -> "cast(" + all.get(0) + " as date)";
      default -> ofTexts(call.method(), all);
    };
  }

  private static @Nullable String ofTexts(String method, List<String> all) {
    return switch (method + all.size()) {
      case "length1" -> "char_length(" + java("units", all.get(0)) + ")";
      case "toLowerCase1" -> java("lower", all.get(0));
      case "toUpperCase1" -> java("upper", all.get(0));
      case "byCharacters1" -> java("sortable", all.get(0));
      case "substring2" -> cut(all, all.get(1).matches("[01]"), place(all.get(1)));
      case "substring3" ->
          cut(
              all,
              all.get(2).matches("[01]"),
              place(all.get(1)) + ", " + distance(all.get(1), all.get(2)));
      case "charAt2" -> {
        String units = all.get(1).equals("0") ? all.get(0) : java("units", all.get(0));
        yield "substring(" + units + ", " + place(all.get(1)) + ", 1)";
      }
      case "repeat2" -> "repeat(" + all.get(0) + ", " + all.get(1) + ")";
      case "replace3" -> "replace(" + String.join(", ", all) + ")";
      case "indexOf2" -> position(all.stream().map(each -> java("units", each)).toList()) + " - 1";
      case "contains2" -> position(all) + " > 0";
      case "startsWith2" -> part("left", all);
      case "endsWith2" -> part("right", all);
      case "equalsIgnoreCase2" ->
          java("folded", all.get(0)) + " is not distinct from " + java("folded", all.get(1));
      default -> null;
    };
  }

  /** A function that each database spells in its own way. */
  private static String java(String function, String text) {
    boolean alike = function.equals("units") && text.matches("'[\\x00-\\ud7ff]*'");
    return alike ? text : "java." + function + "(" + text + ")";
  }

  /** A place in a text, counted from 1 instead of 0. */
  private static String place(String index) {
    return index.matches("\\d{1,9}") ? "" + (Integer.parseInt(index) + 1) : index + " + 1";
  }

  private static String distance(String begin, String end) {
    return begin.matches("\\d{1,9}") && end.matches("\\d{1,9}")
        ? "" + Math.max(Integer.parseInt(end) - Integer.parseInt(begin), 0)
        : "greatest(%s - %s, 0)".formatted(end, begin);
  }

  /** A part of a text, which may have to be counted in Java's units. */
  private static String cut(List<String> all, boolean inCharacters, String places) {
    return inCharacters
        ? "substring(" + all.get(0) + ", " + places + ")"
        : java("characters", "substring(" + java("units", all.get(0)) + ", " + places + ")");
  }

  private static String position(List<String> all) {
    return "position(" + all.get(1) + " in " + all.get(0) + ")";
  }

  private static String part(String function, List<String> all) {
    return "%s(%s, char_length(%3$s)) = %3$s".formatted(function, all.get(0), all.get(1));
  }

  private static String trimmed(String method, String text) {
    String function =
        switch (method) {
          case "stripLeading" -> "ltrim";
          case "stripTrailing" -> "rtrim";
          default -> "btrim";
        };
    boolean controls = method.equals("trim");
    String removed =
        IntStream.rangeClosed(1, Character.MAX_VALUE)
            .filter(one -> controls ? one <= ' ' : Character.isWhitespace(one))
            .mapToObj(one -> String.format(Locale.ROOT, "\\%04x", one))
            .collect(Collectors.joining());
    return function + "(" + text + ", U&'" + removed + "')";
  }

  /** {@code setScale} and {@code divide}, in the modes that have a function of their own. */
  private @Nullable String rounded(HybridCode.StaticCall call, HybridCode.Constant mode) {
    String function =
        switch (mode.name()) {
          case "HALF_UP" -> "round";
          case "DOWN" -> "trunc";
          default -> null;
        };
    String number = texts.apply(call.arguments().get(0));
    String digits = texts.apply(call.arguments().get(call.arguments().size() - 2));
    if (function == null || !digits.matches("\\d{1,2}")) {
      return null;
    }
    if (call.method().equals("divide")) {
      BigDecimal one = BigDecimal.ONE.setScale(Integer.parseInt(digits) + MORE);
      number += " * " + one.toPlainString() + " / " + texts.apply(call.arguments().get(1));
    }
    return function + "(" + number + ", " + digits + ")";
  }

  private @Nullable String date(String method, List<HybridCode> arguments) {
    try {
      if (method.equals("parse") && arguments.get(0) instanceof HybridCode.Quoted written) {
        return "date '" + LocalDate.parse(written.text()) + "'";
      }
      int[] parts =
          arguments.stream()
              .map(texts)
              .filter(one -> one.matches("\\d+"))
              .mapToInt(Integer::parseInt)
              .toArray();
      return method.equals("of") && parts.length == 3
          ? "date '" + LocalDate.of(parts[0], parts[1], parts[2]) + "'"
          : null;
    } catch (DateTimeException wrong) {
      return null;
    }
  }

  /** A method of an expression; null if it has no text. */
  @Nullable String call(HybridCode.Call call) {
    String target = texts.apply(call.target());
    List<String> all = call.arguments().stream().map(texts).toList();
    return switch (call.method()) {
      case "in" -> target + " in (" + String.join(", ", all) + ")";
      case "substring" ->
          all.size() == 2 ? "substring(" + target + ", " + String.join(", ", all) + ")" : null;
      case "replace" -> "replace(" + target + ", " + String.join(", ", all) + ")";
      case "startsWith" -> like(target, call.arguments().get(0), "%s%%");
      case "endsWith" -> like(target, call.arguments().get(0), "%%%s");
      case "contains" -> like(target, call.arguments().get(0), "%%%s%%");
      case "year", "month", "day" -> extracted(call.method(), target);
      case "extract" ->
          call.arguments().get(0) instanceof HybridCode.Constant part
              ? extracted(part.name().toLowerCase(Locale.ROOT), target)
              : null;
      case "isTrue" -> target;
      default -> null;
    };
  }

  private static String extracted(String part, String time) {
    return "cast(extract(" + part + " from " + time + ") as integer)";
  }

  private static @Nullable String like(String text, HybridCode part, String pattern) {
    if (!(part instanceof HybridCode.Quoted quoted)) {
      return null;
    }
    String literal = Like.escaped(quoted.text()).replace("'", "''");
    return text + " like '" + pattern.formatted(literal) + "' escape '" + Like.ESCAPE + "'";
  }
}
