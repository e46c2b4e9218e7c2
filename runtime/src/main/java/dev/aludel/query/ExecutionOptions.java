package dev.aludel.query;

import dev.aludel.sql.Lock;
import dev.aludel.sql.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
 * @param rowLock the lock on the rows that are read, null for none
 * @param loads what is loaded with the objects, instead of what is declared
 * @param named options that mean something to listeners only
 */
public record ExecutionOptions(
    boolean isPopulatingExisting,
    boolean isAutoflushing,
    @Nullable Lock rowLock,
    List<LoadOption> loads,
    Set<String> named) {
  /** Nothing special. */
  public static final ExecutionOptions NONE =
      new ExecutionOptions(false, true, null, List.of(), Set.of());

  /** Copies the set. */
  public ExecutionOptions {
    named = Set.copyOf(named);
  }

  /**
   * Rows overwrite the objects that the session has already, which lose what was changed and not
   * flushed, and what they have loaded of relationships.
   */
  public ExecutionOptions populateExisting() {
    return new ExecutionOptions(true, isAutoflushing, rowLock, loads, named);
  }

  /** Without a flush before, even if the session has autoflush on. */
  public ExecutionOptions withoutAutoflush() {
    return new ExecutionOptions(isPopulatingExisting, false, rowLock, loads, named);
  }

  /**
   * With a lock on the row that {@code get} and {@code refresh} read; queries say it themselves.
   */
  public ExecutionOptions lock(Lock lock) {
    return new ExecutionOptions(
        isPopulatingExisting, isAutoflushing, Objects.requireNonNull(lock), loads, named);
  }

  /** Loads this with the objects, or leaves it out, instead of what is declared. */
  public ExecutionOptions load(LoadOption... options) {
    List<LoadOption> all = new ArrayList<>(loads);
    all.addAll(Checks.noNulls(Arrays.asList(options), "A load option"));
    return new ExecutionOptions(
        isPopulatingExisting, isAutoflushing, rowLock, List.copyOf(all), named);
  }

  /** Names an option that listeners look for; see {@link EntityQuery#option}. */
  public ExecutionOptions option(String name) {
    return new ExecutionOptions(
        isPopulatingExisting, isAutoflushing, rowLock, loads, plus(named, name));
  }

  /** Sees rows that a filter of their model hides; see {@link EntityQuery#without}. */
  public ExecutionOptions without(RowFilter filter) {
    return option(Checks.present(filter, "A filter").name());
  }

  /** What is loaded with the objects of a table: as these say, else as declared. */
  public LoadPlan plan(EntityTable<?, ?> table) {
    if (rowLock != null) {
      Checks.own(table);
    }
    return loads.isEmpty() ? table.aludelDeclared() : LoadPlan.of(table.aludelMapper(), loads);
  }

  /** With values for parameters in conditions on what is loaded. */
  ExecutionOptions giving(Bindings values) {
    return values.isEmpty() || loads.isEmpty()
        ? this
        : new ExecutionOptions(
            isPopulatingExisting,
            isAutoflushing,
            rowLock,
            RelationLoad.giving(loads, values),
            named);
  }

  /** Adds the parameters in conditions on what is loaded. */
  void addParameters(Set<Parameter> known) {
    for (LoadOption load : loads) {
      if (load instanceof RelationLoad relation) {
        relation.addParameters(known);
      }
    }
  }

  static Set<String> plus(Set<String> some, String more) {
    Set<String> all = new HashSet<>(some);
    all.add(Checks.present(more, "An option"));
    return Set.copyOf(all);
  }
}
