package dev.aludel.session;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.Mappers;
import dev.aludel.schema.Column;
import dev.aludel.type.SqlType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The versions that rows have before and after a flush. Objects get the new ones when all of it
 * succeeded.
 */
final class Versions {
  private final FlushTime time;
  private final Map<EntityState, Object> written = new LinkedHashMap<>();

  Versions(FlushTime time) {
    this.time = time;
  }

  /** Reads the versions that objects lack; those of rows that are gone stay unknown. */
  static void read(Work work, UniqueValues.CurrentRows rows) {
    Map<EntityMapper<?>, List<EntityState>> lacking = new LinkedHashMap<>();
    for (Collection<EntityState> states : List.of(work.changed(), work.deleted())) {
      for (EntityState state : states) {
        int version = state.mapper().version();
        if (version >= 0 && !state.isSet(version)) {
          lacking.computeIfAbsent(state.mapper(), key -> new ArrayList<>()).add(state);
        }
      }
    }
    lacking.forEach(
        (mapper, states) ->
            rows.read(mapper, ColumnSet.of(mapper.version()), states)
                .forEach((state, values) -> give(state, values[0])));
  }

  /** The columns of an update, with the version if there is one. */
  static ColumnSet with(EntityMapper<?> mapper, ColumnSet columns) {
    return mapper.version() < 0 ? columns : columns.and(ColumnSet.of(mapper.version()));
  }

  /** Gives a new object its first version. */
  void begin(EntityState state) {
    EntityMapper<?> mapper = state.mapper();
    if (mapper.version() >= 0) {
      give(state, first(mapper.table().column(mapper.version()).type()));
    }
  }

  /** The version that an object's row gets now. */
  Object next(EntityState state, @Nullable Object old) {
    Column column = state.mapper().table().column(state.mapper().version());
    Object next = old == null ? first(column.type()) : after(old);
    written.put(state, next);
    return next;
  }

  /** Everything succeeded. */
  void complete() {
    written.forEach(Versions::give);
  }

  private static void give(EntityState state, @Nullable Object version) {
    int column = state.mapper().version();
    Mappers.assign(state.mapper(), state.entity(), column, version);
    state.markSet(column);
  }

  private Object first(SqlType type) {
    return switch (type.kind()) {
      case SMALLINT -> (short) 1;
      case INTEGER -> 1;
      case UUID -> UUID.randomUUID();
      case TIMESTAMP -> time.localDateTime();
      case TIMESTAMP_WITH_TIME_ZONE -> time.instant();
      default -> 1L;
    };
  }

  /** Times go on at least a microsecond, so that two flushes at once differ. */
  private Object after(Object old) {
    if (old instanceof Short number) {
      return (short) (number + 1);
    } else if (old instanceof Integer number) {
      return number + 1;
    } else if (old instanceof Long number) {
      return number + 1;
    } else if (old instanceof LocalDateTime before) {
      LocalDateTime now = time.localDateTime();
      return now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS);
    } else if (old instanceof Instant before) {
      return time.instant().isAfter(before) ? time.instant() : before.plus(1, ChronoUnit.MICROS);
    }
    return UUID.randomUUID();
  }
}
