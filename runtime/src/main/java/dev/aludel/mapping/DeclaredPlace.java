package dev.aludel.mapping;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What generated code says of a model's place in a hierarchy.
 *
 * @param parent null for the root
 * @param discriminator of the root: the attribute that tells models apart; null where tables do
 * @param hierarchy of the root: all models below it
 * @param identity null for an abstract model
 * @param kept where its rows are
 */
record DeclaredPlace(
    @Nullable Supplier<? extends EntityMapper<?>> parent,
    @Nullable String discriminator,
    @Nullable Supplier<List<EntityMapper<?>>> hierarchy,
    @Nullable String identity,
    Kept kept) {
  static final DeclaredPlace NONE = new DeclaredPlace(null, null, null, null, Kept.SHARED);

  /** Where rows of a model are. */
  enum Kept {
    /** In the parent's table. */
    SHARED,
    /** What it has besides is in a table of its own that is joined to the parent's. */
    JOINED,
    /** All of it is in a table of its own. */
    WHOLE
  }

  DeclaredPlace identified(String as) {
    return new DeclaredPlace(parent, discriminator, hierarchy, as, kept);
  }
}
