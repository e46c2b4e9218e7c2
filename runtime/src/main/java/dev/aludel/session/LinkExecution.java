package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.StaleRowException;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.Parameters;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.LinkColumn;
import dev.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes pairs of association tables. A pair that is taken out must be there: {@link
 * StaleRowException} for those that are not, as in SQLAlchemy, which does not say which.
 */
final class LinkExecution {
  private final JdbcConnection connection;
  private final StatementTexts texts;
  private final FlushTime time;
  private final Function<EntityState, @Nullable Object[]> key;

  /**
   * For one flush.
   *
   * @param key the key that an object's row has by now
   */
  LinkExecution(
      JdbcConnection connection,
      StatementTexts texts,
      FlushTime time,
      Function<EntityState, @Nullable Object[]> key) {
    this.key = key;
    this.connection = connection;
    this.texts = texts;
    this.time = time;
  }

  void execute(FlushStep step) {
    if (step instanceof FlushStep.InsertLinks insert) {
      insert(insert.edge(), insert.links());
    } else if (step instanceof FlushStep.InsertMissingLinks insert) {
      insertMissing(insert.edge(), insert.links());
    } else if (step instanceof FlushStep.DeleteLinks delete) {
      delete(delete.edge(), delete.links());
    } else if (step instanceof FlushStep.DeleteAllLinks all) {
      List<@Nullable Object[]> keys = new ArrayList<>();
      all.deleted().forEach(state -> keys.add(key.apply(state)));
      Edge edge = all.edge();
      delete(edge, all.targets() ? edge.linkTargetColumns() : edge.linkColumns(), keys);
    }
  }

  private void insert(Edge edge, List<Link> links) {
    Rows rows = new Rows(edge.through(), linkColumns(edge));
    for (Link link : links) {
      rows.add(valuesOf(edge, link));
    }
    if (texts.dialect().supportsArrayInsert() && links.size() > 1) {
      Parameters parameters = new Parameters();
      rows.binding().addArrays(parameters, rows.sorted());
      connection.update(
          texts.insertFromArrays(edge.through(), rows.columns, ColumnSet.NONE), parameters);
      return;
    }
    int size = texts.dialect().maxRowsPerInsert();
    for (int from = 0; from < links.size(); from += size) {
      List<@Nullable Object[]> some =
          rows.sorted().subList(from, Math.min(links.size(), from + size));
      Parameters parameters = new Parameters();
      rows.binding().addAll(parameters, some);
      connection.update(
          texts.insert(edge.through(), rows.columns, some.size(), ColumnSet.NONE), parameters);
    }
  }

  private void insertMissing(Edge edge, List<Link> links) {
    Rows rows = new Rows(edge.through(), linkColumns(edge));
    Rows pairs = new Rows(edge.through(), pairColumns(edge));
    for (Link link : links) {
      rows.add(valuesOf(edge, link));
      pairs.add(pair(link));
    }
    List<Parameters> executions = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      Parameters parameters = new Parameters();
      rows.binding().addAll(parameters, List.<@Nullable Object[]>of(rows.sorted().get(i)));
      pairs.binding().addAll(parameters, List.<@Nullable Object[]>of(pairs.sorted().get(i)));
      executions.add(parameters);
    }
    send(texts.insertMissing(edge.through(), rows.columns, pairs.columns), executions);
  }

  private void delete(Edge edge, List<Link> links) {
    List<@Nullable Object[]> pairs = new ArrayList<>();
    links.forEach(link -> pairs.add(pair(link)));
    int[] deleted = delete(edge, pairColumns(edge), pairs);
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < deleted.length; i++) {
      if (deleted[i] == 0) {
        missing.add(links.get(i).toString());
      }
    }
    if (!missing.isEmpty()) {
      throw new StaleRowException(
          ErrorCode.LINK_IS_STALE,
          edge.through(),
          links.size(),
          missing.size(),
          String.join(", ", missing));
    }
  }

  /** Answers how many rows each match had. */
  private int[] delete(Edge edge, List<String> columns, List<@Nullable Object[]> matches) {
    Rows rows = new Rows(edge.through(), columns);
    matches.forEach(rows::add);
    List<Parameters> executions = new ArrayList<>();
    for (@Nullable Object[] row : rows.sorted()) {
      Parameters parameters = new Parameters();
      rows.binding().addAll(parameters, List.<@Nullable Object[]>of(row));
      executions.add(parameters);
    }
    return send(texts.delete(edge.through(), rows.columns.toArray()), executions);
  }

  private int[] send(String sql, List<Parameters> executions) {
    return executions.size() == 1
        ? new int[] {(int) connection.update(sql, executions.get(0))}
        : connection.batch(sql, executions);
  }

  private @Nullable Object[] valuesOf(Edge edge, Link link) {
    return Stream.concat(
            Arrays.stream(pair(link)),
            edge.linkExtra().stream().map(column -> column.value().apply(time)))
        .toArray();
  }

  private @Nullable Object[] pair(Link link) {
    return Stream.concat(
            Arrays.stream(key.apply(link.owner())), Arrays.stream(key.apply(link.target())))
        .toArray();
  }

  private static List<String> pairColumns(Edge edge) {
    return Stream.concat(edge.linkColumns().stream(), edge.linkTargetColumns().stream()).toList();
  }

  private static List<String> linkColumns(Edge edge) {
    return Stream.concat(
            pairColumns(edge).stream(), edge.linkExtra().stream().map(LinkColumn::column))
        .toList();
  }

  /** Rows whose values stand in the order of named columns, and are wanted in the table's. */
  private static final class Rows {
    private final Table table;
    private final int[] order;
    private final ColumnSet columns;
    private final List<@Nullable Object[]> values = new ArrayList<>();

    Rows(Table table, List<String> names) {
      this.table = table;
      this.order = table.indexesOf(names);
      this.columns = ColumnSet.of(order);
    }

    void add(@Nullable Object[] row) {
      @Nullable Object[] sorted = new Object[row.length];
      for (int i = 0; i < row.length; i++) {
        sorted[columns.indexOf(order[i])] = row[i];
      }
      values.add(sorted);
    }

    List<@Nullable Object[]> sorted() {
      return values;
    }

    RowParameters binding() {
      return new RowParameters(table, columns.toArray());
    }
  }
}
