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
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
  private final boolean isSaidByRows;
  private final Map<Object, Waiting> byKey = new HashMap<>();
  // Those of the map in the order in which their owners came.
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<Object> known = new ArrayList<>();
  // Mostly an owner is of the model of the one before.
  private @Nullable EntityMapper<?> lastModel;
  private int lastAttribute;

  private RelationLoader(EdgePlan plan, LoadPort port) {
    this.plan = plan;
    this.edge = plan.edge();
    this.port = port;
    this.isSaidByRows = Owners.areSaidByRows(edge);
  }

  /** Loads a relationship of objects of one model, and what is to be loaded with its targets. */
  public static void load(EdgePlan plan, Collection<?> owners, LoadPort port) {
    RelationLoader loader = new RelationLoader(plan, port);
    loader.take(owners);
    loader.run(loader.byKeys());
  }

  /** The same by a statement for the targets of all owners. */
  static void load(EdgePlan plan, Collection<?> owners, LoadPort port, Subqueries.Sent sent) {
    RelationLoader loader = new RelationLoader(plan, port);
    loader.take(owners);
    loader.run(loader.waiting.isEmpty() ? List.of() : List.of(sent));
  }

  private void take(Collection<?> owners) {
    for (Object owner : owners) {
      EntityState state = Mappers.state(owner);
      if (state.mapper().isA(edge.owner())) {
        take(owner, state);
      }
    }
  }

  private void take(Object owner, EntityState state) {
    if (isLoaded(state, owner)) {
      takeLoaded(state, owner);
    } else if (edge.kind() != EdgeKind.TO_ONE) {
      Object key = identity(state, owner, state.keyColumns());
      if (key != null) {
        await(key, owner, byKey.get(key));
      }
    } else if (allSet(state)) {
      takeReferring(owner, state);
    }
  }

  private void takeReferring(Object owner, EntityState state) {
    Object key = identity(state, owner, edge.foreignKey());
    Waiting alike = key == null ? null : byKey.get(key);
    Object target =
        key == null || alike != null || plan.hasCriteria() ? null : port.find(edge.target(), key);
    if (key == null || target != null) {
      relate(owner, state, target);
      if (target != null) {
        known.add(target);
      }
    } else {
      await(key, owner, alike);
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

  private void await(Object key, Object owner, @Nullable Waiting alike) {
    if (alike == null) {
      Waiting first = new Waiting(key, owner);
      byKey.put(key, first);
      waiting.add(first);
    } else {
      alike.add(owner);
    }
  }

  private List<Subqueries.Sent> byKeys() {
    List<Object[]> keys = new ArrayList<>(waiting.size());
    for (Waiting owners : waiting) {
      keys.add(Mappers.identityValues(owners.key));
    }
    List<Subqueries.Sent> fetches = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += CHUNK) {
      List<Object[]> some = keys.subList(from, Math.min(from + CHUNK, keys.size()));
      Fetch fetch = plan.byKeys(some, port.hasQuickAnyOf(), port.criteria());
      fetches.add(Subqueries.Sent.when(fetch, port));
    }
    return fetches;
  }

  private void run(List<Subqueries.Sent> sent) {
    if (!sent.isEmpty()) {
      Fetch first = sent.get(0).fetch();
      boolean repeats = edge.kind() == EdgeKind.MANY_TO_MANY || first.root().repeats();
      Keys keys = new Keys(first.ownerKey());
      Fetching.each(
          sent,
          port,
          (target, row) -> {
            Waiting owners = keys.owners(target, row);
            if (owners != null) {
              owners.gain(target, repeats);
            }
          });
    }
    for (Waiting owners : waiting) {
      if (edge.isList()) {
        owners.forEach(this::fill);
      } else {
        Object target = owners.target();
        owners.forEach(owner -> relate(owner, Mappers.state(owner), target));
      }
    }
    Strategies.loadAll(plan.target(), known, port);
  }

  private void fill(Object owner, List<Object> targets) {
    EntityState state = Mappers.state(owner);
    Mappers.list(state.mapper(), owner, attribute(state)).loaded(targets);
  }

  private void relate(Object owner, EntityState state, @Nullable Object read) {
    int attribute = attribute(state);
    Object target = isSaidByRows ? read : Owners.loaded(state, edge, read);
    Mappers.relateOwn(state.mapper(), owner, attribute, target);
    state.markSet(attribute);
  }

  /** The relationship's number in a model that may extend the owner. */
  private int attribute(EntityState owner) {
    if (owner.mapper() != lastModel) {
      lastModel = owner.mapper();
      lastAttribute = edge.in(owner.mapper()).attribute();
    }
    return lastAttribute;
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
  private static @Nullable Object identity(EntityState state, Object owner, int[] columns) {
    Object key = Mappers.identity(state.mapper(), owner, columns);
    return key == null ? null : normal(key);
  }

  private static Object normal(Object key) {
    return key instanceof Integer || key instanceof Short ? ((Number) key).longValue() : key;
  }

  /** The owners with one key: one, unless several refer to one target; and what they get. */
  private static final class Waiting {
    private final Object key;
    private final Object owner;
    private @Nullable List<Object> others;
    private @Nullable Collection<Object> targets;

    Waiting(Object key, Object owner) {
      this.key = key;
      this.owner = owner;
    }

    void add(Object another) {
      if (another == owner) {
        return;
      }
      if (others == null) {
        others = new ArrayList<>();
      }
      others.add(another);
    }

    void gain(Object target, boolean repeats) {
      if (targets == null) {
        targets = repeats ? new LinkedHashSet<>() : new ArrayList<>();
      }
      targets.add(target);
    }

    /** The one target, or the first of them. */
    @Nullable Object target() {
      return targets == null ? null : targets.iterator().next();
    }

    /** Each owner with a list that is its own. */
    void forEach(BiConsumer<Object, List<Object>> action) {
      List<Object> all =
          targets == null
              ? new ArrayList<>(0)
              : targets instanceof ArrayList<Object> list ? list : new ArrayList<>(targets);
      if (others != null) {
        others.forEach(other -> action.accept(other, new ArrayList<>(all)));
      }
      action.accept(owner, all);
    }

    void forEach(Consumer<Object> action) {
      action.accept(owner);
      if (others != null) {
        others.forEach(action);
      }
    }
  }

  /** Whose target a row is. */
  private final class Keys {
    private final List<Integer> at;
    private final SqlType[] types;
    private final boolean isLong;
    // Mostly rows for one owner follow each other.
    private @Nullable Waiting last;
    private long lastKey;

    Keys(List<Integer> at) {
      this.at = at;
      EntityMapper<?> referred = at.isEmpty() ? edge.target() : edge.owner();
      Table table = referred.table();
      this.isLong = !at.isEmpty() && referred.hasLongKey();
      this.types = new SqlType[table.primaryKey().length];
      for (int i = 0; i < types.length; i++) {
        types[i] = table.column(table.primaryKey()[i]).type();
      }
    }

    @Nullable Waiting owners(Object target, Row row) {
      if (!isLong) {
        return byKey.get(of(target, row));
      }
      long key = row.getLong(at.get(0));
      if (last == null || key != lastKey) {
        last = byKey.get(key);
        lastKey = key;
      }
      return last;
    }

    private Object of(Object target, Row row) {
      if (at.isEmpty()) {
        return Mappers.state(target).rowKey();
      }
      Object[] values = new Object[at.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = Objects.requireNonNull(row.get(at.get(i), types[i]));
      }
      return values.length == 1 ? normal(values[0]) : List.of(values);
    }
  }
}
