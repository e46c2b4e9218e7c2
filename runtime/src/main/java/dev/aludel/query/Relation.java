package dev.aludel.query;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A relationship as a field of a metamodel. Its target stays behind a supplier, so that making one
 * metamodel initialises no other.
 *
 * @param <E> the model that has the relationship
 * @param <T> the model it leads to
 * @param <M> the metamodel of {@code T}
 */
public abstract sealed class Relation<E, T, M extends EntityTable<T, ?>> implements Attribute
    permits ToMany, ToOne {
  private final EntityTable<E, ?> owner;
  private final String name;
  private final Supplier<M> target;

  Relation(EntityTable<E, ?> owner, String name, Supplier<M> target) {
    this.owner = Objects.requireNonNull(owner);
    this.name = Objects.requireNonNull(name);
    this.target = Objects.requireNonNull(target);
  }

  /** The name of the attribute. */
  public final String name() {
    return name;
  }

  /** The table that has the relationship. */
  public final EntityTable<E, ?> owner() {
    return owner;
  }

  /** The metamodel it leads to, under its own name. */
  public final M target() {
    return target.get();
  }

  /** How it is mapped. */
  public final Edge edge() {
    return owner.aludelMapper().edge(name);
  }

  @Override
  public final int indexIn(EntityMapper<?> mapper) {
    return Checks.ownAttribute(owner.aludelTable(), mapper, this, edge().attribute());
  }

  @Override
  public final String toString() {
    return owner + "." + name;
  }
}
