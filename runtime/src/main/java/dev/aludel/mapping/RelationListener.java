package dev.aludel.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What is called before a relationship gets or loses an object. Generated code makes it of the
 * model's listeners.
 *
 * @param <E> the class of the owner
 * @param <T> the target's model
 */
@FunctionalInterface
public interface RelationListener<E, T> {

  /**
   * Hears of it.
   *
   * @param value what comes, or goes from a collection; null where a to-one gets nothing
   * @param old of a to-one what it had, if that is in memory
   * @param initiator the relationship at which the change began: this one, or its other side
   * @return what is taken instead, mostly the value itself
   */
  @Nullable T heard(E owner, @Nullable T value, @Nullable T old, Edge initiator);
}
