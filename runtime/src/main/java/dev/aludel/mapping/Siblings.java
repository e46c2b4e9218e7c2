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

  /**
   * Takes one in, once; it leaves those that it came with before, unless it is the only one here:
   * who asks for each of a result again by itself does not part them.
   */
  public void add(EntityState state) {
    if (state.siblings() == this) {
      return;
    }
    if (size == members.length) {
      members = Arrays.copyOf(members, size == 0 ? FEW : size * 2);
    }
    if (size == 1) {
      if (members[0] == state) {
        return;
      }
      second(state);
    }
    members[size++] = state;
    if (size > 1 || plan != null || state.siblings() == null || state.siblings().plan != null) {
      state.siblings(this);
    }
  }

  private void second(EntityState state) {
    members[0].siblings(this);
    Attachment session = state.attachment();
    if (session != null) {
      session.gathered(this);
    }
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
