package dev.aludel.dialect;

import dev.aludel.sql.Bind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rendered text without its values: serves all statements of one shape, whose values are handed
 * over in an order that depends on the shape only.
 */
public final class RenderedShape {
  private final String text;
  // For each value of the text its place among those that are handed over.
  private final int[] order;

  private RenderedShape(String text, int[] order) {
    this.text = text;
    this.order = order;
  }

  /**
   * The shape of a statement with these values; null if it does not tell which value stands where:
   * another statement may have two values where this one has the same one twice.
   */
  public static @Nullable RenderedShape of(Rendered rendered, List<Bind> values) {
    IdentityHashMap<Bind, Integer> places = new IdentityHashMap<>();
    for (Bind value : values) {
      places.put(value, places.size());
    }
    if (places.size() < values.size()) {
      return null;
    }
    int[] order = new int[rendered.binds().size()];
    for (int i = 0; i < order.length; i++) {
      Integer place = places.get(rendered.binds().get(i));
      if (place == null) {
        return null;
      }
      order[i] = place;
    }
    return new RenderedShape(rendered.text(), order);
  }

  /** The text with the values of a statement of this shape. */
  public Rendered with(List<Bind> values) {
    List<Bind> ordered = new ArrayList<>(order.length);
    for (int place : order) {
      ordered.add(values.get(place));
    }
    return new Rendered(text, ordered);
  }
}
