package dev.aludel.query;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to at most one object, as a field of a metamodel: {@code PRODUCT.category}.
 *
 * @param <E> the model that has the relationship
 * @param <T> the model it leads to
 * @param <M> the metamodel of {@code T}
 */
public final class ToOne<E, T, M extends EntityTable<T, ?>> extends Relation<E, T, M> {
  private ToOne(EntityTable<E, ?> owner, String name, Supplier<M> target) {
    super(owner, name, target);
  }

  /** The relationship {@code name} of {@code owner}; generated. */
  public static <E, T, M extends EntityTable<T, ?>> ToOne<E, T, M> of(
      EntityTable<E, ?> owner, String name, Supplier<M> target) {
    return new ToOne<>(owner, name, target);
  }

  /** Related to some object for which all of these are true: the same as {@link #any}. */
  public Condition has(Condition... conditions) {
    return any(conditions);
  }

  /**
   * Related to this object; where it is null, to none. Compares the foreign key, without a join.
   */
  public Condition is(@Nullable T target) {
    return OwnedTargets.is(this, target);
  }

  /**
   * The target, joined by every statement that mentions it: what {@code PRODUCT.category()}
   * answers. Two mentions are one join. Where some row has no target it is a LEFT JOIN, whose
   * columns are then NULL, else an inner one. The target's key is read from the foreign key,
   * without a join.
   */
  @SuppressWarnings("unchecked") // A metamodel's aludelAt answers its own class.
  public M path() {
    return (M) target().aludelAt(TablePlace.after(new Step(owner().aludelSource(), edge())));
  }
}
