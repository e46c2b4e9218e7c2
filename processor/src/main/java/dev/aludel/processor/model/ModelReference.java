package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What a model must know of another one.
 *
 * @param key its primary key's columns, in order
 */
public record ModelReference(
    ClassName name, String table, Optional<String> schema, List<LinkedColumn> key) {

  /** Copies the list. */
  public ModelReference {
    key = List.copyOf(key);
  }
}
