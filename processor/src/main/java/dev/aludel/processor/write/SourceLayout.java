package dev.aludel.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Prints a class as the formatter would: what JavaPoet spreads over lines is put together where it
 * fits ({@code /** The only instance. *}{@code /}, {@code private ShopSchema() {}}), and fields
 * stand together.
 */
final class SourceLayout {
  private static final int WIDTH = 100;
  private static final Pattern FIELD =
      Pattern.compile(" +(?:(?:public|private|static|final) )*[\\w.<>?,@ \\[\\]]+ \\w+(?: = .*)?;");

  private SourceLayout() {}

  /** The file of a class. */
  static String print(String packageName, TypeSpec type) {
    String text =
        JavaFile.builder(packageName, type)
            .indent("  ")
            .skipJavaLangImports(true)
            .build()
            .toString();
    List<String> lines = new ArrayList<>();
    text.lines().forEach(line -> append(lines, line));
    return String.join("\n", joinFields(lines)) + "\n";
  }

  /** Appends a line, or completes with it what the last lines began. */
  private static void append(List<String> lines, String line) {
    String stripped = line.strip();
    int last = lines.size() - 1;
    if (stripped.equals("}") && last >= 0 && lines.get(last).endsWith("{")) {
      lines.set(last, lines.get(last) + "}");
    } else if (stripped.equals("*/") && last >= 1 && lines.get(last - 1).strip().equals("/**")) {
      joinJavadoc(lines, line);
    } else {
      lines.add(line.stripTrailing());
    }
  }

  private static void joinJavadoc(List<String> lines, String end) {
    int last = lines.size() - 1;
    String sentence = lines.get(last).strip().substring(1);
    String joined = lines.get(last - 1) + sentence + " */";
    if (joined.length() > WIDTH) {
      lines.add(end);
      return;
    }
    lines.remove(last);
    lines.set(last - 1, joined);
  }

  /** Leaves out the empty lines between fields of one kind that have no Javadoc. */
  private static List<String> joinFields(List<String> lines) {
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
    return isField(field)
        && isField(next)
        && !before.endsWith("*/")
        && indent(field) == indent(next)
        && field.contains(" static ") == next.contains(" static ");
  }

  private static boolean isField(String line) {
    return FIELD.matcher(line).matches();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
