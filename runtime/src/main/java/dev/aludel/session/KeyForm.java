package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Mappers;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the application may give as a model's key, which the compiler cannot know. */
final class KeyForm {

  private KeyForm() {}

  /**
   * A key as identity maps keep it; null if it is a number that the column cannot have, so that
   * there is no row.
   *
   * @throws QueryException if it is of another type, or lacks a part
   */
  static @Nullable Object identity(EntityMapper<?> mapper, Object key) {
    @Nullable Object[] values;
    try {
      values = Mappers.keyValues(mapper, key);
    } catch (ClassCastException e) {
      throw misfit(mapper, key);
    }
    Table table = mapper.table();
    int[] columns = table.primaryKey();
    for (int i = 0; i < values.length; i++) {
      SqlType.Kind kind = table.column(columns[i]).type().kind();
      Object value = values[i];
      if (value == null || !fits(kind, value)) {
        throw misfit(mapper, key);
      }
      if (value instanceof Long number && isBeyond(kind, number)) {
        return null;
      }
    }
    return values.length == 1 ? values[0] : List.of(values);
  }

  private static boolean fits(SqlType.Kind kind, Object value) {
    return switch (kind) {
      case SMALLINT, INTEGER, BIGINT ->
          value instanceof Long
              || value instanceof Integer
              || value instanceof Short
              || value instanceof Byte;
      case CHAR, VARCHAR, TEXT, ENUM -> value instanceof String;
      case UUID -> value instanceof UUID;
      default -> true;
    };
  }

  private static boolean isBeyond(SqlType.Kind kind, long number) {
    return (kind == SqlType.Kind.INTEGER && number != (int) number)
        || (kind == SqlType.Kind.SMALLINT && number != (short) number);
  }

  private static QueryException misfit(EntityMapper<?> mapper, Object key) {
    Table table = mapper.table();
    String form =
        Arrays.stream(table.primaryKey())
            .mapToObj(table::column)
            .map(each -> each.name() + " " + each.type().kind().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return new QueryException(
        ErrorCode.KEY_DOES_NOT_FIT, key, key.getClass().getName(), mapper.model(), form);
  }
}
