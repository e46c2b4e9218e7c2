package dev.aludel.query;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.Owners;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The other side of a one-to-many or one-to-one relationship, typed and in step with it, for a
 * target that declares no attribute for it (SQLAlchemy's {@code backref}): {@code
 * USER.posts.inverse().get(post)}.
 *
 * @param <T> the model that is referred from
 * @param <E> the model that owns the relationship
 */
public final class Inverse<T, E> {
  private final Edge edge;

  Inverse(Edge edge) {
    this.edge = edge;
  }

  /**
   * The owner of {@code target}, or null. It is loaded if it is not known; an identity-map hit
   * sends nothing.
   */
  @SuppressWarnings("unchecked") // The edge's owner is an E, whatever its generated class.
  public @Nullable E get(T target) {
    return (E) Owners.get(edge, Objects.requireNonNull(target));
  }

  /** Moves {@code target} to {@code owner}, or away from the one it has. Nothing is sent. */
  public void set(T target, @Nullable E owner) {
    Owners.set(edge, Objects.requireNonNull(target), owner);
  }

  @Override
  public String toString() {
    return edge + ".inverse()";
  }
}
