package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Mapped;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Join;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.TableReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table a statement changes.
 *
 * @param named the table
 * @param others further tables that the statement names
 * @param everyRow whether that was said of all rows
 * @param criteria what a session demands of rows in subqueries
 */
record Filter(
    TableSource named,
    List<Source> others,
    List<Node> conditions,
    boolean everyRow,
    @Nullable Criteria criteria) {
  private static final Node UNCONNECTED = new Node.Composite(Operation.Plain.AND, List.of());

  static Filter of(TableSource table) {
    return new Filter(Checks.changeable(table), List.of(), List.of(), false, null);
  }

  /** Also rows of this table can be named. */
  Filter with(TableSource other) {
    List<Source> all = new ArrayList<>(others);
    all.add(Checks.present(other, "A table").aludelSource());
    return new Filter(named, List.copyOf(all), conditions, everyRow, criteria);
  }

  Filter plus(Condition first, List<Condition> more) {
    List<Node> all = new ArrayList<>(conditions);
    all.addAll(Condition.nodes(Arrays.asList(first)));
    all.addAll(Condition.nodes(more));
    return new Filter(named, others, List.copyOf(all), everyRow, criteria);
  }

  Filter all() {
    return new Filter(named, others, conditions, true, criteria);
  }

  /** Only rows that fulfil what a session demands. */
  Filter demanding(Criteria demanded) {
    List<Node> all = new ArrayList<>(conditions);
    all.addAll(demanded.of(table()));
    others.forEach(other -> all.addAll(demanded.of(other)));
    return new Filter(named, others, List.copyOf(all), everyRow, demanded);
  }

  /** Refuses it if there is no condition and not all rows were meant. */
  void require() {
    if (conditions.isEmpty() && !everyRow) {
      throw new QueryException(ErrorCode.CHANGE_HAS_NO_CONDITION, table());
    }
  }

  Source table() {
    return named.aludelSource();
  }

  /** How the table's model is mapped, if it has one. */
  Optional<EntityMapper<?>> mapper() {
    return named instanceof Mapped mapped
        ? Optional.ofNullable(mapped.aludelMapper())
        : Optional.empty();
  }

  /** The condition as a test of objects; empty if it cannot be one. */
  Optional<RowTest> rowTest(Bindings bindings) {
    // Of other tables there must be a row, which no object tells.
    return !others.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(RowTest.of(conditions, table(), bindings));
  }

  Scope scope() {
    List<Source> listed = new ArrayList<>(List.of(table()));
    listed.addAll(others);
    return Scope.of(listed, criteria);
  }

  /** The other tables; null for none. */
  @Nullable FromItem others(Scope scope) {
    FromItem items = null;
    for (Source other : others) {
      FromItem item = other.item(scope);
      items = items == null ? item : new Join(Join.Kind.CROSS, items, item, null);
    }
    return items;
  }

  /** Refuses to delete what is kept in several tables. */
  void requireOneTable() {
    requireOneTable(IntStream.range(0, table().table().columns().size()));
  }

  /** Refuses to change columns that are kept in another table. */
  void requireOneTable(IntStream changed) {
    if (!table().isSpread()) {
      return;
    }
    Source own = table();
    changed
        .mapToObj(own::keeping)
        .filter(keeping -> !keeping.equals(own))
        .findFirst()
        .ifPresent(
            other -> {
              throw new QueryException(ErrorCode.ROWS_ARE_SHARED_OUT, own, other.table());
            });
  }

  private Clauses rows(Collection<Node> set) {
    Join.Kind kind = everyRow ? Join.Kind.CROSS : Join.Kind.INNER;
    Clauses rows = Clauses.of(List.copyOf(set)).withFrom(table());
    for (Source other : others) {
      rows = rows.join(new Clauses.Joined(kind, other, UNCONNECTED));
    }
    return rows.whereAll(conditions);
  }

  TableReference reference() {
    return table().as(table().preferredName());
  }

  /**
   * The condition; refused if there is none and not all rows were meant, or if no condition
   * connects the tables.
   *
   * @param set the values that columns get
   */
  @Nullable SqlExpression where(Scope scope, Collection<Node> set) {
    require();
    StatementChecks.check(rows(set), "set(…)");
    List<Node> all = new ArrayList<>(conditions);
    all.addAll(table().ofModel());
    others.forEach(other -> all.addAll(other.ofModel()));
    SqlExpression where = Assembly.where(all, scope);
    if (scope.hasPaths()) {
      throw new QueryException(ErrorCode.CHANGE_FOLLOWS_PATH, table());
    }
    return where;
  }
}
