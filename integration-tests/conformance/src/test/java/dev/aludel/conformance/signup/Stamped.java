package dev.aludel.conformance.signup;

import static dev.aludel.annotation.Event.BEFORE_INSERT;
import static dev.aludel.annotation.Event.BEFORE_UPDATE;

import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Mixin;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What knows when it came and when it was changed last. */
@Mixin
public interface Stamped {

  Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Nullable Instant createdAt();

  void createdAt(@Nullable Instant at);

  @Nullable Instant changedAt();

  void changedAt(@Nullable Instant at);

  @ListensFor(BEFORE_INSERT)
  static void stamp(Stamped row) {
    row.createdAt(NOON);
  }

  @ListensFor({BEFORE_INSERT, BEFORE_UPDATE})
  static void touch(Stamped row) {
    Instant last = row.changedAt();
    row.changedAt(last == null ? NOON : last.plusSeconds(1));
  }
}
