package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Refuses a second thread while one is inside. It notices, it does not lock: two threads that enter
 * at the same instant may both get in.
 */
final class ThreadGuard {
  private final AtomicReference<Thread> inside = new AtomicReference<>();
  private int depth;

  void enter() {
    check();
    if (depth++ == 0) {
      inside.setRelease(Thread.currentThread());
    }
  }

  void exit() {
    if (--depth == 0) {
      inside.setRelease(null);
    }
  }

  /** Fails if another thread is inside. */
  void check() {
    Thread other = inside.getAcquire();
    if (other != null && other != Thread.currentThread()) {
      throw new SessionStateException(
          ErrorCode.SESSION_IS_IN_USE, other.getName(), Thread.currentThread().getName());
    }
  }
}
