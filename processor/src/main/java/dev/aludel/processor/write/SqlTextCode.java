package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.aludel.processor.model.SqlPlan;
import java.util.ArrayList;
import java.util.List;

/** Writes SQL texts: {@code SqlText.of("select id, name from products")}, broken between words. */
final class SqlTextCode {
  private static final int WIDTH = 78;

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
      return CodeBlock.of("$S", sql);
    }
    CodeBlock.Builder code = CodeBlock.builder().add("\n$>$>$S$>$>", lines.get(0));
    lines.subList(1, lines.size()).forEach(line -> code.add("\n+ $S", line));
    return code.add("$<$<$<$<").build();
  }

  private static List<String> lines(String sql) {
    List<String> lines = new ArrayList<>();
    String rest = sql;
    while (rest.length() > WIDTH && rest.lastIndexOf(' ', WIDTH) > 0) {
      int end = rest.lastIndexOf(' ', WIDTH) + 1;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    lines.add(rest);
    return lines;
  }
}
