package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The values of {@code @Relationship}.
 *
 * @param foreignKey column names, as given
 * @param cascade in the order of the enum, with ALL spelt out
 * @param behaviour the rest
 * @param origin the annotation: {@code origin.value("backPopulates")}
 */
public record RelationshipOptions(
    Optional<String> backPopulates,
    Optional<String> backref,
    List<String> foreignKey,
    Optional<SecondaryDescriptor> secondary,
    List<Cascade> cascade,
    RelationshipBehaviour behaviour,
    Origin origin) {

  /** Copies the lists. */
  public RelationshipOptions {
    foreignKey = List.copyOf(foreignKey);
    cascade = List.copyOf(cascade);
  }

  /** What is done to related objects together with their owner; the annotation's names. */
  public enum Cascade {
    SAVE_UPDATE,
    MERGE,
    DELETE,
    DELETE_ORPHAN,
    REFRESH_EXPIRE,
    EXPUNGE
  }
}
