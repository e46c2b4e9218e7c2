package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Join;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an order tells all rows of a select apart, so that a row says where in it the next page
 * begins, and a part of it is always the same: it has a key of each table whose rows another's may
 * meet several of.
 */
final class UniqueOrder {
  private final Set<Node> ordered = new HashSet<>();

  private UniqueOrder(Clauses clauses) {
    clauses.page().orderBy().forEach(term -> ordered.add(StatementChecks.plain(term.node())));
  }

  /** Refuses a select of which the order does not tell all rows apart. */
  static void require(Clauses clauses) {
    Object open = new UniqueOrder(clauses).open(clauses);
    if (open != null) {
      throw new QueryException(ErrorCode.ORDER_IS_NOT_UNIQUE, open);
    }
  }

  /** Whether a select has an order by columns that tells all rows apart. */
  static boolean isOf(Clauses clauses) {
    UniqueOrder order = new UniqueOrder(clauses);
    return order.ordered.stream().allMatch(term -> term instanceof Node.ColumnNode)
        && order.open(clauses) == null;
  }

  /** What of a select's rows the order does not tell apart, null for nothing. */
  private @Nullable Object open(Clauses clauses) {
    List<Node> merged = clauses.distinct() ? clauses.columns() : clauses.groups().by();
    if (!merged.isEmpty() && has(merged)) {
      return null;
    }
    return clauses.groups().by().isEmpty() ? openTable(clauses.tables()) : "groups";
  }

  private boolean has(List<Node> nodes) {
    return nodes.stream().map(StatementChecks::plain).allMatch(ordered::contains);
  }

  private @Nullable Source openTable(Clauses.Tables tables) {
    if (tables.from() != null && !hasKey(tables.from())) {
      return tables.from();
    }
    for (Clauses.Joined joined : tables.joins()) {
      boolean isOuter = joined.kind() == Join.Kind.RIGHT || joined.kind() == Join.Kind.FULL;
      if (isOuter || !(isOne(joined) || hasKey(joined.source()))) {
        return joined.source();
      }
    }
    return null;
  }

  private boolean hasKey(Source source) {
    return keys(source.table()).stream().anyMatch(key -> has(source, key));
  }

  private boolean has(Source source, int[] key) {
    return Arrays.stream(key)
        .allMatch(at -> ordered.contains(new Node.ColumnNode(source, at).read()));
  }

  /** Of which columns no two rows have the same. */
  private static List<int[]> keys(Table table) {
    List<int[]> keys = new ArrayList<>();
    if (table.primaryKey().length > 0) {
      keys.add(table.primaryKey());
    }
    table.uniqueConstraints().stream()
        .map(unique -> table.indexesOf(unique.columns()))
        .filter(key -> Arrays.stream(key).mapToObj(table::column).noneMatch(Column::isNullable))
        .forEach(keys::add);
    return keys;
  }

  /** Whether a row of those before meets one row of this table at most: its key is compared. */
  private static boolean isOne(Clauses.Joined joined) {
    Set<Node> given = new HashSet<>();
    for (Node part : joined.on().conjuncts()) {
      if (part instanceof Node.Composite composite
          && composite.operation() instanceof Operation.Compare compare
          && compare.operator() == Comparison.Operator.EQUAL) {
        addIfGiven(composite.operands().get(0), composite.operands().get(1), joined, given);
        addIfGiven(composite.operands().get(1), composite.operands().get(0), joined, given);
      }
    }
    return keys(joined.source().table()).stream()
        .anyMatch(
            key ->
                Arrays.stream(key)
                    .allMatch(at -> given.contains(new Node.ColumnNode(joined.source(), at))));
  }

  private static void addIfGiven(Node column, Node other, Clauses.Joined joined, Set<Node> given) {
    boolean isOfOthers =
        StatementChecks.plain(other) instanceof Node.ColumnNode from
            && !from.source().root().equals(joined.source());
    if (isOfOthers || other instanceof Node.BindNode) {
      given.add(StatementChecks.plain(column));
    }
  }
}
