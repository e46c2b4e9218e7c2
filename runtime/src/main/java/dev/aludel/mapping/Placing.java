package dev.aludel.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** Keeps the places of a list in an ordering column of its elements. */
final class Placing {

  private Placing() {}

  /**
   * Tells elements their places, from an index on, if there is an ordering column; all of them if
   * those before were not counted so, because others were deleted.
   */
  static void tell(Edge edge, @Nullable List<?> all, int from) {
    ObjIntConsumer<Object> placing = edge.placing();
    if (placing == null || all == null) {
      return;
    }
    for (int i = from; i < all.size(); i++) {
      placing.accept(Objects.requireNonNull(all.get(i)), i);
    }
    if (from > 0 && from < all.size() && !isBehind(edge, all, from)) {
      tell(edge, all, 0);
    }
  }

  private static boolean isBehind(Edge edge, List<?> all, int index) {
    Number before = place(edge, all.get(index - 1));
    Number place = place(edge, all.get(index));
    return before != null && place != null && before.longValue() < place.longValue();
  }

  private static @Nullable Number place(Edge edge, @Nullable Object element) {
    return (Number)
        Mappers.value(edge.target(), Objects.requireNonNull(element), edge.orderingColumn());
  }

  /**
   * An element is about to get another owner by its own attribute: the place that it had says
   * nothing there. It gets one at once if the list there is loaded, or when it is; a place that
   * must not be null needs the list now.
   *
   * @param edge the owners'
   */
  static void leave(Edge edge, EntityState element, @Nullable Object old, EntityState owner) {
    if (edge.placing() == null) {
      return;
    }
    int column = edge.orderingColumn();
    RelatedList<Object> list = Relations.list(owner.entity(), edge);
    boolean isGiven = element.isChanged(column) && !isLoaded(edge, old);
    if (list.isLoaded() || isGiven || !element.isSet(column)) {
      return;
    }
    if (element.mapper().table().column(column).isNullable()) {
      element.changing(column);
      EntityMapper<?> mapper = element.mapper();
      Mappers.copy(mapper, Mappers.create(mapper), element.entity(), column);
      element.markChanged(column);
    } else {
      Relations.quietly(owner, list::load);
    }
  }

  private static boolean isLoaded(Edge edge, @Nullable Object owner) {
    return owner != null && Relations.list(owner, edge).isLoaded();
  }

  /** Moves to the end what has no place yet; answers where that begins. */
  static <T> int putLast(Edge edge, List<T> all) {
    List<T> placeless = new ArrayList<>();
    for (T element : all) {
      if (place(edge, element) == null) {
        placeless.add(element);
      }
    }
    all.removeAll(placeless);
    all.addAll(placeless);
    return all.size() - placeless.size();
  }
}
