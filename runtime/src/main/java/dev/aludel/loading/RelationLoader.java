package dev.aludel.loading;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.Owners;
import dev.aludel.mapping.RelatedList;
import dev.aludel.query.EdgePlan;
import dev.aludel.query.Fetch;
import dev.aludel.schema.Table;
import dev.aludel.sql.Select;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loads one relationship of many objects: by their keys, 500 at a time, or by a subquery that
 * answers the keys. Objects that have it loaded are passed over; to-one relationships are looked up
 * by the foreign keys in the objects, first in the session.
 */
public final class RelationLoader {
  /** How many keys go with one statement. */
  public static final int CHUNK = 500;

  private final EdgePlan plan;
  private final Edge edge;
  private final LoadPort port;
  private final Map<Object, List<Object>> owners = new LinkedHashMap<>();
  private final Map<Object, Collection<Object>> gained = new HashMap<>();
  private final List<Object> known = new ArrayList<>();
  private boolean repeats;

  private RelationLoader(EdgePlan plan, LoadPort port) {
    this.plan = plan;
    this.edge = plan.edge();
    this.port = port;
  }

  /** Loads a relationship of objects of one model, and what is to be loaded with its targets. */
  public static void load(EdgePlan plan, Collection<?> owners, LoadPort port) {
    RelationLoader loader = new RelationLoader(plan, port);
    owners.forEach(loader::take);
    loader.run(loader.byKeys());
  }

  /** The same, where a select answers the keys of all owners. */
  static void load(
      EdgePlan plan, Collection<?> owners, LoadPort port, Function<Edge, Select> keys) {
    RelationLoader loader = new RelationLoader(plan, port);
    owners.forEach(loader::take);
    if (loader.owners.isEmpty()) {
      loader.run(List.of());
    } else {
      loader.run(List.of(plan.bySelect(keys.apply(plan.edge()), port.criteria())));
    }
  }

  private void take(Object owner) {
    EntityState state = Mappers.state(owner);
    if (!state.mapper().isA(edge.owner())) {
      return;
    }
    if (isLoaded(state, owner)) {
      takeLoaded(state, owner);
    } else if (edge.kind() != EdgeKind.TO_ONE) {
      Object key = identity(owner, state.keyColumns());
      if (key != null) {
        await(key, owner);
      }
    } else if (allSet(state)) {
      Object key = identity(owner, edge.foreignKey());
      Object target = key == null || plan.hasCriteria() ? null : port.find(edge.target(), key);
      if (key == null || target != null) {
        relate(owner, target);
      } else {
        await(key, owner);
      }
    }
  }

  private void takeLoaded(EntityState state, Object owner) {
    Object value = Mappers.related(state.mapper(), owner, attribute(state));
    if (value instanceof RelatedList<?> list) {
      known.addAll(list.known());
    } else if (value != null) {
      known.add(value);
    }
  }

  private void await(Object key, Object owner) {
    List<Object> alike = owners.get(key);
    if (alike == null) {
      owners.put(key, List.of(owner));
    } else {
      List<Object> more = alike.size() == 1 ? new ArrayList<>(alike) : alike;
      more.add(owner);
      owners.put(key, more);
    }
  }

  private List<Fetch> byKeys() {
    List<Object[]> keys = new ArrayList<>(owners.size());
    for (Object key : owners.keySet()) {
      keys.add(Mappers.identityValues(key));
    }
    List<Fetch> fetches = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += CHUNK) {
      List<Object[]> some = keys.subList(from, Math.min(from + CHUNK, keys.size()));
      fetches.add(plan.byKeys(some, port.hasQuickAnyOf(), port.criteria()));
    }
    return fetches;
  }

  private void run(List<Fetch> fetches) {
    if (!fetches.isEmpty()) {
      repeats = edge.kind() != EdgeKind.TO_MANY || fetches.get(0).root().repeats();
      Keys keys = new Keys(fetches.get(0).ownerKey());
      Fetching.each(fetches, port, (target, row) -> gain(keys.of(target, row), target));
    }
    if (edge.kind() == EdgeKind.TO_ONE || edge.kind() == EdgeKind.TO_ONE_BACK) {
      owners.forEach((key, all) -> all.forEach(owner -> relate(owner, first(key))));
    } else {
      owners.forEach((key, all) -> all.forEach(owner -> listOf(owner).loaded(all(key))));
    }
    Strategies.loadAll(plan.target(), known, port);
  }

  private void gain(Object key, Object target) {
    Collection<Object> targets = gained.get(key);
    if (targets == null) {
      targets = repeats ? new LinkedHashSet<>() : new ArrayList<>();
      gained.put(key, targets);
    }
    targets.add(target);
  }

  private @Nullable Object first(Object key) {
    Collection<Object> targets = gained.get(key);
    return targets == null ? null : targets.iterator().next();
  }

  private List<Object> all(Object key) {
    Collection<Object> targets = gained.get(key);
    return targets == null ? new ArrayList<>(0) : new ArrayList<>(targets);
  }

  private void relate(Object owner, @Nullable Object read) {
    EntityState state = Mappers.state(owner);
    Object target = Owners.loaded(state, edge, read);
    Mappers.relate(state.mapper(), owner, attribute(state), target);
    state.markSet(attribute(state));
    if (target != null && owners.isEmpty()) {
      known.add(target);
    }
  }

  private RelatedList<Object> listOf(Object owner) {
    EntityState state = Mappers.state(owner);
    return Mappers.list(state.mapper(), owner, attribute(state));
  }

  /** The relationship's number in a model that may extend the owner. */
  private int attribute(EntityState owner) {
    return edge.in(owner.mapper()).attribute();
  }

  private boolean isLoaded(EntityState state, Object owner) {
    return edge.isList()
        ? Mappers.related(state.mapper(), owner, attribute(state)) instanceof RelatedList<?> list
            && list.isLoaded()
        : state.isSet(attribute(state));
  }

  private boolean allSet(EntityState state) {
    for (int column : edge.foreignKey()) {
      if (!state.isSet(column)) {
        return false;
      }
    }
    return true;
  }

  /** As identity maps keep it: numbers of all widths are one. */
  private @Nullable Object identity(Object owner, int[] columns) {
    Object key = Mappers.identity(Mappers.state(owner).mapper(), owner, columns);
    return key == null ? null : normal(key);
  }

  private static Object normal(Object key) {
    return key instanceof Integer || key instanceof Short ? ((Number) key).longValue() : key;
  }

  /** Whose target a row is. */
  private final class Keys {
    private final List<Integer> at;
    private final SqlType[] types;
    private final boolean isLong;

    Keys(List<Integer> at) {
      this.at = at;
      EntityMapper<?> referred = at.isEmpty() ? edge.target() : edge.owner();
      Table table = referred.table();
      this.isLong = referred.hasLongKey();
      this.types = new SqlType[table.primaryKey().length];
      for (int i = 0; i < types.length; i++) {
        types[i] = table.column(table.primaryKey()[i]).type();
      }
    }

    Object of(Object target, Row row) {
      if (at.isEmpty()) {
        EntityState state = Mappers.state(target);
        Object key = state.objectKey();
        return key == null ? Long.valueOf(state.longKey()) : key;
      }
      if (isLong) {
        return row.getLong(at.get(0));
      }
      Object[] values = new Object[at.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = Objects.requireNonNull(row.get(at.get(i), types[i]));
      }
      return values.length == 1 ? normal(values[0]) : List.of(values);
    }
  }
}
