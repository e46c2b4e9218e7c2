package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.FlushTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which filters of models hold in a session, and the values that they compare rows with. Belongs to
 * its session, and to the same thread.
 *
 * <p>A change is heard by every statement after it; objects that the session has already stay.
 */
public final class Filters implements FlushTime.Values {
  private final Set<RowFilter> lifted = new HashSet<>(0);
  private final Map<SessionValue<?>, Object> values = new HashMap<>(0);

  /** All filters hold; for sessions. */
  public Filters() {}

  /**
   * Says what a value is in this session. A statement whose filter asks for a value that was not
   * said is refused: nothing is shown to nobody in particular.
   */
  public <T> Filters set(SessionValue<T> value, T is) {
    values.put(Checks.present(value, "A value"), Checks.present(is, value.name()));
    return this;
  }

  /** Forgets the value again. */
  public Filters unset(SessionValue<?> value) {
    values.remove(Checks.present(value, "A value"));
    return this;
  }

  /** The value, null if it was not said. */
  @SuppressWarnings("unchecked") // What was set has the value's type.
  public <T> @Nullable T find(SessionValue<T> value) {
    return (T) values.get(value);
  }

  @Override
  public @Nullable Object find(String name, Class<?> type) {
    return values.get(new SessionValue<>(name, type));
  }

  /**
   * The value.
   *
   * @throws QueryException if it was not said
   */
  public <T> T require(SessionValue<T> value) {
    T known = find(value);
    if (known == null) {
      throw new QueryException(ErrorCode.SESSION_VALUE_IS_MISSING, value);
    }
    return known;
  }

  /** Lifts a filter for the rest of the session: its statements see all rows. */
  public Filters without(RowFilter filter) {
    lifted.add(Checks.present(filter, "A filter"));
    return this;
  }

  /** Lifts a filter for some work only, changes of rows included. */
  public <T extends @Nullable Object> T without(RowFilter filter, Supplier<T> work) {
    boolean ours = lifted.add(Checks.present(filter, "A filter"));
    try {
      return work.get();
    } finally {
      if (ours) {
        lifted.remove(filter);
      }
    }
  }

  /** Lets a filter hold again that was lifted. */
  public Filters with(RowFilter filter) {
    lifted.remove(Checks.present(filter, "A filter"));
    return this;
  }

  /** Those that a query lifts by its options, and those that the session lifts. */
  Set<String> lifted(Set<String> options) {
    if (lifted.isEmpty()) {
      return options;
    }
    Set<String> all = new HashSet<>(options);
    lifted.forEach(filter -> all.add(filter.name()));
    return all;
  }
}
