package dev.aludel.session;

import dev.aludel.loading.KnownEntities;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import org.jspecify.annotations.Nullable;

/** The known objects of a model without a table: those of each model below, by its own keys. */
record UnionEntities(Session session) implements KnownEntities {

  /** The known objects that rows of a model may be. */
  static KnownEntities of(EntityMapper<?> mapper, Session session) {
    return mapper.isUnion()
        ? new UnionEntities(session)
        : session.listeners().hearing(session.objects().identities().of(mapper));
  }

  @Override
  public KnownEntities of(EntityMapper<?> model) {
    return of(model, session);
  }

  @Override
  public @Nullable EntityState find(long key) {
    throw withoutModel();
  }

  @Override
  public @Nullable EntityState find(Object key) {
    throw withoutModel();
  }

  @Override
  public void put(long key, EntityState state) {
    throw withoutModel();
  }

  @Override
  public void put(Object key, EntityState state) {
    throw withoutModel();
  }

  private static IllegalStateException withoutModel() {
    return new IllegalStateException("a key tells no object without its model");
  }
}
