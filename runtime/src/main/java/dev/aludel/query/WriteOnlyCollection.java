package dev.aludel.query;

import dev.aludel.mapping.EntityState;
import java.util.Collection;

/**
 * The targets of a to-many relationship that is never loaded as a whole, not by accident either:
 * they can be added, removed, and asked for by a query. SQLAlchemy's {@code lazy="write_only"}.
 *
 * @param <T> the target's model
 */
public final class WriteOnlyCollection<T> {
  private final LargeCollection<T> targets;

  private WriteOnlyCollection(LargeCollection<T> targets) {
    this.targets = targets;
  }

  /** The collection of an object's attribute; generated. */
  public static <T> WriteOnlyCollection<T> of(
      EntityState owner, int attribute, EntityTable<T, ?> table) {
    return new WriteOnlyCollection<>(new LargeCollection<>(owner, attribute, table));
  }

  /** A query for the targets, in the declared order. */
  public EntityQuery<T, ?> select() {
    return targets.query();
  }

  /** Adds a target; loads nothing. Both sides of the relationship are kept in step. */
  public void add(T target) {
    targets.add(target);
  }

  /** Adds several targets; loads nothing. */
  public void addAll(Collection<? extends T> more) {
    more.forEach(this::add);
  }

  /** Removes a target, as the relationship's cascades say; loads nothing. */
  public void remove(T target) {
    targets.remove(target);
  }

  @Override
  public String toString() {
    return targets.toString();
  }
}
