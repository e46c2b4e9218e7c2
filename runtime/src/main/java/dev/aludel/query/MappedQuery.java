package dev.aludel.query;

import dev.aludel.mapping.Entity;

/**
 * A query for objects of a class that is mapped by hand.
 *
 * @param <E> the class
 */
public final class MappedQuery<E extends Entity> extends EntityQuery<E, MappedQuery<E>> {
  MappedQuery(EntitySelection<E> selection) {
    super(selection);
  }

  @Override
  protected MappedQuery<E> with(EntitySelection<E> selection) {
    return new MappedQuery<>(selection);
  }
}
