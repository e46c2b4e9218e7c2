package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Refuses a second thread while one is inside; it does not wait for it. */
final class ThreadGuard {
  private final AtomicReference<@Nullable Thread> inside = new AtomicReference<>();
  private int depth; // Of the thread inside, and only its.

  void enter() {
    Thread self = Thread.currentThread();
    if (inside.getPlain() != self && !inside.compareAndSet(null, self)) {
      throw inUse(inside.get());
    }
    depth++;
  }

  void exit() {
    if (--depth == 0) {
      inside.setRelease(null);
    }
  }

  /** Fails if another thread is inside. */
  void check() {
    if (isBusy()) {
      throw inUse(inside.get());
    }
  }

  /** Whether another thread is inside. */
  boolean isBusy() {
    Thread other = inside.getAcquire();
    return other != null && other != Thread.currentThread();
  }

  private static SessionStateException inUse(@Nullable Thread other) {
    String name = other == null ? "that just left" : other.getName();
    return new SessionStateException(
        ErrorCode.SESSION_IS_IN_USE, name, Thread.currentThread().getName());
  }
}
