package dev.aludel.mapping;

import java.util.StringJoiner;

/** Says which object it is, from what memory knows. */
final class Description {

  private Description() {}

  static String of(EntityState state, int... columns) {
    String name = state.mapper().model() + "#" + key(state);
    if (columns.length == 0) {
      return name;
    }
    StringJoiner values = new StringJoiner(", ", name + "(", ")");
    for (int column : columns) {
      values.add(state.mapper().attributeName(column) + "=" + shown(state, column));
    }
    return values.toString();
  }

  private static String key(EntityState state) {
    StringJoiner key = new StringJoiner(",");
    for (int column : state.keyColumns()) {
      Object value = Mappers.value(state.mapper(), state.entity(), column);
      if (value == null || !state.isSet(column)) {
        return "new";
      }
      key.add(value.toString());
    }
    return key.toString();
  }

  private static String shown(EntityState state, int column) {
    if (state.mapper().table().isSensitive(column)) {
      return "***";
    }
    if (!state.isSet(column)) {
      return "?";
    }
    return String.valueOf(Mappers.value(state.mapper(), state.entity(), column));
  }
}
