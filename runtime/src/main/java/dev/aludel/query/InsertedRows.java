package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.DefaultValue;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.InsertRows;
import dev.aludel.sql.InsertSource;
import dev.aludel.sql.SqlExpression;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of an insert come from. Immutable.
 *
 * @param listed rows that are complete
 * @param open the row to which columns can be added; null for none
 * @param defaults whether the open row may have no columns
 * @param query what answers the rows, null if they are listed
 * @param columns the columns for which a query has values
 */
record InsertedRows(
    List<Settings> listed,
    @Nullable Settings open,
    boolean defaults,
    @Nullable QueryBody query,
    Settings columns) {
  /** Limits of one statement: drivers and databases know others, all of which are larger. */
  private static final int MOST_ROWS = 1_000;

  private static final int MOST_VALUES = 30_000;

  private static final Set<SqlType.Kind> PARTS =
      EnumSet.of(SqlType.Kind.REAL, SqlType.Kind.DOUBLE, SqlType.Kind.NUMERIC);

  private static final Set<SqlType.Kind> TEXTS =
      EnumSet.of(SqlType.Kind.CHAR, SqlType.Kind.VARCHAR, SqlType.Kind.TEXT);

  static final InsertedRows NONE =
      new InsertedRows(List.of(), Settings.NONE, false, null, Settings.NONE);

  /** The row to which a column is added. */
  Settings requireOpen(Source table) {
    if (open == null) {
      throw new QueryException(ErrorCode.INSERT_IS_COMPLETE, "set(…)", table);
    }
    return open;
  }

  InsertedRows withOpen(Settings row) {
    return new InsertedRows(listed, row, defaults, query, columns);
  }

  InsertedRows withDefaults(Source table) {
    return new InsertedRows(listed, requireOpen(table), true, query, columns);
  }

  /** Another row begins. */
  InsertedRows next(Source table) {
    if (query != null) {
      throw new QueryException(ErrorCode.INSERT_IS_COMPLETE, "row()", table);
    }
    return new InsertedRows(complete(table), Settings.NONE, false, null, Settings.NONE);
  }

  /** With these rows, after those before. */
  <T> InsertedRows plus(Source table, Collection<T> rows, List<ValuesField<T>> fields) {
    List<Settings> all = new ArrayList<>();
    if (query != null) {
      throw new QueryException(ErrorCode.INSERT_IS_COMPLETE, "values(…)", table);
    }
    if (Checks.present(rows, "A list of rows").isEmpty()) {
      throw new QueryException(ErrorCode.VALUES_ARE_EMPTY, "An insert into " + table);
    }
    if (!Settings.NONE.equals(open)) {
      all.addAll(complete(table));
    } else {
      all.addAll(listed);
    }
    rows.forEach(row -> all.add(Settings.of(row, fields)));
    return new InsertedRows(List.copyOf(all), null, false, null, Settings.NONE);
  }

  /** These rows, instead of one that is begun. */
  InsertedRows plus(Source table, List<Settings> rows) {
    if (rows.isEmpty()) {
      throw new QueryException(ErrorCode.VALUES_ARE_EMPTY, "An insert into " + table);
    }
    return new InsertedRows(List.copyOf(rows), null, false, null, Settings.NONE);
  }

  /** The rows of a query. */
  InsertedRows from(Source table, QueryStatement<?> rows, Settings into) {
    if (!equals(NONE)) {
      throw new QueryException(ErrorCode.INSERT_IS_COMPLETE, "columns(…).from(…)", table);
    }
    List<SqlType> selected = rows.shape().types();
    List<SqlType> wanted = into.types();
    boolean fits = selected.size() == wanted.size();
    for (int i = 0; fits && i < wanted.size(); i++) {
      fits = family(selected.get(i)).equals(family(wanted.get(i)));
    }
    rows.check();
    if (!fits) {
      throw new QueryException(
          ErrorCode.INSERT_HAS_OTHER_COLUMNS, kinds(selected), into.columns(table), kinds(wanted));
    }
    return new InsertedRows(List.of(), null, false, Subquery.wholeBody(rows), into);
  }

  InsertedRows withQuery(QueryBody changed) {
    return new InsertedRows(listed, open, defaults, changed, columns);
  }

  /** The columns that get values, in the order in which they were named first. */
  List<Identifier> columns(Source table) {
    if (query != null) {
      return columns.columns(table);
    }
    return named(complete(table)).columns(table);
  }

  /** Whether all rows set the same columns. */
  boolean areAlike(Source table) {
    return query != null
        || complete(table).stream().map(Settings::nodes).map(Map::keySet).distinct().count() == 1;
  }

  /** The rows, in as many parts as there have to be statements. */
  List<InsertSource> sources(Source table, Scope scope) {
    List<Settings> complete = complete(table);
    Set<Node.ColumnNode> named = named(complete).nodes().keySet();
    int most = Math.min(MOST_ROWS, MOST_VALUES / Math.max(1, named.size()));
    List<InsertSource> parts = new ArrayList<>();
    for (int i = 0; i < complete.size(); i += most) {
      List<Settings> some = complete.subList(i, Math.min(i + most, complete.size()));
      parts.add(new InsertRows(some.stream().map(row -> values(row, named, scope)).toList()));
    }
    return parts;
  }

  /** The columns that any of these rows sets. */
  private static Settings named(List<Settings> rows) {
    Settings all = Settings.NONE;
    for (Settings row : rows) {
      all = all.naming(row);
    }
    return all;
  }

  private static List<SqlExpression> values(
      Settings row, Set<Node.ColumnNode> columns, Scope scope) {
    List<SqlExpression> values = new ArrayList<>(columns.size());
    for (Node.ColumnNode column : columns) {
      Node value = row.nodes().get(column);
      values.add(value == null ? DefaultValue.DEFAULT : value.in(scope));
    }
    return values;
  }

  private List<Settings> complete(Source table) {
    if (open == null) {
      return listed;
    }
    if (open.isEmpty() && !(defaults && listed.isEmpty())) {
      throw new QueryException(ErrorCode.NOTHING_IS_SET, table);
    }
    return Stream.concat(listed.stream(), Stream.of(open)).toList();
  }

  private static List<SqlType.Kind> kinds(List<SqlType> types) {
    return types.stream().map(SqlType::kind).toList();
  }

  /** Types of one family are assigned to each other, as far as their values fit. */
  private static Object family(SqlType type) {
    SqlType.Kind kind = type.kind();
    if (type.isWhole() || PARTS.contains(kind)) {
      return SqlType.Kind.NUMERIC;
    }
    return TEXTS.contains(kind) ? SqlType.Kind.TEXT : kind;
  }
}
