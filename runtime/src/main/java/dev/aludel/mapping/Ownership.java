package dev.aludel.mapping;

import org.jspecify.annotations.Nullable;

/** Whose value a collection is that is changed in place; nobody's until an object has it. */
final class Ownership {
  // Not its state, which holds it weakly: whoever has the collection keeps the owner.
  private @Nullable Entity owner;
  private int attribute;

  /** Begins to belong to an object; false if it belongs to another one. */
  boolean take(EntityState state, int index) {
    Entity entity = state.entity();
    if (owner == null) {
      owner = entity;
      attribute = index;
    }
    return owner == entity && attribute == index;
  }

  /** Tells the owner, before something changes; one that has forgotten the value is not told. */
  void changing() {
    EntityState state = owner == null ? null : owner.aludelState();
    if (state != null && state.isSet(attribute)) {
      state.written(attribute, false);
    }
  }
}
