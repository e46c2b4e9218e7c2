package dev.aludel.jdbc;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parameters as a person reads them in a log: one line, strings in quotes, long ones cut. */
final class VisibleValues {
  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_LIST = 10;

  private VisibleValues() {}

  static String list(List<? extends @Nullable Object> values) {
    String more = values.size() > LONGEST_LIST ? ", … " + values.size() + " in all" : "";
    return values.stream()
        .limit(LONGEST_LIST)
        .map(VisibleValues::one)
        .collect(Collectors.joining(", ", "[", more + "]"));
  }

  private static String one(@Nullable Object value) {
    if (value == null) {
      return "null";
    } else if (value == Parameters.MASK) {
      return "***";
    } else if (value instanceof String text) {
      return quoted(text);
    } else if (value instanceof byte[] bytes) {
      return bytes.length + " bytes";
    } else if (value instanceof List<?> elements) {
      return list(elements);
    }
    return value.toString();
  }

  private static String quoted(String text) {
    String shown = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    StringBuilder line = new StringBuilder("'");
    shown
        .chars()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                line.append(String.format("\\u%04x", c));
              } else {
                line.append((char) c);
              }
            });
    return line.append('\'').toString();
  }
}
