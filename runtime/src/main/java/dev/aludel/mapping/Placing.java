package dev.aludel.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** Keeps the places of a list in an ordering column of its elements. */
final class Placing {

  private Placing() {}

  /** Tells elements their places, from an index on, if there is an ordering column. */
  static void tell(Edge edge, @Nullable List<?> all, int from) {
    ObjIntConsumer<Object> placing = edge.placing();
    if (placing == null || all == null) {
      return;
    }
    for (int i = from; i < all.size(); i++) {
      placing.accept(Objects.requireNonNull(all.get(i)), i);
    }
  }

  /** Moves to the end what has no place yet; answers where that begins. */
  static <T> int putLast(Edge edge, List<T> all) {
    List<T> placeless = new ArrayList<>();
    for (T element : all) {
      if (Mappers.value(edge.target(), Objects.requireNonNull(element), edge.orderingColumn())
          == null) {
        placeless.add(element);
      }
    }
    all.removeAll(placeless);
    all.addAll(placeless);
    return all.size() - placeless.size();
  }
}
