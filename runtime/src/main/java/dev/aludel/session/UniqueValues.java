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
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds which rows of a flush take unique values that other rows of it have until then.
 *
 * <p>Objects do not keep their old values. So where unique values are changed, and others want
 * unique values of the same kind, the old ones are read: one query for the rows of a model. Models
 * of a hierarchy share what is unique in the tables that they share; each counts its columns.
 *
 * <p>Of unique indexes over expressions those are understood that change letters or blanks only,
 * such as {@code lower(email)}: values that may be equal then count as equal. Others are left to
 * the order that a flush has anyway, deletes first where foreign keys allow it.
 */
final class UniqueValues {
  private final List<EntityState> created;
  private final List<EntityState> changed;
  private final List<EntityState> deleted;
  private final List<Takeover> takeovers = new ArrayList<>();

  private UniqueValues(EntityMapper<?> root, Work work) {
    this.created = of(root, work.created());
    this.changed = of(root, work.changed());
    this.deleted = of(root, work.deleted());
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
    Set<EntityMapper<?>> roots = new LinkedHashSet<>();
    EntityMapper<?> last = null;
    ColumnSet watched = ColumnSet.NONE;
    for (EntityState state : work.changed()) {
      if (state.mapper() != last) {
        last = state.mapper();
        watched = watched(keys.apply(last));
      }
      if (watched.isAnyChangedIn(state)) {
        roots.add(last.root());
      }
    }
    work.deleted().forEach(state -> roots.add(state.mapper().root()));
    List<Takeover> all = new ArrayList<>();
    for (EntityMapper<?> root : roots) {
      UniqueValues values = new UniqueValues(root, work);
      values.find(rows, keys);
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

  private void find(CurrentRows rows, Function<EntityMapper<?>, List<UniqueKey>> keys) {
    List<Parties> contested = new ArrayList<>();
    for (Shared key : shared(keys)) {
      Parties parties = parties(key);
      if (parties.isContested()) {
        contested.add(parties);
      }
    }
    Old old = new Old();
    Map<EntityMapper<?>, Set<EntityState>> unknown = new LinkedHashMap<>();
    for (Parties parties : contested) {
      for (EntityState row : parties.unread()) {
        old.columns.merge(row.mapper(), parties.key.columns(row), ColumnSet::and);
        unknown.computeIfAbsent(row.mapper(), any -> new LinkedHashSet<>()).add(row);
      }
    }
    unknown.forEach(
        (mapper, some) -> {
          ColumnSet wanted = Objects.requireNonNull(old.columns.get(mapper));
          old.read.putAll(rows.read(mapper, wanted, some));
        });
    contested.forEach(parties -> connect(parties, old));
  }

  /** What is unique among these rows: the primary key, and constraints by their names. */
  private Collection<Shared> shared(Function<EntityMapper<?>, List<UniqueKey>> keys) {
    Map<String, Shared> all = new LinkedHashMap<>();
    Set<EntityMapper<?>> known = new HashSet<>();
    for (List<EntityState> rows : List.of(changed, deleted, created)) {
      for (EntityState row : rows) {
        if (known.add(row.mapper())) {
          for (UniqueKey key : keys.apply(row.mapper())) {
            boolean primary = key.columns().equals(ColumnSet.of(row.keyColumns()));
            all.computeIfAbsent(
                    primary ? "" : key.name(), any -> new Shared(primary, new HashMap<>()))
                .byModel
                .put(row.mapper(), key);
          }
        }
      }
    }
    return all.values();
  }

  private Parties parties(Shared key) {
    Parties parties = new Parties(key);
    for (EntityState row : changed) {
      if (key.isOf(row) && isTouched(row, key.columns(row))) {
        parties.holders.add(row);
        parties.takers.add(row);
      }
    }
    deleted.stream().filter(key::isOf).forEach(parties.holders::add);
    if (!parties.holders.isEmpty()) {
      created.stream()
          .filter(row -> key.isOf(row) && (!key.primary || row.hasKey()))
          .forEach(parties.takers::add);
    }
    return parties;
  }

  private void connect(Parties parties, Old old) {
    Shared key = parties.key;
    Map<Object, EntityState> holders = new HashMap<>();
    for (EntityState holder : parties.holders) {
      Object value = old.valueOf(holder, key);
      if (value != null) {
        holders.put(value, holder);
      }
    }
    Set<EntityState> gone = new HashSet<>(deleted);
    for (EntityState taker : parties.takers) {
      Object value = valueOf(taker, key.of(taker));
      EntityState holder = value == null ? null : holders.get(value);
      if (holder != null && holder != taker) {
        takeovers.add(new Takeover(taker, holder, key.of(holder), gone.contains(holder)));
      }
    }
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

  private static List<EntityState> of(EntityMapper<?> root, List<EntityState> rows) {
    return rows.stream().filter(row -> row.mapper().root() == root).toList();
  }

  /** What is unique in a table, as each model that is stored there has it. */
  private record Shared(boolean primary, Map<EntityMapper<?>, UniqueKey> byModel) {

    boolean isOf(EntityState row) {
      return byModel.containsKey(row.mapper());
    }

    UniqueKey of(EntityState row) {
      return Objects.requireNonNull(byModel.get(row.mapper()));
    }

    ColumnSet columns(EntityState row) {
      return of(row).columns();
    }
  }

  /** Who wants values of a key, and who has some. */
  private static final class Parties {
    private final Shared key;
    private final List<EntityState> takers = new ArrayList<>();
    private final List<EntityState> holders = new ArrayList<>();

    Parties(Shared key) {
      this.key = key;
    }

    /** Rows whose old value nobody knows; of primary keys objects keep it. */
    List<EntityState> unread() {
      if (key.primary) {
        return List.of();
      }
      return holders.stream()
          .filter(row -> isTouched(row, key.columns(row)) || !isKnown(row, key.columns(row)))
          .toList();
    }

    boolean isContested() {
      boolean alone = takers.size() == 1 && holders.size() == 1 && takers.get(0) == holders.get(0);
      return !takers.isEmpty() && !holders.isEmpty() && !alone;
    }
  }

  /** The values before the flush, of the columns that were read of each model. */
  private static final class Old {
    private final Map<EntityMapper<?>, ColumnSet> columns = new HashMap<>();
    private final Map<EntityState, @Nullable Object[]> read = new HashMap<>();

    @Nullable Object valueOf(EntityState row, Shared shared) {
      UniqueKey key = shared.of(row);
      if (shared.primary) {
        return key.comparable(RowValues.sortedKey(row));
      }
      @Nullable Object[] values = read.get(row);
      ColumnSet known = columns.getOrDefault(row.mapper(), ColumnSet.NONE);
      if (values == null || !key.columns().without(known).isEmpty()) {
        return isTouched(row, key.columns()) ? null : UniqueValues.valueOf(row, key);
      }
      int[] wanted = key.columns().toArray();
      @Nullable Object[] some = new Object[wanted.length];
      for (int i = 0; i < wanted.length; i++) {
        some[i] = values[known.indexOf(wanted[i])];
      }
      return key.comparable(some);
    }
  }
}
