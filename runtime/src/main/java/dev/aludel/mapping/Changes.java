package dev.aludel.mapping;

/** What was changed of an object and not flushed. */
public final class Changes {

  private Changes() {}

  /** Whether any attribute has a change, lists included. */
  public static boolean any(EntityState state) {
    if (state.hasChanges()) {
      return true;
    }
    for (Edge edge : state.mapper().edges()) {
      if (of(state, edge.attribute())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an attribute has a change; of a list, whether it gained or lost. */
  public static boolean of(EntityState state, int attribute) {
    EntityMapper<?> mapper = state.mapper();
    if (attribute < mapper.valueCount() || !mapper.edge(attribute).isList()) {
      return state.isChanged(attribute);
    }
    return Mappers.related(mapper, state.entity(), attribute) instanceof RelatedList<?> list
        && list.isModified();
  }

  /** Forgets all values but the key and what was changed. */
  public static void expireOthers(EntityState state) {
    int attributes = state.mapper().valueCount() + state.mapper().edges().size();
    for (int attribute = 0; attribute < attributes; attribute++) {
      if (!of(state, attribute)) {
        state.expire(attribute);
      }
    }
  }

  /** The row was inserted: what the database says of it is not known yet. */
  public static void inserted(EntityState state) {
    EntityMapper<?> mapper = state.mapper();
    for (int property = mapper.columnCount(); property < mapper.valueCount(); property++) {
      state.markUnset(property);
    }
  }

  /** The row was written: column properties are read again, but those that were to be kept. */
  public static void written(EntityState state) {
    for (int property : state.mapper().attributeSets().expiredByFlush()) {
      state.markUnset(property);
    }
  }

  /** Copies what the database is to calculate from another object of the model. */
  public static void copyExpressions(EntityState from, EntityState to) {
    from.expressions()
        .forEach(
            (column, value) -> {
              to.changing(column);
              to.express(column, value);
              to.touch();
            });
  }

  /** Copies a column from another object of the model, which changes it. */
  public static void copy(EntityState from, EntityState to, int column) {
    to.changing(column);
    Mappers.copy(from.mapper(), from.entity(), to.entity(), column);
    to.markChanged(column);
    to.touch();
  }
}
