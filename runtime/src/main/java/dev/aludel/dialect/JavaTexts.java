package dev.aludel.dialect;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before and after a text to make it mean what it means in Java. Java counts and orders
 * texts by units of UTF-16, as H2 does, which is written in Java; PostgreSQL by characters, of
 * which those beyond U+FFFF are two units. Java changes the case of letters as Unicode's
 * SpecialCasing says; PostgreSQL by the locale of the database, but for its collations of ICU.
 */
final class JavaTexts {
  /** Letters in lower case, and what {@code equalsIgnoreCase} makes of them. */
  private static final String FOLDED =
      "U&'\\00b5\\0131\\017f\\0345\\03c2\\03d0\\03d1\\03d5\\03d6\\03f0\\03f1\\03f5"
          + "\\1c80\\1c81\\1c82\\1c83\\1c84\\1c85\\1c86\\1c87\\1c88\\1e9b\\1fbe', "
          + "U&'\\03bc\\0069\\0073\\03b9\\03c3\\03b2\\03b8\\03c6\\03c0\\03ba\\03c1\\03b5"
          + "\\0432\\0434\\043e\\0441\\0442\\0442\\044a\\0463\\a64b\\1e61\\03b9')";

  private static final List<String> NOTHING = List.of("", "");

  static final Map<String, List<String>> STANDARD =
      Map.of(
          "java.units", NOTHING,
          "java.characters", NOTHING,
          "java.sortable", NOTHING,
          "java.sorted", NOTHING,
          "java.upper", List.of("upper(", ")"),
          "java.lower", List.of("lower(", ")"),
          "java.folded", List.of("translate(lower(translate(", ", U&'\\0130', 'i')), " + FOLDED));

  static final Map<String, List<String>> ON_POSTGRESQL =
      Map.of(
          // Doubled, a character beyond U+FFFF takes two places.
          "java.units",
          List.of("regexp_replace(", ", '([\\U00010000-\\U0010FFFF])', '\\1\\1', 'g')"),
          "java.characters",
          List.of("regexp_replace(", ", '([\\U00010000-\\U0010FFFF])\\1', '\\1', 'g')"),
          // Units of UTF-16 from U+E000 on are after those of characters beyond U+FFFF.
          "java.sortable",
          List.of(
              "regexp_replace(", ", '([\\uE000-\\uFFFF])', U&'\\+10FFFF\\\\1', 'g') collate \"C\""),
          "java.sorted",
          List.of(
              "regexp_replace(",
              ", '\\U0010FFFF([\\uE000-\\uFFFF])', '\\1', 'g') collate \"default\""),
          "java.upper",
          List.of("upper(", " collate \"und-x-icu\") collate \"default\""),
          "java.lower",
          List.of("lower(", " collate \"und-x-icu\") collate \"default\""),
          "java.folded",
          List.of(
              "translate(lower(translate(",
              ", U&'\\0130', 'i') collate \"und-x-icu\"), " + FOLDED + " collate \"default\""));

  private static final Pattern CALL = Pattern.compile("'[^']*'|(java\\.\\w+)\\(");

  private JavaTexts() {}

  /** A table's definition, in which these functions are called, as a database has it. */
  static String written(String definition, Map<String, List<String>> javaTexts) {
    StringBuilder out = new StringBuilder();
    Matcher call = CALL.matcher(definition);
    int from = 0;
    while (call.find(from)) {
      List<String> around = javaTexts.get(String.valueOf(call.group(1)));
      out.append(definition, from, call.start());
      from = call.end();
      if (around == null) {
        out.append(call.group());
      } else {
        int end = closing(definition, from);
        out.append(around.get(0)).append(written(definition.substring(from, end), javaTexts));
        out.append(around.get(1));
        from = end + 1;
      }
    }
    return out.append(definition, from, definition.length()).toString();
  }

  /** Where the parenthesis ends that was opened before. */
  private static int closing(String definition, int from) {
    int depth = 1;
    boolean quoted = false;
    int at = from;
    while (depth > 0) {
      char each = definition.charAt(at++);
      quoted ^= each == '\'';
      depth += quoted ? 0 : each == '(' ? 1 : each == ')' ? -1 : 0;
    }
    return at - 1;
  }
}
