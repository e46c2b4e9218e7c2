package dev.aludel.session;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds which rows of a flush take unique values that other rows of it have until then.
 *
 * <p>Objects do not keep their old values. So where unique values are changed, and others want
 * unique values of the same kind, the old ones are read: one query for the rows of a model.
 *
 * <p>Of unique indexes over expressions those are understood that change letters or blanks only,
 * such as {@code lower(email)}: values that may be equal then count as equal. Others are left to
 * the order that a flush has anyway, deletes first where foreign keys allow it.
 */
final class UniqueValues {
  private final EntityMapper<?> mapper;
  private final List<EntityState> created;
  private final List<EntityState> changed;
  private final List<EntityState> deleted;
  private final List<Takeover> takeovers = new ArrayList<>();

  private UniqueValues(EntityMapper<?> mapper, Work work) {
    this.mapper = mapper;
    this.created = of(mapper, work.created());
    this.changed = of(mapper, work.changed());
    this.deleted = of(mapper, work.deleted());
  }

  /**
   * One row wants what another one has.
   *
   * @param fromDeleted whether the holder is deleted, and not changed
   */
  record Takeover(EntityState taker, EntityState holder, UniqueKey key, boolean fromDeleted) {}

  /** Where values that rows have in the database can be read. */
  interface CurrentRows {
    /** The values of some columns, by row; without rows that are gone. */
    Map<EntityState, @Nullable Object[]> read(
        EntityMapper<?> mapper, ColumnSet columns, Collection<EntityState> rows);
  }

  /** For the keys that models have. */
  static List<Takeover> of(
      Work work, CurrentRows rows, Function<EntityMapper<?>, List<UniqueKey>> keys) {
    if (work.changed().isEmpty() && work.deleted().isEmpty()) {
      return List.of();
    }
    Set<EntityMapper<?>> mappers = new LinkedHashSet<>();
    EntityMapper<?> last = null;
    ColumnSet watched = ColumnSet.NONE;
    for (EntityState state : work.changed()) {
      if (state.mapper() != last) {
        last = state.mapper();
        watched = watched(keys.apply(last));
      }
      if (watched.isAnyChangedIn(state)) {
        mappers.add(last);
      }
    }
    work.deleted().forEach(state -> mappers.add(state.mapper()));
    List<Takeover> all = new ArrayList<>();
    for (EntityMapper<?> mapper : mappers) {
      UniqueValues values = new UniqueValues(mapper, work);
      values.find(rows, keys.apply(mapper));
      all.addAll(values.takeovers);
    }
    return all;
  }

  private static ColumnSet watched(List<UniqueKey> keys) {
    ColumnSet all = ColumnSet.NONE;
    for (UniqueKey key : keys) {
      all = all.and(key.columns());
    }
    return all;
  }

  private void find(CurrentRows rows, List<UniqueKey> keys) {
    Map<UniqueKey, Parties> contested = new LinkedHashMap<>();
    for (UniqueKey key : keys) {
      Parties parties = parties(key.columns());
      if (parties.isContested()) {
        contested.put(key, parties);
      }
    }
    ColumnSet wanted = ColumnSet.NONE;
    Set<EntityState> unknown = new LinkedHashSet<>();
    for (Map.Entry<UniqueKey, Parties> each : contested.entrySet()) {
      List<EntityState> unread = unread(each.getKey().columns(), each.getValue().holders);
      if (!unread.isEmpty()) {
        wanted = wanted.and(each.getKey().columns());
        unknown.addAll(unread);
      }
    }
    Map<EntityState, @Nullable Object[]> read =
        unknown.isEmpty() ? Map.of() : rows.read(mapper, wanted, unknown);
    for (Map.Entry<UniqueKey, Parties> each : contested.entrySet()) {
      connect(each.getKey(), each.getValue(), new Old(wanted, read));
    }
  }

  private Parties parties(ColumnSet key) {
    Parties parties = new Parties();
    boolean primary = isPrimary(key);
    for (EntityState row : changed) {
      if (isTouched(row, key)) {
        parties.holders.add(row);
        parties.takers.add(row);
      }
    }
    parties.holders.addAll(deleted);
    if (!parties.holders.isEmpty()) {
      created.stream().filter(row -> !primary || row.hasKey()).forEach(parties.takers::add);
    }
    return parties;
  }

  private void connect(UniqueKey key, Parties parties, Old old) {
    Map<Object, EntityState> holders = new HashMap<>();
    for (EntityState holder : parties.holders) {
      Object value = old.valueOf(holder, key);
      if (value != null) {
        holders.put(value, holder);
      }
    }
    Set<EntityState> gone = new HashSet<>(deleted);
    for (EntityState taker : parties.takers) {
      Object value = valueOf(taker, key);
      EntityState holder = value == null ? null : holders.get(value);
      if (holder != null && holder != taker) {
        takeovers.add(new Takeover(taker, holder, key, gone.contains(holder)));
      }
    }
  }

  /** Rows whose old value nobody knows. */
  private List<EntityState> unread(ColumnSet key, List<EntityState> holders) {
    return isPrimary(key)
        ? List.of()
        : holders.stream().filter(row -> isTouched(row, key) || !isKnown(row, key)).toList();
  }

  private boolean isPrimary(ColumnSet key) {
    return key.equals(ColumnSet.of(mapper.table().primaryKey()));
  }

  private static boolean isTouched(EntityState row, ColumnSet key) {
    return key.isAnyChangedIn(row);
  }

  private static boolean isKnown(EntityState row, ColumnSet key) {
    for (int column : key.toArray()) {
      if (!row.isSet(column)) {
        return false;
      }
    }
    return true;
  }

  /** What an object says now; null if a part is null or unset, which is never equal to another. */
  private static @Nullable Object valueOf(EntityState row, UniqueKey key) {
    return isKnown(row, key.columns())
        ? key.comparable(RowValues.of(row, key.columns().toArray()))
        : null;
  }

  private static List<EntityState> of(EntityMapper<?> mapper, List<EntityState> rows) {
    return rows.stream().filter(row -> row.mapper() == mapper).toList();
  }

  /** Who wants values of a key, and who has some. */
  private static final class Parties {
    private final List<EntityState> takers = new ArrayList<>();
    private final List<EntityState> holders = new ArrayList<>();

    boolean isContested() {
      boolean alone = takers.size() == 1 && holders.size() == 1 && takers.get(0) == holders.get(0);
      return !takers.isEmpty() && !holders.isEmpty() && !alone;
    }
  }

  /** The values before the flush. */
  private record Old(ColumnSet columns, Map<EntityState, @Nullable Object[]> read) {

    @Nullable Object valueOf(EntityState row, UniqueKey key) {
      if (key.columns().equals(ColumnSet.of(row.keyColumns()))) {
        return key.comparable(RowValues.sortedKey(row));
      }
      @Nullable Object[] values = read.get(row);
      if (values == null) {
        return isTouched(row, key.columns()) ? null : UniqueValues.valueOf(row, key);
      }
      int[] wanted = key.columns().toArray();
      @Nullable Object[] some = new Object[wanted.length];
      for (int i = 0; i < wanted.length; i++) {
        some[i] = values[columns.indexOf(wanted[i])];
      }
      return key.comparable(some);
    }
  }
}
