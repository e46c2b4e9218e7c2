package dev.aludel.session;

import dev.aludel.dialect.CrudStatements;
import dev.aludel.dialect.Dialect;
import dev.aludel.dialect.RenderCache;
import dev.aludel.dialect.Rendered;
import dev.aludel.dialect.RenderedShape;
import dev.aludel.query.EntitySelect;
import dev.aludel.query.Fetch;
import dev.aludel.query.QueryShape;
import dev.aludel.query.RowSelect;
import dev.aludel.query.SubqueryFetch;
import dev.aludel.schema.Table;
import dev.aludel.sql.SqlStatement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts of statements whose shape is known at run time only, each rendered once; the least recently
 * used of many are forgotten. Shared by the sessions of a database.
 */
final class StatementTexts {
  private static final int MOST = 1_000;

  private final Dialect dialect;
  private final Map<Shape, String> texts = leastRecentlyUsed();
  private final RenderCache composed;
  private final Map<QueryShape, PreparedQuery.Pattern> queries = leastRecentlyUsed();
  private final Map<QueryShape, RenderedShape> selects = leastRecentlyUsed();

  StatementTexts(Dialect dialect) {
    this.dialect = dialect;
    this.composed = new RenderCache(dialect, MOST);
  }

  Dialect dialect() {
    return dialect;
  }

  /** A statement that somebody composed. */
  Rendered render(SqlStatement statement) {
    return composed.render(statement);
  }

  /** A query for objects; assembled and rendered unless one of its shape was. */
  PreparedQuery prepared(EntitySelect select) {
    QueryShape shape = select.shape();
    PreparedQuery.Pattern known;
    synchronized (queries) {
      known = queries.get(shape);
    }
    if (known != null) {
      return known.with(shape.binds(), select.values());
    }
    Fetch fetch = select.openFetch();
    List<SubqueryFetch> subqueries = select.subqueries(fetch);
    if (!shape.isWhole()) {
      return PreparedQuery.of(fetch, subqueries, tree -> composed.render(tree, select.values()));
    }
    PreparedQuery open = PreparedQuery.of(fetch, subqueries, dialect::render);
    PreparedQuery.Pattern pattern = open.pattern(shape);
    if (pattern != null) {
      synchronized (queries) {
        queries.put(shape.withoutValues(), pattern);
      }
    }
    return open.given(select.values());
  }

  /** A query for rows, assembled and rendered unless one of its shape was; null if it has none. */
  @Nullable Rendered prepared(RowSelect select) {
    QueryShape shape = select.shape();
    if (shape == null) {
      return null;
    }
    RenderedShape known;
    synchronized (selects) {
      known = selects.get(shape);
    }
    if (known != null) {
      return known.with(shape.binds());
    }
    Rendered rendered = dialect.render(select.query());
    RenderedShape made = RenderedShape.of(rendered, shape.binds());
    if (made != null) {
      synchronized (selects) {
        selects.put(shape.withoutValues(), made);
      }
    }
    return rendered;
  }

  String insert(Table table, ColumnSet columns, int rows, ColumnSet returning) {
    Shape shape = shape(Kind.INSERT, table, columns, rows).returning(returning);
    return text(shape, crud -> crud.insert(table, columns.toArray(), rows, returning.toArray()));
  }

  String insertFromArrays(Table table, ColumnSet columns, ColumnSet returning) {
    Shape shape = shape(Kind.INSERT, table, columns, 0).returning(returning);
    return text(
        shape, crud -> crud.insertFromArrays(table, columns.toArray(), returning.toArray()));
  }

  String insertMissing(Table table, ColumnSet columns, ColumnSet matching) {
    Shape shape = shape(Kind.INSERT_MISSING, table, columns, 1).returning(matching);
    return text(shape, crud -> crud.insertMissing(table, columns.toArray(), matching.toArray()));
  }

  /** Updates columns of one row where others match, in this order; some can be answered. */
  String update(Table table, ColumnSet columns, int[] matching, ColumnSet returning) {
    Shape shape = shape(Kind.UPDATE, table, columns, 1).matching(matching).returning(returning);
    return text(
        shape, crud -> crud.update(table, columns.toArray(), matching, returning.toArray()));
  }

  /** The same of many rows, given as arrays; columns of those that matched can be answered. */
  String updateFromArrays(Table table, ColumnSet columns, int[] matching, ColumnSet returning) {
    Shape shape = shape(Kind.UPDATE, table, columns, 0).matching(matching).returning(returning);
    return text(
        shape,
        crud -> crud.updateFromArrays(table, columns.toArray(), matching, returning.toArray()));
  }

  /** Updates columns of some rows, by key, in one statement without arrays. */
  String updateByCase(Table table, ColumnSet columns, int rows) {
    Shape shape = shape(Kind.EXCHANGE, table, columns, rows);
    return text(shape, crud -> crud.updateByCase(table, columns.toArray(), rows));
  }

  /** Some columns of rows, by key. */
  String selectByKeys(Table table, ColumnSet columns, int rows) {
    Shape shape = shape(Kind.SELECT, table, columns, rows);
    return text(
        shape,
        crud ->
            rows == 1
                ? crud.selectByKey(table, columns.toArray())
                : crud.select(table, columns.toArray())
                    + crud.whereAmongTail(table, table.primaryKey(), rows));
  }

  /** Deletes rows where columns match, in this order. */
  String delete(Table table, int[] matching) {
    Shape shape = shape(Kind.DELETE, table, ColumnSet.of(matching), 1);
    return text(shape, crud -> crud.delete(table, matching));
  }

  String deleteByKeys(Table table) {
    Shape shape = shape(Kind.DELETE, table, ColumnSet.NONE, 0);
    return text(shape, crud -> crud.deleteByKeys(table));
  }

  private String text(Shape shape, Function<CrudStatements, String> rendering) {
    synchronized (texts) {
      String known = texts.get(shape);
      if (known == null) {
        known = rendering.apply(dialect.crud());
        texts.put(shape, known);
      }
      return known;
    }
  }

  private static <K, V> Map<K, V> leastRecentlyUsed() {
    return new LinkedHashMap<>(64, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST;
      }
    };
  }

  private enum Kind {
    INSERT,
    INSERT_MISSING,
    UPDATE,
    EXCHANGE,
    DELETE,
    SELECT
  }

  private static Shape shape(Kind kind, Table table, ColumnSet columns, int rows) {
    return new Shape(kind, table, columns, ColumnSet.NONE, ColumnSet.NONE, rows);
  }

  /**
   * Zero rows stand for a text that takes arrays, and serves any number. Models in one table number
   * their own columns, so its name would not do.
   */
  private record Shape(
      Kind kind, Table table, ColumnSet columns, ColumnSet matched, ColumnSet answered, int rows) {

    Shape matching(int[] columns) {
      return new Shape(kind, table, this.columns, ColumnSet.of(columns), answered, rows);
    }

    Shape returning(ColumnSet columns) {
      return new Shape(kind, table, this.columns, matched, columns, rows);
    }
  }
}
