package dev.aludel.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an attribute since the last flush. Of a column and a to-one relationship each list
 * has one value at most, which may be null.
 *
 * @param added what it has now and had not
 * @param unchanged what it has and had
 * @param deleted what it had; of a column and a to-one relationship known only if the session keeps
 *     old values, see {@link Session#activeHistory}
 */
public record History(
    List<@Nullable Object> added,
    List<@Nullable Object> unchanged,
    List<@Nullable Object> deleted) {
  /** Nothing is known: the attribute is not loaded, or never was set. */
  public static final History NONE = new History(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public History {
    added = Collections.unmodifiableList(new ArrayList<>(added));
    unchanged = Collections.unmodifiableList(new ArrayList<>(unchanged));
    deleted = Collections.unmodifiableList(new ArrayList<>(deleted));
  }

  /** Whether anything was added or deleted. */
  public boolean hasChanges() {
    return !added.isEmpty() || !deleted.isEmpty();
  }
}
