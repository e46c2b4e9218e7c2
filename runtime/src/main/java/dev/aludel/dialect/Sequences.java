package dev.aludel.dialect;

import dev.aludel.schema.Column;
import dev.aludel.schema.Sequence;
import dev.aludel.schema.ServerDefault;
import dev.aludel.schema.Table;
import java.util.List;

/** The sequences that tables number their columns by. */
final class Sequences {
  private Sequences() {}

  /** Each sequence once, in the order of the tables and columns. */
  static List<Sequence> of(List<Table> tables) {
    return tables.stream()
        .flatMap(table -> table.columns().stream())
        .flatMap(column -> sequence(column).stream())
        .distinct()
        .toList();
  }

  private static List<Sequence> sequence(Column column) {
    return column.serverDefault().orElse(null) instanceof ServerDefault.Next next
        ? List.of(next.sequence())
        : List.of();
  }
}
