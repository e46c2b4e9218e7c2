package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.aludel.processor.model.SqlPlan;
import java.util.ArrayList;
import java.util.List;

/** Writes SQL texts: {@code SqlText.of("select id, name from products")}, broken between words. */
final class SqlTextCode {
  private static final int SHORT = 60;
  private static final int WIDTH = 74;

  private SqlTextCode() {}

  static CodeBlock of(SqlPlan.Text text) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.of($L)", RuntimeTypes.SQL_TEXT, literal(text.common()));
    text.others()
        .forEach((dialect, other) -> code.add("\n$>$>.with($S, $L)$<$<", dialect, literal(other)));
    return code.build();
  }

  private static CodeBlock literal(String sql) {
    List<String> lines = lines(sql);
    if (lines.size() == 1) {
      return CodeBlock.of(width(sql) <= SHORT ? "$S" : "\n$>$>$S$<$<", sql);
    }
    CodeBlock.Builder code = CodeBlock.builder().add("\n$>$>$S$>$>", lines.get(0));
    lines.subList(1, lines.size()).forEach(line -> code.add("\n+ $S", line));
    return code.add("$<$<$<$<").build();
  }

  /** Breaks a text between words; a quote counts twice, because it is escaped. */
  static List<String> lines(String sql) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : sql.split("(?<= )(?! )", -1)) {
      if (line.length() > 1 && width(line) + width(word) > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int width(CharSequence text) {
    return text.length() + (int) text.chars().filter(c -> c == '"' || c == '\\').count();
  }
}
