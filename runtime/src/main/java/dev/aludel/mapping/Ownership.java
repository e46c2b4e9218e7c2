package dev.aludel.mapping;

import org.jspecify.annotations.Nullable;

/** Whose value a collection is that is changed in place; nobody's until an object has it. */
final class Ownership {
  private @Nullable EntityState owner;
  // The state holds its entity weakly: whoever has the collection keeps the owner.
  private @Nullable Entity kept;
  private int attribute;

  /** Begins to belong to an object; false if it belongs to another one. */
  boolean take(EntityState state, int index) {
    if (owner == null) {
      owner = state;
      kept = state.entity();
      attribute = index;
    }
    return owner == state && attribute == index;
  }

  /** Tells the owner, before something changes; one that has forgotten the value is not told. */
  void changing() {
    EntityState state = owner;
    if (state != null && state.isSet(attribute)) {
      state.written(attribute, false);
    }
  }
}
