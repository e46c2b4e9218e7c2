package dev.aludel.session;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Values that a row has for a moment only, in the middle of a flush, while another row takes its
 * unique one: random, and unlike what applications write.
 */
final class Placeholders {
  // The private use area of Unicode, and numbers below zero.
  private static final int FIRST_CHARACTER = 0xE000;
  private static final int CHARACTERS = 6400;
  private static final int MOST_CHARACTERS = 8;

  private Placeholders() {}

  /** The column among some that can have a placeholder; -1 if none can. */
  static int column(EntityMapper<?> mapper, RowGraph.Wait wait) {
    Table table = mapper.table();
    for (int column : wait.columns.toArray()) {
      if (isPossible(table.column(column)) && !isReference(table, column)) {
        return column;
      }
    }
    return -1;
  }

  /** A value that no row has. */
  static Object of(Column column) {
    SplittableRandom random = new SplittableRandom();
    SqlType type = column.type();
    return switch (type.kind()) {
      case SMALLINT -> (short) random.nextInt(Short.MIN_VALUE, 0);
      case INTEGER -> random.nextInt(Integer.MIN_VALUE, 0);
      case BIGINT -> random.nextLong(Long.MIN_VALUE, 0);
      case UUID -> UUID.randomUUID();
      default -> text(type.length(), random);
    };
  }

  private static String text(int length, SplittableRandom random) {
    int most = length <= 0 ? MOST_CHARACTERS : Math.min(length, MOST_CHARACTERS);
    StringBuilder text = new StringBuilder(most);
    for (int i = 0; i < most; i++) {
      text.append((char) (FIRST_CHARACTER + random.nextInt(CHARACTERS)));
    }
    return text.toString();
  }

  private static boolean isPossible(Column column) {
    return switch (column.type().kind()) {
      case SMALLINT, INTEGER, BIGINT, UUID, CHAR, VARCHAR, TEXT -> column.type().exact() == null;
      default -> false;
    };
  }

  private static boolean isReference(Table table, int column) {
    List<ForeignKey> keys = table.foreignKeys();
    return keys.stream().anyMatch(key -> key.columns().contains(table.column(column).name()));
  }
}
