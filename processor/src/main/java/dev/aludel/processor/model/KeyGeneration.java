package dev.aludel.processor.model;

/** How a primary key gets its value; the annotation's names. */
public enum KeyGeneration {
  /** Only in an {@link IdDescriptor}; linking decides it. */
  AUTO,
  IDENTITY,
  SEQUENCE,
  UUID,
  ASSIGNED
}
