package dev.aludel.loading;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import org.jspecify.annotations.Nullable;

/** The objects of one model that an identity map has. */
public interface KnownEntities {

  /** Those of a model, where rows of one result are of several that have keys of their own. */
  default KnownEntities of(EntityMapper<?> model) {
    return this;
  }

  /** Makes room for so many objects, if there are none yet. */
  default void expect(int objects) {}

  /** The object with an integral key; its entity has not been collected. */
  @Nullable EntityState find(long key);

  /** The object with a key of another form: a database value, or a list of them. */
  @Nullable EntityState find(Object key);

  /** Keeps an object under an integral key that nothing is kept under. */
  void put(long key, EntityState state);

  /** Keeps an object under a key that nothing is kept under. */
  void put(Object key, EntityState state);
}
