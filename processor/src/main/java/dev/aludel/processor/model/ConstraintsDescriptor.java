package dev.aludel.processor.model;

import java.util.List;

/** The constraints and indexes that stand on a type, and what is executed with its table. */
public record ConstraintsDescriptor(
    List<CheckDescriptor> checks,
    List<UniqueDescriptor> uniques,
    List<IndexDescriptor> indexes,
    List<ForeignKeyDescriptor> foreignKeys,
    List<DdlDescriptor> ddl) {

  /** No constraint. */
  public static final ConstraintsDescriptor NONE =
      new ConstraintsDescriptor(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public ConstraintsDescriptor {
    checks = List.copyOf(checks);
    uniques = List.copyOf(uniques);
    indexes = List.copyOf(indexes);
    foreignKeys = List.copyOf(foreignKeys);
    ddl = List.copyOf(ddl);
  }
}
