package dev.aludel.processor.text;

/** Parts of an SQL text in which nothing is what it looks like. */
final class Quotes {
  private Quotes() {}

  /**
   * Where the literal, quoted name or comment ends that begins at an offset; the offset itself if
   * none does. One that is not closed ends with the text.
   */
  static int endOf(String text, int at) {
    char c = text.charAt(at);
    if (c == '\'' || c == '"') {
      return behind(text, String.valueOf(c), at + 1);
    }
    if (text.startsWith("/*", at)) {
      return behind(text, "*/", at + 2);
    }
    return text.startsWith("$$", at) ? behind(text, "$$", at + 2) : at;
  }

  private static int behind(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }
}
