package dev.aludel.conformance.helpdesk;

import dev.aludel.annotation.Mixin;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Is removed by a mark: its row stays. */
@Mixin
public interface Removable {

  @Nullable Instant removedAt();

  void removedAt(@Nullable Instant removedAt);
}
