package dev.aludel.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints a class as the formatter would: what JavaPoet spreads over lines is put together where it
 * fits ({@code /** The only instance. *}{@code /}, {@code private ShopSchema() {}}), and fields
 * stand together.
 */
final class SourceLayout {
  /** The longest line. */
  static final int WIDTH = 100;

  private static final String FIELD_WORDS =
      "(?:(?:public|private|static|final) )*[\\w.<>,@ \\[\\]]+ \\w+";
  private static final Pattern FIELD = Pattern.compile(" +" + FIELD_WORDS + "(?: = .*)?;");
  private static final Pattern ASSIGNMENT =
      Pattern.compile("( +(?:" + FIELD_WORDS + "|[\\w.]+) =) (.*;)");
  private static final Pattern CHOICE =
      Pattern.compile("( +(?:return|case) .*?) (\\? \\w+) (: .*;)");

  private final List<String> lines = new ArrayList<>();

  private SourceLayout() {}

  /** The file of a class. */
  static String print(String packageName, TypeSpec type) {
    String text =
        JavaFile.builder(packageName, type)
            .indent("  ")
            .skipJavaLangImports(true)
            .build()
            .toString();
    SourceLayout layout = new SourceLayout();
    text.lines().forEach(layout::add);
    return String.join("\n", wrap(layout.joinFields())) + "\n";
  }

  /** Adds a line, or completes with it what the last lines began. */
  private void add(String line) {
    String stripped = line.strip();
    if (stripped.equals("}") && last(0).endsWith("{")) {
      replace(1, last(0) + "}");
    } else if (stripped.equals("*/") && last(1).strip().equals("/**")) {
      addUnlessJoined(line, 2, last(1) + last(0).strip().substring(1) + " */");
    } else if (stripped.equals(")") && last(1).strip().startsWith("@")) {
      addUnlessJoined(line, 2, last(1) + last(0).strip() + ")");
    } else {
      lines.add(line.stripTrailing());
    }
  }

  private void addUnlessJoined(String line, int joinedLines, String joined) {
    if (joined.length() > WIDTH) {
      lines.add(line);
    } else {
      replace(joinedLines, joined);
    }
  }

  private String last(int before) {
    int index = lines.size() - 1 - before;
    return index < 0 ? "" : lines.get(index);
  }

  private void replace(int count, String line) {
    lines.subList(lines.size() - count, lines.size()).clear();
    lines.add(line);
  }

  /** Leaves out the empty lines between fields of one kind that have no Javadoc. */
  private List<String> joinFields() {
    List<String> result = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      boolean between =
          lines.get(i).isEmpty()
              && i >= 2
              && i + 1 < lines.size()
              && belongTogether(lines.get(i - 2), lines.get(i - 1), lines.get(i + 1));
      if (!between) {
        result.add(lines.get(i));
      }
    }
    return result;
  }

  private static boolean belongTogether(String before, String field, String next) {
    return FIELD.matcher(field).matches()
        && FIELD.matcher(next).matches()
        && !before.endsWith("*/")
        && indent(field).equals(indent(next))
        && field.contains(" static ") == next.contains(" static ");
  }

  private static String indent(String line) {
    return " ".repeat(line.length() - line.stripLeading().length());
  }

  /** Breaks what is too long where that reads well. */
  private static List<String> wrap(List<String> joined) {
    List<String> result = new ArrayList<>(joined.size());
    joined.forEach(line -> wrap(line, result));
    return result;
  }

  private static void wrap(String line, List<String> result) {
    if (line.length() <= WIDTH) {
      result.add(line);
      return;
    }
    String deeper = indent(line) + "    ";
    Matcher assignment = ASSIGNMENT.matcher(line);
    Matcher choice = CHOICE.matcher(line);
    int comma = comma(line);
    if (line.strip().startsWith("* ")) {
      int end = line.lastIndexOf(' ', WIDTH);
      result.add(line.substring(0, end));
      wrap(indent(line) + "* " + line.substring(end + 1), result);
    } else if (assignment.matches()) {
      result.add(assignment.group(1));
      wrap(deeper + assignment.group(2), result);
    } else if (choice.matches()) {
      result.add(choice.group(1));
      result.add(deeper + choice.group(2));
      wrap(deeper + choice.group(3), result);
    } else if (comma > 0) {
      result.add(line.substring(0, comma + 1));
      wrap(deeper + line.substring(comma + 2), result);
    } else {
      result.add(line);
    }
  }

  /** The last comma that fits and is in no text. */
  private static int comma(String line) {
    int last = -1;
    boolean text = false;
    for (int i = 0; i < Math.min(line.length() - 1, WIDTH); i++) {
      char c = line.charAt(i);
      text ^= c == '"' && line.charAt(i - 1) != '\\';
      last = !text && c == ',' && line.charAt(i + 1) == ' ' ? i : last;
    }
    return last;
  }
}
