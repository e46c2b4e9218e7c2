package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.List;

/**
 * A {@code @Ddl}.
 *
 * @param event the constant's name
 * @param dialects as given; none means all
 */
public record DdlDescriptor(
    List<String> statements, String event, List<String> dialects, Origin origin) {

  /** Copies the lists. */
  public DdlDescriptor {
    statements = List.copyOf(statements);
    dialects = List.copyOf(dialects);
  }
}
