package dev.aludel.dialect;

import dev.aludel.sql.Bind;
import dev.aludel.sql.SqlStatement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
  private final Map<SqlStatement, Shape> shapes = new LinkedHashMap<>(16, 0.75f, true);

  /** A cache for one dialect of at most {@code capacity} shapes. */
  public RenderCache(Dialect dialect, int capacity) {
    this.dialect = dialect;
    this.capacity = capacity;
  }

  /** The same as the dialect renders, with the values of this very statement. */
  public Rendered render(SqlStatement statement) {
    List<Bind> binds = BindCollector.collect(statement);
    Shape shape = find(statement);
    if (shape != null) {
      return shape.filledWith(binds);
    }
    Rendered rendered = dialect.render(statement);
    IdentityHashMap<Bind, Integer> places = places(binds);
    if (places.size() == binds.size()) {
      keep(statement, Shape.of(rendered, places));
    }
    return rendered;
  }

  /** How many shapes are held. */
  public synchronized int size() {
    return shapes.size();
  }

  private synchronized @Nullable Shape find(SqlStatement statement) {
    return shapes.get(statement);
  }

  private synchronized void keep(SqlStatement statement, Shape shape) {
    shapes.put(statement, shape);
    if (shapes.size() > capacity) {
      shapes.remove(shapes.keySet().iterator().next());
    }
  }

  /**
   * The place of each bind. One that stands at two places has one entry: another statement of the
   * shape may have two values there, so this one says nothing about their order.
   */
  private static IdentityHashMap<Bind, Integer> places(List<Bind> binds) {
    IdentityHashMap<Bind, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < binds.size(); i++) {
      places.put(binds.get(i), i);
    }
    return places;
  }

  /** A text, and for each of its values the place among the binds of the tree. */
  private record Shape(String text, List<Integer> order) {

    static Shape of(Rendered rendered, IdentityHashMap<Bind, Integer> places) {
      return new Shape(rendered.text(), rendered.binds().stream().map(places::get).toList());
    }

    Rendered filledWith(List<Bind> binds) {
      List<Bind> ordered = new ArrayList<>(order.size());
      for (int place : order) {
        ordered.add(binds.get(place));
      }
      return new Rendered(text, ordered);
    }
  }
}
