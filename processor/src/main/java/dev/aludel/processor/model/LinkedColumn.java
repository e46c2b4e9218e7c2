package dev.aludel.processor.model;

import java.util.Optional;

/**
 * A column of a model's table.
 *
 * @param name in the table
 * @param attribute the attribute's name; of a hidden column its name in camelCase, which is also
 *     the field that holds it
 * @param declared the accessor's descriptor; empty for a hidden column
 * @param impliedBy the to-one relationship that implies a hidden column
 * @param type of a hidden column boxed
 * @param generation present in the primary key, decided (never AUTO)
 * @param sequence with SEQUENCE: the sequence's name
 */
public record LinkedColumn(
    String name,
    String attribute,
    Optional<ColumnDescriptor> declared,
    Optional<RelationshipDescriptor> impliedBy,
    JavaType type,
    SqlTypeDescriptor sqlType,
    boolean nullable,
    Optional<KeyGeneration> generation,
    Optional<String> sequence) {

  /** Whether it has no accessor. */
  public boolean hidden() {
    return declared.isEmpty();
  }

  /** Whether it is a component of a composite. */
  public boolean isComponent() {
    return declared.filter(ColumnDescriptor::isComponent).isPresent();
  }

  /** Whether it is (part of) the primary key. */
  public boolean inKey() {
    return generation.isPresent();
  }

  /** The column's options; a hidden one has those beside its relationship. */
  public ColumnOptions options() {
    return declared
        .map(ColumnDescriptor::options)
        .orElseGet(() -> impliedBy.orElseThrow().column());
  }
}
