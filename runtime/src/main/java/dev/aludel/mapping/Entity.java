package dev.aludel.mapping;

/** An object of a generated class, which a session can keep. */
public interface Entity {

  /** What is known about this object beside its values; always the same one. */
  EntityState aludelState();
}
