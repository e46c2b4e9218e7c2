package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A FOREIGN KEY constraint.
 *
 * @param columns the referring columns, by name
 * @param schema of the table referred to; empty means the connection's default
 * @param table the table referred to
 * @param referred the columns referred to, by name
 * @param model the model referred to, where it was named as a type
 * @param name as given
 * @param origin the {@code @ForeignKey}, or the relationship that implies it
 */
public record LinkedForeignKey(
    List<String> columns,
    Optional<String> schema,
    String table,
    List<String> referred,
    Optional<ClassName> model,
    Optional<String> name,
    ForeignKeyActions actions,
    Origin origin) {

  /** Copies the lists. */
  public LinkedForeignKey {
    columns = List.copyOf(columns);
    referred = List.copyOf(referred);
  }
}
