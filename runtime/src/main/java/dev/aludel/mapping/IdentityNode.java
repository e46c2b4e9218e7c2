package dev.aludel.mapping;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The node by which an identity map finds an entity: a weak reference, its key, and the next node
 * of its bucket. Reference, node and state are one object, so that a loaded row costs two objects
 * and no more.
 */
public abstract class IdentityNode extends WeakReference<Entity> {
  private @Nullable IdentityNode next;
  private @Nullable Object key;
  private long longKey;

  IdentityNode(Entity entity) {
    super(entity);
  }

  /** The next node of the bucket. */
  public final @Nullable IdentityNode next() {
    return next;
  }

  /** Chains this node. */
  public final void next(@Nullable IdentityNode node) {
    next = node;
  }

  /** The key if it is one integral column. */
  public final long longKey() {
    return longKey;
  }

  /** Sets the integral key. */
  public final void longKey(long value) {
    longKey = value;
  }

  /** The key otherwise: a database value, or a list of them. */
  public final @Nullable Object objectKey() {
    return key;
  }

  /** Sets the key of any other form. */
  public final void objectKey(@Nullable Object value) {
    key = value;
  }
}
