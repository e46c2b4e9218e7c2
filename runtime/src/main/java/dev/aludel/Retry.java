package dev.aludel;

import dev.aludel.error.DeadlockException;
import dev.aludel.error.SerializationFailureException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How often work is repeated that concurrent transactions were in the way of: after a {@link
 * SerializationFailureException} or a {@link DeadlockException}, and after nothing else. Between
 * two attempts it waits a random time, whose limit doubles. An immutable value.
 *
 * <pre>{@code
 * database.transaction(retry(3), session -> …);
 * }</pre>
 *
 * <p>Each attempt has a session of its own. Objects of the application that an attempt which failed
 * took into its session, by {@code add}, {@code delete}, {@code merge} or a cascade, are put back
 * to what they were at that moment: transient or detached, with the values of their columns, what
 * was set and changed of them, and the objects that their relationships named. Generated keys and
 * defaults are taken back so. What the work changes of an object <em>before</em> the session has it
 * is not known: name such an object by {@link #restoring}, or change it after. Nothing else is
 * restored: collections and fields of the application are as the work left them.
 */
public final class Retry {
  private static final Duration FIRST = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private final int times;
  private final Duration first;
  private final Duration longest;
  private final List<Object> objects;

  private Retry(int times, Duration first, Duration longest, List<Object> objects) {
    this.times = times;
    this.first = first;
    this.longest = longest;
    this.objects = objects;
  }

  /** At most so many repeats: one attempt more than that. */
  public static Retry retry(int times) {
    return new Retry(times, FIRST, LONGEST, List.of());
  }

  /** Waits at most so long before the first repeat, twice as long before the second, and so on. */
  public Retry backOff(Duration first, Duration longest) {
    return new Retry(times, first, longest, objects);
  }

  /** Objects that are put back to what they are when the work begins. */
  public Retry restoring(Object... objects) {
    return new Retry(times, first, longest, List.of(objects));
  }

  List<Object> objects() {
    return objects;
  }

  /** Makes attempts until one succeeds; throws the exception of the last. */
  <T extends @Nullable Object> T run(Supplier<T> attempt) {
    for (int failed = 0; failed < times; failed++) {
      try {
        return attempt.get();
      } catch (SerializationFailureException | DeadlockException e) {
        pause(failed);
      }
    }
    return attempt.get();
  }

  /** An interrupt ends the wait and stays set. */
  private void pause(int failed) {
    long limit = Math.min(longest.toNanos(), first.toNanos() << Math.min(failed, 20));
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(Math.max(1, limit)));
  }
}
