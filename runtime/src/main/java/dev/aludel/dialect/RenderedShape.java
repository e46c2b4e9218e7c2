package dev.aludel.dialect;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Parameter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rendered text without its values: serves all statements of one shape, whose values are handed
 * over in an order that depends on the shape only.
 */
public final class RenderedShape {
  private final String text;
  private final boolean reads;
  // For each value of the text its place among those that are handed over.
  private final int[] order;

  private RenderedShape(Rendered rendered, int[] order) {
    this.text = rendered.text();
    this.reads = rendered.reads();
    this.order = order;
  }

  /**
   * The shape of a statement with these values; null if it does not tell which value stands where:
   * another statement may have two values where this one has the same one twice.
   */
  public static @Nullable RenderedShape of(Rendered rendered, List<Bind> values) {
    IdentityHashMap<Bind, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      Bind value = values.get(i);
      // What has a name is given the same value at all of its places.
      if (places.put(value, i) != null && !value.isOpen()) {
        return null;
      }
    }
    int[] order = new int[rendered.binds().size()];
    for (int i = 0; i < order.length; i++) {
      Integer place = places.get(rendered.binds().get(i));
      if (place == null) {
        return null;
      }
      order[i] = place;
    }
    return new RenderedShape(rendered, order);
  }

  /**
   * The text with the values of a statement of this shape.
   *
   * @throws dev.aludel.error.QueryException if one is a parameter with a name
   */
  public Rendered with(List<Bind> values) {
    return with(values, Map.of());
  }

  /**
   * The same, with the values of parameters that have names.
   *
   * @throws dev.aludel.error.QueryException if one has none
   */
  public Rendered with(List<Bind> values, Map<Parameter, Bind> given) {
    List<Bind> ordered = new ArrayList<>(order.length);
    for (int place : order) {
      Bind bind = values.get(place);
      ordered.add(bind.isOpen() ? Rendered.value(bind, given) : bind);
    }
    return new Rendered(text, ordered, reads);
  }
}
