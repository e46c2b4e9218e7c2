package dev.aludel.query;

import dev.aludel.sql.Projection;
import dev.aludel.sql.SelectColumn;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All columns of a table, as most queries for objects select them: their SQL is made once, and
 * shared by the queries that list no other table.
 */
final class AllColumns extends AbstractList<Node> {
  private final Source source;
  // Made when first asked for; making it twice gives equal values, so a race does no harm.
  private @Nullable Projection all;

  AllColumns(Source source) {
    this.source = source;
  }

  @Override
  public Node get(int index) {
    return source.table().isProperty(index)
        ? new PropertyNode(source, index)
        : new Node.ColumnNode(source, index);
  }

  @Override
  public int size() {
    return source.table().valueCount();
  }

  /** Whose columns they are. */
  Source source() {
    return source;
  }

  /** As a scope that does not qualify columns says them. */
  Projection unqualified(boolean distinct, Scope scope) {
    Projection known = all;
    if (known == null) {
      List<SelectColumn> columns = new ArrayList<>(size());
      for (Node node : this) {
        columns.add(SelectColumn.of(node.in(scope)));
      }
      known = Projection.of(columns);
      all = known;
    }
    return known.withDistinct(distinct);
  }
}
