package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.aludel.processor.model.DdlDescriptor;
import java.util.stream.Stream;

/**
 * What is executed when tables are created or dropped.
 *
 * <pre>{@code
 * Ddl.on(Ddl.Event.AFTER_CREATE, "create trigger …").executeIf("postgresql")
 * }</pre>
 */
final class DdlCode {
  private DdlCode() {}

  /** One for each statement. */
  static Stream<CodeBlock> of(DdlDescriptor ddl) {
    CodeBlock dialects = ValueCode.strings(ddl.dialects());
    CodeBlock condition =
        ddl.dialects().isEmpty() ? CodeBlock.of("") : CodeBlock.of(".executeIf($L)", dialects);
    return ddl.statements().stream()
        .map(
            text ->
                CodeBlock.of(
                    "$T.on($T.$L, $S)$L",
                    RuntimeTypes.DDL,
                    RuntimeTypes.DDL.nestedClass("Event"),
                    ddl.event(),
                    text,
                    condition));
  }
}
