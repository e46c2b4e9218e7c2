package dev.aludel.processor.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns that a piece of SQL mentions, in the order of their first mention; for the
 * conventional names of constraints only, so words are enough.
 */
final class ColumnMentions {
  private static final Pattern WORD =
      Pattern.compile("'(?:[^']|'')*'|\"((?:[^\"]|\"\")+)\"|([\\p{L}_][\\p{L}\\p{N}_$]*)");

  private ColumnMentions() {}

  static List<String> in(String sql, List<String> columns) {
    List<String> mentioned = new ArrayList<>();
    Matcher matcher = WORD.matcher(sql);
    while (matcher.find()) {
      String quoted = matcher.group(1);
      String plain = matcher.group(2);
      String word = quoted != null ? quoted : plain == null ? "" : plain.toLowerCase(Locale.ROOT);
      if (columns.contains(word) && !mentioned.contains(word)) {
        mentioned.add(word);
      }
    }
    return mentioned;
  }
}
