package dev.aludel.query;

import dev.aludel.mapping.EntityState;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The targets of a to-many relationship that is too large to be loaded: every reading is a query of
 * its own. SQLAlchemy's {@code lazy="dynamic"}.
 *
 * <pre>{@code
 * List<Post> recent = user.posts().where(POST.createdAt.gt(weekAgo)).list();
 * user.posts().add(post);     // loads nothing
 * }</pre>
 *
 * <p>What was added and removed is seen by queries after a flush, which they do first where
 * autoflush is on. The targets of a new object are those that were added.
 *
 * @param <T> the target's model
 */
public final class DynamicCollection<T> implements Iterable<T> {
  private final LargeCollection<T> targets;

  private DynamicCollection(LargeCollection<T> targets) {
    this.targets = targets;
  }

  /** The collection of an object's attribute; generated. */
  public static <T> DynamicCollection<T> of(
      EntityState owner, int attribute, EntityTable<T, ?> table) {
    return new DynamicCollection<>(new LargeCollection<>(owner, attribute, table));
  }

  /** A query for all targets, in the declared order. */
  public EntityQuery<T, ?> query() {
    return targets.query();
  }

  /** A query for targets for which all of these are true. */
  public EntityQuery<T, ?> where(Condition... conditions) {
    return query().where(conditions);
  }

  /** A query for the targets in this order, after the declared one. */
  public EntityQuery<T, ?> orderBy(Ordering... orderings) {
    return query().orderBy(orderings);
  }

  /** A query for so many targets at most. */
  public EntityQuery<T, ?> limit(long objects) {
    return query().limit(objects);
  }

  /** All targets. */
  public List<T> list() {
    return targets.isNew() ? targets.added() : query().list();
  }

  /** The first target, if there is one. */
  public Optional<T> first() {
    return targets.isNew() ? targets.added().stream().findFirst() : query().first();
  }

  /** How many targets there are. */
  public long count() {
    return targets.isNew() ? targets.added().size() : query().count();
  }

  /** All targets, as {@link #list} answers them. */
  @Override
  public Iterator<T> iterator() {
    return list().iterator();
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
