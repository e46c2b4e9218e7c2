package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Query;
import dev.aludel.sql.SqlStatement;
import dev.aludel.sql.With;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The common tables that a statement has met, each after those that it reads. */
final class CommonTables {
  private final Map<CommonRows, With.CommonTable> tables = new LinkedHashMap<>();
  private final List<CommonRows> open = new ArrayList<>();
  private final Set<CommonRows> recursive = new HashSet<>();

  private final @Nullable Criteria criteria;
  private final Bindings bindings;

  /** None yet, in a statement of whose rows a session demands this, with values for parameters. */
  CommonTables(@Nullable Criteria criteria, Bindings bindings) {
    this.criteria = criteria;
    this.bindings = bindings;
  }

  Bindings bindings() {
    return bindings;
  }

  @Nullable Criteria criteria() {
    return criteria;
  }

  /** Takes note of a table that is read, and of those that it reads. */
  void read(CommonRows rows, List<Identifier> columns) {
    if (open.contains(rows)) {
      recursive.add(rows);
    } else if (!tables.containsKey(rows)) {
      requireFree(rows);
      open.add(rows);
      SqlStatement query = rows.statement(this);
      open.remove(rows);
      tables.put(
          rows,
          new With.CommonTable(
              rows.name(), columns, query, recursive.contains(rows), rows.materialized()));
    }
  }

  private void requireFree(CommonRows rows) {
    for (CommonRows other : tables.keySet()) {
      if (other.name().equals(rows.name())) {
        throw new QueryException(ErrorCode.TABLE_IS_LISTED_TWICE, rows.name());
      }
    }
  }

  /** Whether it reads itself. */
  boolean isRecursive(CommonRows rows) {
    return recursive.contains(rows);
  }

  /** Whether one of them changes rows. */
  boolean change() {
    return tables.values().stream().anyMatch(table -> !(table.statement() instanceof Query));
  }

  /** For a subquery that says them itself, where none can change rows. */
  void requireNoChange() {
    if (change()) {
      throw new QueryException(ErrorCode.CHANGE_IS_NOT_READ_HERE, tables.keySet());
    }
  }

  /** The statement with them before it. */
  SqlStatement before(SqlStatement statement) {
    return tables.isEmpty() ? statement : new With(List.copyOf(tables.values()), statement);
  }

  /** The query with them before it. */
  Query before(Query query) {
    return tables.isEmpty() ? query : new With(List.copyOf(tables.values()), query);
  }
}
