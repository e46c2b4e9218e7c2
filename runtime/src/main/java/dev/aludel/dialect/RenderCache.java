package dev.aludel.dialect;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Given;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.SqlStatement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the texts of statements by shape, so that a query composed anew each time is rendered once.
 * Holds a bounded number, the least recently used go first; of each the first statement is held
 * with its values. Shared freely between threads.
 */
public final class RenderCache {
  private final Dialect dialect;
  private final int capacity;
  private final Map<SqlStatement, RenderedShape> shapes = new LinkedHashMap<>(16, 0.75f, true);

  /** A cache for one dialect of at most {@code capacity} shapes. */
  public RenderCache(Dialect dialect, int capacity) {
    this.dialect = dialect;
    this.capacity = capacity;
  }

  /**
   * The same as the dialect renders, with the values of this very statement.
   *
   * @throws dev.aludel.error.QueryException if a parameter with a name has no value
   */
  public Rendered render(SqlStatement statement) {
    return statement instanceof Given given
        ? render(given.query(), given.values())
        : render(statement, Map.of());
  }

  /**
   * The same with the values of parameters that have names.
   *
   * @throws dev.aludel.error.QueryException if one has none
   */
  public Rendered render(SqlStatement statement, Map<Parameter, Bind> given) {
    List<Bind> binds = BindCollector.collect(statement);
    RenderedShape shape = find(statement);
    if (shape != null) {
      return shape.with(binds, given);
    }
    Rendered rendered = dialect.render(statement);
    RenderedShape made = RenderedShape.of(rendered, binds);
    if (made != null) {
      keep(statement, made);
    }
    return rendered.given(given);
  }

  /** How many shapes are held. */
  public synchronized int size() {
    return shapes.size();
  }

  private synchronized @Nullable RenderedShape find(SqlStatement statement) {
    return shapes.get(statement);
  }

  private synchronized void keep(SqlStatement statement, RenderedShape shape) {
    shapes.put(statement, shape);
    if (shapes.size() > capacity) {
      shapes.remove(shapes.keySet().iterator().next());
    }
  }
}
