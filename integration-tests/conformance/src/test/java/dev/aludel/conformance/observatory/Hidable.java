package dev.aludel.conformance.observatory;

import static dev.aludel.annotation.Event.INSTEAD_OF_DELETE;

import dev.aludel.annotation.Filter;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Lazy;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Is hidden instead of deleted, and says by whom. */
@Mixin
interface Hidable {

  boolean hidden();

  void hidden(boolean hidden);

  @Relationship(lazy = Lazy.JOINED)
  @Nullable Observer hider();

  void hider(@Nullable Observer hider);

  @Filter
  @Hybrid
  default boolean isSeen() {
    return !hidden();
  }

  @ListensFor(INSTEAD_OF_DELETE)
  static void hide(Hidable row) {
    row.hidden(true);
  }
}
