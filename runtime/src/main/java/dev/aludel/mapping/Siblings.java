package dev.aludel.mapping;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The objects that came with one result: what one of them lacks is loaded for all. They are held
 * weakly, by their states, so that none keeps the others from being collected; when the session
 * closes, no more at all.
 */
public final class Siblings {
  private static final EntityState[] NONE = {};
  private static final int FEW = 8;

  private final @Nullable Object plan;
  private EntityState[] members = NONE;
  private int size;

  /**
   * None yet.
   *
   * @param plan what the query said about loading more, for who loads; null if nothing
   */
  public Siblings(@Nullable Object plan) {
    this.plan = plan;
  }

  /** What the query said about loading more; null if nothing. */
  public @Nullable Object plan() {
    return plan;
  }

  /** Makes room for so many, if there are none yet. */
  public void expect(int objects) {
    if (size == 0 && objects > FEW) {
      members = new EntityState[objects];
    }
  }

  /** Takes one in, once; it leaves those that it came with before. */
  public void add(EntityState state) {
    if (state.siblings() == this) {
      return;
    }
    if (size == members.length) {
      members = Arrays.copyOf(members, size == 0 ? FEW : size * 2);
    }
    Attachment session = size == 1 ? state.attachment() : null;
    if (session != null) {
      session.gathered(this);
    }
    members[size++] = state;
    state.siblings(this);
  }

  /** Visits those that have not been collected. */
  public void forEach(Consumer<EntityState> visitor) {
    for (int i = 0; i < size; i++) {
      if (members[i].siblings() == this && members[i].get() != null) {
        visitor.accept(members[i]);
      }
    }
  }

  /** Lets all go: nothing will be loaded for them any more. */
  public void release() {
    members = NONE;
    size = 0;
  }

  /** How many there were. */
  public int size() {
    return size;
  }
}
