package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.aludel.processor.model.TablePlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the definition of a column property.
 *
 * <pre>{@code
 * ColumnProperty.of(SqlType.INTEGER, "length(", "name", ")")
 * }</pre>
 */
final class PropertyCode {
  /** How much fits behind {@code .property(}, and in a line below it. */
  private static final int SHORT = 78;

  private static final int LONG = 84;

  private PropertyCode() {}

  static CodeBlock of(TablePlan.Property property) {
    CodeBlock type = TableDefinitionWriter.type(property.type());
    if (property.parts().isEmpty()) {
      return CodeBlock.of("$T.perQuery($L)", RuntimeTypes.COLUMN_PROPERTY, type);
    }
    CodeBlock line =
        CodeBlock.of(
            "$T.of($L, $L)$L",
            RuntimeTypes.COLUMN_PROPERTY,
            type,
            ValueCode.strings(property.parts()),
            rest(property));
    int width = line.toString().replaceAll("dev\\.aludel\\.\\w+\\.", "").length();
    return width <= SHORT
        ? line
        : CodeBlock.of("\n$>$>$L$<$<", width <= LONG ? line : spread(property, type));
  }

  /** One argument a line, or several for a long text. */
  private static CodeBlock spread(TablePlan.Property property, CodeBlock type) {
    List<CodeBlock> arguments = new ArrayList<>(List.of(type));
    property.parts().forEach(part -> arguments.add(text(part)));
    return CodeBlock.of(
        "$T.of(\n$>$>$L)$<$<$L",
        RuntimeTypes.COLUMN_PROPERTY,
        CodeBlock.join(arguments, ",\n"),
        rest(property));
  }

  private static CodeBlock text(String part) {
    List<String> lines = SqlTextCode.lines(part);
    CodeBlock.Builder code = CodeBlock.builder().add("$S$>$>", lines.get(0));
    lines.subList(1, lines.size()).forEach(line -> code.add("\n+ $S", line));
    return code.add("$<$<").build();
  }

  private static CodeBlock rest(TablePlan.Property property) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!property.tables().isEmpty()) {
      code.add(".beside($L)", ValueCode.strings(property.tables()));
    }
    return code.add(property.nullable() ? ".nullable()" : "")
        .add(property.kept() ? ".keptByFlush()" : "")
        .build();
  }
}
