package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
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
  private final Map<EntityState, @Nullable Object> manual;
  private final Map<EntityState, @Nullable Object> written = new LinkedHashMap<>();

  Versions(FlushTime time) {
    this(time, Map.of());
  }

  /**
   * Of a flush.
   *
   * @param manual the versions that rows have whose objects the application gave others
   */
  Versions(FlushTime time, Map<EntityState, @Nullable Object> manual) {
    this.time = time;
    this.manual = manual;
  }

  /** Reads the versions that objects lack; those of rows that are gone stay unknown. */
  static void read(Work work, UnitOfWork unitOfWork, UniqueValues.CurrentRows rows) {
    Map<EntityState, @Nullable Object> manual = unitOfWork.manualVersions();
    Map<EntityMapper<?>, List<EntityState>> lacking = new LinkedHashMap<>();
    for (Collection<EntityState> states : List.of(work.changed(), work.deleted())) {
      for (EntityState state : states) {
        if (state.mapper().version() >= 0 && isLacking(state, manual)) {
          lacking.computeIfAbsent(state.mapper(), key -> new ArrayList<>()).add(state);
        }
      }
    }
    lacking.forEach(
        (mapper, states) ->
            rows.read(mapper, ColumnSet.of(mapper.version()), states)
                .forEach(
                    (state, values) -> {
                      if (isReplaced(state, manual)) {
                        unitOfWork.keepVersion(state, values[0]);
                      } else {
                        give(state, values[0]);
                      }
                    }));
  }

  private static boolean isReplaced(EntityState state, Map<EntityState, @Nullable Object> manual) {
    return manual.containsKey(state) && state.isChanged(state.mapper().version());
  }

  private static boolean isLacking(EntityState state, Map<EntityState, @Nullable Object> manual) {
    return isReplaced(state, manual)
        ? manual.get(state) == null
        : !state.isSet(state.mapper().version());
  }

  /** The columns that are sent: with the version if the session makes it, never the database's. */
  static ColumnSet with(EntityMapper<?> mapper, ColumnSet columns) {
    int version = mapper.writtenVersion();
    if (mapper.hasServerVersion()) {
      return columns.without(ColumnSet.of(mapper.version()));
    }
    return version < 0 ? columns : columns.and(ColumnSet.of(version));
  }

  /**
   * Whether an update of some columns changes only rows of the version that was read. One that the
   * session writes is written once in a flush, by the statement that checks it.
   */
  static boolean areChecked(EntityMapper<?> mapper, ColumnSet columns, List<EntityState> rows) {
    return mapper.writtenVersion() >= 0
        ? columns.contains(mapper.writtenVersion())
        : mapper.version() >= 0 && rows.get(0).isSet(mapper.version());
  }

  /** Gives a new object its first version. */
  void begin(EntityState state) {
    int version = state.mapper().writtenVersion();
    if (version >= 0) {
      give(state, first(state.mapper().table().column(version).type()));
    }
  }

  /** The version that an object's row has by now; null if it is not known. */
  @Nullable Object current(EntityState state) {
    int version = state.mapper().version();
    if (state.mapper().writtenVersion() < 0 && written.containsKey(state)) {
      return written.get(state);
    }
    boolean isRow =
        state.lifecycle() == ObjectState.PERSISTENT || state.lifecycle() == ObjectState.DETACHED;
    if (state.mapper().hasManualVersion() && state.isChanged(version) && isRow) {
      if (!manual.containsKey(state)) {
        throw new SessionStateException(
            ErrorCode.OLD_VERSION_IS_UNKNOWN,
            state.describe(),
            state.mapper().attributeName(version));
      }
      return manual.get(state);
    }
    return state.isSet(version) ? Mappers.value(state.mapper(), state.entity(), version) : null;
  }

  /** The version that an object's row gets now, from the session. */
  Object next(EntityState state, @Nullable Object old) {
    Column column = state.mapper().table().column(state.mapper().version());
    Object next = old == null ? first(column.type()) : after(old);
    written.put(state, next);
    return next;
  }

  /** Notes the version that an object's row has from now on. */
  void note(EntityState state, @Nullable Object version) {
    written.put(state, version);
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
