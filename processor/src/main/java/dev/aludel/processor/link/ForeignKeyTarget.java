package dev.aludel.processor.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the text of a {@code @ForeignKey} names: {@code users.id}, {@code shop.users.id}, {@code
 * orders(region, number)}.
 */
record ForeignKeyTarget(Optional<String> schema, String table, List<String> columns) {
  private static final String NAME = "\\s*([^.(),\"\\s]+)\\s*";
  private static final Pattern DOTTED =
      Pattern.compile("(?:" + NAME + "\\.)?" + NAME + "\\." + NAME);
  private static final Pattern LISTED =
      Pattern.compile("(?:" + NAME + "\\.)?" + NAME + "\\(([^()]+)\\)\\s*");

  ForeignKeyTarget {
    columns = List.copyOf(columns);
  }

  /** What the text names; nothing if it has neither form. */
  static Optional<ForeignKeyTarget> parse(String text) {
    Matcher dotted = DOTTED.matcher(text);
    if (dotted.matches()) {
      return Optional.of(of(dotted, List.of(dotted.group(3))));
    }
    Matcher listed = LISTED.matcher(text);
    if (!listed.matches()) {
      return Optional.empty();
    }
    List<String> columns = Stream.of(listed.group(3).split(",", -1)).map(String::strip).toList();
    return columns.contains("") ? Optional.empty() : Optional.of(of(listed, columns));
  }

  private static ForeignKeyTarget of(Matcher matcher, List<String> columns) {
    return new ForeignKeyTarget(Optional.ofNullable(matcher.group(1)), matcher.group(2), columns);
  }
}
