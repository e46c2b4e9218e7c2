package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;

/**
 * A {@code @Version}.
 *
 * @param generator who makes the versions
 * @param origin the annotation
 */
public record VersionDescriptor(Generator generator, Origin origin) {

  /** Who makes the versions; the annotation's names. */
  public enum Generator {
    SESSION,
    SERVER,
    MANUAL
  }
}
