package dev.aludel.processor.text;

import java.util.Locale;
import java.util.Set;

/** What the functions answer that all databases have; of others nothing is assumed. */
final class FunctionTypes {
  private static final Set<String> NUMBERS =
      Set.of(
          "length",
          "char_length",
          "character_length",
          "octet_length",
          "position",
          "mod",
          "floor",
          "ceil",
          "ceiling",
          "sign",
          "power",
          "sqrt",
          "random",
          "rand");
  private static final Set<String> TEXTS =
      Set.of(
          "lower",
          "upper",
          "trim",
          "ltrim",
          "rtrim",
          "btrim",
          "substring",
          "substr",
          "replace",
          "concat",
          "left",
          "right",
          "lpad",
          "rpad",
          "repeat",
          "reverse");
  private static final Set<String> LIKE_THEIR_ARGUMENT =
      Set.of("coalesce", "nullif", "greatest", "least", "abs", "round");

  private FunctionTypes() {}

  static TextType of(String function, TextType argument) {
    String name = function.toLowerCase(Locale.ROOT);
    if (NUMBERS.contains(name)) {
      return TextType.NUMBER;
    }
    if (TEXTS.contains(name)) {
      return TextType.TEXT;
    }
    if (name.equals("now")) {
      return TextType.TIME;
    }
    return LIKE_THEIR_ARGUMENT.contains(name) ? argument : TextType.UNKNOWN;
  }
}
