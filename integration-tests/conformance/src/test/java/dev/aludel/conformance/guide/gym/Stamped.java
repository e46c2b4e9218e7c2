package dev.aludel.conformance.guide.gym;

import static dev.aludel.annotation.Event.BEFORE_INSERT;
import static dev.aludel.annotation.Event.BEFORE_UPDATE;

import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Mixin;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What knows when it was written last. */
// region mixin
@Mixin
public interface Stamped {
  @Nullable Instant changedAt();

  void changedAt(@Nullable Instant at);

  @ListensFor({BEFORE_INSERT, BEFORE_UPDATE})
  static void stamp(Stamped row) {
    row.changedAt(Instant.now());
  }
}
// endregion
