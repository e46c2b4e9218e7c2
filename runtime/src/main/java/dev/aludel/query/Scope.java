package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.schema.Column;
import dev.aludel.schema.ColumnProperty;
import dev.aludel.sql.Bind;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Identifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a statement lists, and what it calls them.
 *
 * <p>Which paths must be joined, and whether columns must say their table, is known only when every
 * expression has been asked. So a statement is assembled with a first scope, which takes note, and
 * again with {@link #completed} if there was anything to note.
 */
final class Scope implements Nullness {
  private final List<Source> listed;
  private final Set<Source> optional;
  private final @Nullable Scope outer;
  private final @Nullable CommonTables commonTables;
  private final @Nullable Criteria criteria;
  private final Map<Source, Identifier> names = new HashMap<>();
  private final Set<Source> paths = new LinkedHashSet<>();
  private final Map<Identifier, dev.aludel.sql.Window> windows = new LinkedHashMap<>();
  private Bindings bindings;
  private @Nullable Source named;
  private @Nullable Source meant;
  private boolean qualified;
  private boolean correlated;
  private boolean open;
  // How many paths have names.
  private int known;

  /**
   * The tables of a select or a change.
   *
   * @param optional those that may contribute no row
   * @param outer the statement around, null for none
   * @param commonTables those that the statement says before it; null if it cannot
   * @param criteria what the tables at the ends of paths fulfil, in subqueries too; null if nothing
   */
  Scope(
      List<Source> listed,
      Set<Source> optional,
      @Nullable Scope outer,
      @Nullable CommonTables commonTables,
      @Nullable Criteria criteria) {
    this.listed = listed;
    this.optional = optional;
    this.outer = outer;
    this.commonTables = commonTables;
    this.criteria = criteria;
    this.bindings =
        outer == null && commonTables != null ? commonTables.bindings() : bindingsOf(outer);
    for (Source source : listed) {
      name(source);
    }
    qualified = listed.size() > 1 || (listed.size() == 1 && listed.get(0).place().isAlias());
  }

  /** The tables of a statement that stands alone, all of which contribute rows. */
  static Scope of(Source... listed) {
    return of(List.of(listed), null);
  }

  /** The same with what is demanded of rows in subqueries; null if nothing. */
  static Scope of(List<Source> listed, @Nullable Criteria criteria) {
    return new Scope(listed, Set.of(), null, null, criteria);
  }

  private static Bindings bindingsOf(@Nullable Scope outer) {
    return outer == null ? Bindings.NONE : outer.bindings;
  }

  /** The same with values for parameters, before those of the statement around. */
  Scope giving(Bindings values) {
    bindings = values.within(bindings);
    return this;
  }

  /** Assembles with values for parameters, before those of the statement. */
  <T> T giving(Bindings values, Supplier<T> assemble) {
    Bindings around = bindings;
    bindings = values.within(around);
    try {
      return assemble.get();
    } finally {
      bindings = around;
    }
  }

  /** The value that a parameter is given; itself if it has none, or is none. */
  Bind given(Bind bind) {
    return bind.isOpen() ? bindings.of(bind) : bind;
  }

  /** The values of parameters that are known. */
  Bindings bindings() {
    return bindings;
  }

  /** The common tables that the statement says; null if it cannot. */
  @Nullable CommonTables commonTables() {
    return commonTables;
  }

  /**
   * A window that the statement lists under a name.
   *
   * @throws QueryException if it lists another one under that name
   */
  dev.aludel.sql.Window window(Identifier name, dev.aludel.sql.Window window) {
    dev.aludel.sql.Window known = windows.putIfAbsent(name, window);
    if (known != null && !known.equals(window)) {
      throw new QueryException(ErrorCode.WINDOW_IS_LISTED_TWICE, name);
    }
    return new dev.aludel.sql.Window(name, List.of(), List.of(), null);
  }

  /** The windows that have names. */
  List<dev.aludel.sql.Window.Named> windows() {
    return windows.entrySet().stream()
        .map(entry -> new dev.aludel.sql.Window.Named(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The statement around; null for none. */
  @Nullable Scope outer() {
    return outer;
  }

  /** For values that mention no table. */
  static Scope none() {
    return of();
  }

  /** For expressions outside of a statement: every table is known, every column qualified. */
  static Scope any() {
    Scope scope = of();
    scope.open = true;
    return scope;
  }

  /** The same where columns say their table in any case. */
  Scope qualifying() {
    qualified = true;
    return this;
  }

  /** Whether columns say their table, as far as is known yet. */
  boolean isQualified() {
    return qualified;
  }

  /**
   * Assembles conditions of a join: where they name a table, this statement's {@code place} of it
   * is meant. They can follow no path, which could only be joined afterwards.
   */
  <T> T standingFor(Source table, Source place, Supplier<T> assemble) {
    named = table;
    meant = place;
    try {
      return assemble.get();
    } finally {
      named = null;
      meant = null;
    }
  }

  /** Whether nothing was noted that changes the text. */
  boolean isComplete() {
    return paths.size() == known && (qualified || !correlated);
  }

  /** The same where it is known beforehand that columns of these are mentioned, in this order. */
  Scope mentioning(List<Source> sources) {
    sources.forEach(this::note);
    return paths.isEmpty() ? this : completed();
  }

  /** The same with what was noted. */
  Scope completed() {
    Scope scope = new Scope(listed, optional, outer, commonTables, criteria);
    scope.bindings = bindings;
    for (Source path : paths) {
      scope.name(path);
    }
    scope.paths.addAll(paths);
    scope.known = paths.size();
    scope.qualified = qualified || correlated || !paths.isEmpty();
    return scope;
  }

  /** The paths that start at a listed table, each after those that it goes through. */
  List<Source> pathsFrom(Source root) {
    if (paths.isEmpty()) {
      return List.of();
    }
    return paths.stream().filter(path -> path.root().equals(root)).toList();
  }

  /** Whether a table that is listed or joined has a column of this name. */
  boolean hasColumn(String name) {
    return Stream.concat(listed.stream(), paths.stream())
        .flatMap(source -> source.table().columns().stream())
        .anyMatch(column -> column.name().equalsIgnoreCase(name));
  }

  /** Whether tables are to be joined that are not listed. */
  boolean hasPaths() {
    return !paths.isEmpty();
  }

  /** Whether tables are joined that the statement does not list, or that may have no row. */
  boolean hasMore() {
    return hasPaths() || !optional.isEmpty();
  }

  /** What the statement calls the table. */
  Identifier nameOf(Source source) {
    return names.getOrDefault(source, source.preferredName());
  }

  @Override
  public boolean isOptional(Source source) {
    Step step = source.place().step();
    if (step != null) {
      return step.isOptional()
          || isNarrowed(step)
          || step.isOfSome(listed)
          || isOptional(step.owner());
    }
    return optional.contains(source);
  }

  @Override
  public boolean lacks(Source source, int column) {
    return source.isLackedBy(listed, column);
  }

  /** What the session demands of all rows; null if nothing. */
  @Nullable Criteria criteria() {
    return criteria;
  }

  /** The same with what is demanded of its rows, and the values that are known. */
  QueryBody demanded(QueryBody body) {
    QueryBody given = body.giving(bindings);
    return criteria == null ? given : given.demanding(criteria);
  }

  /** A row that is there and hidden: its owner stays, unless an INNER JOIN was asked for. */
  private boolean isNarrowed(Step step) {
    return criteria != null && !step.manner().inner() && !criteria.ofTarget(step).isEmpty();
  }

  /** The column, or one that always equals it and needs no join. */
  ColumnReference column(Source source, int index) {
    return column(source, index, false);
  }

  /** The column of that table itself, even if another always equals it. */
  ColumnReference ownColumn(Source source, int index) {
    return reference(source.keeping(index), index, qualified);
  }

  /**
   * The column of that table itself, with its name, for a property whose subqueries list tables:
   * {@link QueryException} if one of these is called like it.
   */
  ColumnReference columnBeside(Source source, int index, ColumnProperty property) {
    ColumnReference column = columnBeside(source, index);
    if (column.qualifier() != null && property.hides(column.qualifier())) {
      throw new QueryException(ErrorCode.TABLE_IS_LISTED_TWICE, column.qualifier());
    }
    return column;
  }

  private ColumnReference columnBeside(Source mentioned, int index) {
    Source source = mentioned.keeping(index);
    if (named != null && meant != null && named.equals(source)) {
      return reference(meant, index, true);
    }
    if (open) {
      return new ColumnReference(source.title(), source.table().column(index).identifier());
    }
    if (listed.contains(source.root())) {
      return reference(source, index, true);
    }
    if (outer == null) {
      throw new QueryException(ErrorCode.TABLE_IS_NOT_IN_FROM, source.root());
    }
    return unhidden(outer.columnBeside(source, index));
  }

  private ColumnReference column(Source mentioned, int index, boolean fromInside) {
    Source source = mentioned.keeping(index);
    if (named != null && meant != null && named.equals(source.root())) {
      return ofJoin(source, index, fromInside);
    }
    Step step = source.place().step();
    int own = step == null ? -1 : step.ownColumnFor(index);
    if (step != null && own >= 0) {
      return column(step.owner(), own, fromInside);
    }
    if (open) {
      Identifier column = source.table().column(index).identifier();
      return new ColumnReference(source.title(), column);
    }
    if (listed.contains(source.root())) {
      return reference(source, index, qualified || fromInside);
    }
    if (outer == null) {
      throw new QueryException(ErrorCode.TABLE_IS_NOT_IN_FROM, source.root());
    }
    correlated = true;
    return unhidden(outer.column(source, index, true));
  }

  private ColumnReference ofJoin(Source source, int index, boolean fromInside) {
    Step step = source.place().step();
    if (step == null) {
      return reference(Objects.requireNonNull(meant), index, qualified || fromInside);
    }
    if (step.edge().isJoin() && step.owner().equals(named)) {
      Source place = Objects.requireNonNull(meant);
      return reference(place.keeping(index), index, true);
    }
    int own = step.ownColumnFor(index);
    if (own < 0 || step.owner().place().step() != null) {
      throw new QueryException(ErrorCode.JOIN_CONDITION_FOLLOWS_PATH, source);
    }
    return reference(Objects.requireNonNull(meant), own, qualified || fromInside);
  }

  private ColumnReference reference(Source source, int index, boolean qualify) {
    note(source);
    Column column = source.table().column(index);
    return qualify ? new ColumnReference(nameOf(source), column.identifier()) : column.reference();
  }

  private void note(Source source) {
    Step step = source.place().step();
    if (step != null) {
      note(step.owner());
      for (int column : step.ownerColumns()) {
        note(step.owner().keeping(column));
      }
      paths.add(source);
    }
  }

  /** A name of the outer statement must not mean something else in this one. */
  private ColumnReference unhidden(ColumnReference reference) {
    Identifier qualifier = reference.qualifier();
    if (qualifier != null && names.containsValue(qualifier)) {
      throw new QueryException(ErrorCode.TABLE_IS_LISTED_TWICE, qualifier);
    }
    return reference;
  }

  private void name(Source source) {
    Step step = source.place().step();
    if (step == null) {
      Identifier name = source.preferredName();
      if (names.containsValue(name)) {
        throw new QueryException(ErrorCode.TABLE_IS_LISTED_TWICE, name);
      }
      names.put(source, name);
    } else {
      names.put(source, free(candidates(source, step), new HashSet<>(names.values())));
    }
  }

  private static List<Identifier> candidates(Source source, Step step) {
    return List.of(source.preferredName(), step.name());
  }

  private Identifier free(List<Identifier> candidates, Set<Identifier> taken) {
    for (Scope scope = outer; scope != null; scope = scope.outer) {
      taken.addAll(scope.names.values());
    }
    return FreeNames.first(candidates, taken);
  }
}
