package dev.aludel.query;

import java.util.function.Supplier;

/**
 * A relationship to any number of objects, as a field of a metamodel: {@code PRODUCT.orderItems}.
 *
 * @param <E> the model that has the relationship
 * @param <T> the model it leads to
 * @param <M> the metamodel of {@code T}
 */
public final class ToMany<E, T, M extends EntityTable<T, ?>> extends Relation<E, T, M> {
  private ToMany(EntityTable<E, ?> owner, String name, Supplier<M> target) {
    super(owner, name, target);
  }

  /** The relationship {@code name} of {@code owner}; generated. */
  public static <E, T, M extends EntityTable<T, ?>> ToMany<E, T, M> of(
      EntityTable<E, ?> owner, String name, Supplier<M> target) {
    return new ToMany<>(owner, name, target);
  }
}
