package dev.aludel.mapping;

import dev.aludel.mapping.Inheritance.Further;
import java.util.ArrayList;
import java.util.List;

/** What rows of a model say, for its own objects and for those of models below it. */
final class HierarchyRows {
  private final EntityMapper<?> mapper;
  private final List<Further> further = new ArrayList<>();
  // Of what is further, in its order.
  private final List<String> furtherNames = new ArrayList<>();

  HierarchyRows(EntityMapper<?> mapper, Inheritance inheritance) {
    this.mapper = mapper;
    for (EntityMapper<?> each : inheritance.below()) {
      for (int value = 0; value < each.valueCount(); value++) {
        String name = name(each, value);
        boolean isHere = value < each.columnCount() || !inheritance.isWhole();
        if (own(mapper, each, value) < 0
            && isHere
            && !each.isDeferred(value)
            && !furtherNames.contains(name)) {
          furtherNames.add(name);
          further.add(new Further(each, value));
        }
      }
    }
  }

  /** What rows say for the objects of models below, in order; without what is deferred. */
  List<Further> further() {
    return further;
  }

  /** Where the values of a model's objects are; -1 for what rows do not say. */
  int[] places(EntityMapper<?> other) {
    int[] places = new int[other.valueCount()];
    for (int value = 0; value < places.length; value++) {
      int own = own(mapper, other, value);
      int behind = furtherNames.indexOf(name(other, value));
      places[value] = own >= 0 ? own : behind < 0 ? -1 : mapper.valueCount() + behind;
    }
    return places;
  }

  /** What SQL text calls them. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int value = 0; value < mapper.valueCount(); value++) {
      names.add(
          value < mapper.columnCount() ? mapper.table().column(value).name() : name(mapper, value));
    }
    names.addAll(furtherNames);
    return names;
  }

  /** Where a value of a model below is among those of another; -1 if it is not. */
  private static int own(EntityMapper<?> mapper, EntityMapper<?> below, int value) {
    if (value < below.columnCount()) {
      return value < mapper.columnCount() ? value : -1;
    }
    int property = value - below.columnCount() + mapper.columnCount();
    return property < mapper.valueCount() ? property : -1;
  }

  /** What siblings share: a column of one table, or a property of a model above both. */
  private static String name(EntityMapper<?> mapper, int value) {
    if (value >= mapper.columnCount()) {
      return "property " + highest(mapper, value).model() + "." + mapper.attributeName(value);
    }
    Inheritance place = Inheritance.of(mapper);
    if (place.isWhole()) {
      return mapper.table().column(value).name();
    }
    EntityMapper<?> keeping = place.partOf(value).mapper();
    return keeping.table().tableName() + "." + mapper.table().column(value).name();
  }

  private static EntityMapper<?> highest(EntityMapper<?> mapper, int value) {
    EntityMapper<?> parent = Inheritance.of(mapper).parent();
    if (parent == null) {
      return mapper;
    }
    int there = own(parent, mapper, value);
    return there < 0 ? mapper : highest(parent, there);
  }
}
