package dev.aludel.query;

import dev.aludel.sql.Lock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How objects are fetched, as SQLAlchemy's execution options say it: an immutable value.
 *
 * <pre>{@code
 * session.get(PRODUCT, 42L, ExecutionOptions.NONE.lock(Lock.FOR_UPDATE));
 * }</pre>
 *
 * @param isPopulatingExisting whether rows overwrite the objects that the session has already
 * @param isAutoflushing whether the session may flush first
 * @param rowLock the lock on the row that {@code get} and {@code refresh} read, null for none
 * @param loads what is loaded with the objects, instead of what is declared
 */
public record ExecutionOptions(
    boolean isPopulatingExisting,
    boolean isAutoflushing,
    @Nullable Lock rowLock,
    List<LoadOption> loads) {
  /** Nothing special. */
  public static final ExecutionOptions NONE = new ExecutionOptions(false, true, null, List.of());

  /**
   * Rows overwrite the objects that the session has already, which lose what was changed and not
   * flushed, and what they have loaded of relationships.
   */
  public ExecutionOptions populateExisting() {
    return new ExecutionOptions(true, isAutoflushing, rowLock, loads);
  }

  /** Without a flush before, even if the session has autoflush on. */
  public ExecutionOptions withoutAutoflush() {
    return new ExecutionOptions(isPopulatingExisting, false, rowLock, loads);
  }

  /**
   * With a lock on the row that {@code get} and {@code refresh} read; queries say it themselves.
   */
  public ExecutionOptions lock(Lock lock) {
    return new ExecutionOptions(
        isPopulatingExisting, isAutoflushing, Objects.requireNonNull(lock), loads);
  }

  /** Loads this with the objects, or leaves it out, instead of what is declared. */
  public ExecutionOptions load(LoadOption... options) {
    List<LoadOption> all = new ArrayList<>(loads);
    all.addAll(Checks.noNulls(Arrays.asList(options), "A load option"));
    return new ExecutionOptions(isPopulatingExisting, isAutoflushing, rowLock, List.copyOf(all));
  }
}
