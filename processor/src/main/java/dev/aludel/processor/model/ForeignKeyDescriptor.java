package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @ForeignKey}.
 *
 * @param target {@code users.id}, as given
 * @param model the model referred to, instead of {@code target}
 * @param columns the referring columns; on a model only
 */
public record ForeignKeyDescriptor(
    Optional<String> target,
    Optional<ClassName> model,
    List<String> columns,
    Optional<String> name,
    ForeignKeyActions actions,
    Origin origin) {

  /** Copies the list. */
  public ForeignKeyDescriptor {
    columns = List.copyOf(columns);
  }
}
