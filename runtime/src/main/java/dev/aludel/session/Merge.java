package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.error.StaleRowException;
import dev.aludel.loading.Strategies;
import dev.aludel.mapping.Cascade;
import dev.aludel.mapping.Changes;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import dev.aludel.mapping.RelatedList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Copies the state of objects onto the session's own objects for the same rows. First the partner
 * of an object is found or made, later its attributes are copied, so that long chains and circles
 * need no recursion.
 */
final class Merge {
  private final Session session;
  private final boolean loading;
  // Entities are held here: their states hold them weakly.
  private final Map<Entity, Entity> partners = new HashMap<>();
  private final Map<Row, Entity> rows = new HashMap<>();
  private final List<Object> read = new ArrayList<>();
  private final Set<Reached> reached = new HashSet<>();
  private final Deque<Entity> waiting = new ArrayDeque<>();

  private Merge(Session session, boolean loading) {
    this.session = session;
    this.loading = loading;
  }

  /** The partners of several objects; nothing is flushed in between. */
  static <E> List<E> all(Session session, Iterable<? extends E> entities, boolean loading) {
    Merge merge = new Merge(session, loading);
    List<EntityState> given = new ArrayList<>();
    entities.forEach(entity -> given.add(session.objects().writable("merge", entity)));
    List<E> merged = new ArrayList<>();
    session.withoutAutoflush(
        () -> {
          if (loading && given.size() > 1) {
            merge.read(given);
          }
          for (EntityState each : given) {
            @SuppressWarnings("unchecked") // An object's partner is of the same class.
            E partner = (E) merge.merge(each.entity());
            merged.add(partner);
          }
        });
    return merged;
  }

  /** Reads the rows of several objects together, so that they are known when they are wanted. */
  private void read(List<EntityState> given) {
    SessionLoads loads = session.loads();
    Map<EntityMapper<?>, Set<Object>> missing = new LinkedHashMap<>();
    for (EntityState state : given) {
      EntityMapper<?> mapper = state.mapper();
      Object key = isHere(state) || mapper.isUnion() ? null : keyOf(state);
      if (key != null && loads.find(mapper, key) == null && !loads.isHiding(mapper)) {
        missing.computeIfAbsent(mapper, any -> new LinkedHashSet<>()).add(key);
      }
    }
    missing.forEach((mapper, keys) -> read.addAll(Strategies.byKeys(mapper, keys, loads)));
  }

  /** The session's object for the given one, with its state. */
  private Entity merge(Entity given) {
    Entity partner = partner(given);
    while (!waiting.isEmpty()) {
      Entity source = waiting.remove();
      copy(source.aludelState(), Objects.requireNonNull(partners.get(source)).aludelState());
    }
    return partner;
  }

  private Entity partner(Entity given) {
    Entity known = partners.get(given);
    if (known != null) {
      return known;
    }
    EntityState source = given.aludelState();
    Entity partner = isHere(source) ? given : findOrMake(source);
    partners.put(given, partner);
    if (partner != given) {
      waiting.add(given);
    }
    return partner;
  }

  private boolean isHere(EntityState state) {
    return state.attachment() == session.objects().attachment()
        && state.lifecycle() != ObjectState.DELETED;
  }

  private Entity findOrMake(EntityState source) {
    EntityMapper<?> mapper = source.mapper();
    Object key = keyOf(source);
    if (key == null) {
      return make(mapper);
    }
    Row row = new Row(mapper, key);
    Entity partner = rows.get(row);
    if (partner == null) {
      partner = loading ? (Entity) session.loads().get(mapper, key) : inMemory(source, key);
    }
    if (partner == null) {
      partner = make(mapper);
    }
    rows.put(row, partner);
    return partner;
  }

  private @Nullable Object keyOf(EntityState source) {
    ObjectState now = source.lifecycle();
    if (now != ObjectState.TRANSIENT && now != ObjectState.PENDING) {
      return source.rowKey();
    }
    if (!loading) {
      throw notWithoutLoading(source, "has no row");
    }
    return source.hasKey() ? IdentityMap.keyOf(source) : null;
  }

  /** A new object that is to be inserted. */
  private Entity make(EntityMapper<?> mapper) {
    Entity made = (Entity) Mappers.create(mapper);
    session.objects().attach(made.aludelState());
    return made;
  }

  /** The known object, or one that is taken to be what the row is. */
  private Entity inMemory(EntityState source, Object key) {
    if (Changes.any(source)) {
      throw notWithoutLoading(source, "has changes");
    }
    EntityState known = session.objects().identities().find(source.mapper(), key);
    Entity entity = known == null ? null : known.get();
    if (entity != null) {
      return entity;
    }
    Entity made = (Entity) Mappers.create(source.mapper());
    EntityState state = made.aludelState();
    for (int column : source.keyColumns()) {
      Mappers.copy(source.mapper(), source.entity(), made, column);
      state.markSet(column);
    }
    state.become(ObjectState.PERSISTENT, session.objects().attachment());
    session.objects().identities().put(state);
    return made;
  }

  private static SessionStateException notWithoutLoading(EntityState source, String why) {
    return new SessionStateException(ErrorCode.MERGE_MUST_LOAD, source.describe(), why);
  }

  private void copy(EntityState from, EntityState to) {
    if (to.lifecycle() == ObjectState.PERSISTENT && loading && to.isPartial()) {
      session.refreshing().reread(to, -1, false);
    }
    requireSameVersion(from, to);
    for (int column = 0; column < from.mapper().columnCount(); column++) {
      if (from.isSet(column) && isCopied(from.mapper(), column)) {
        copy(from, to, column);
      }
    }
    Changes.copyExpressions(from, to);
    for (Edge edge : from.mapper().edges()) {
      if (edge.cascades(Cascade.MERGE) && !cameBy(from, edge.inverse())) {
        copy(from, to, edge);
      }
    }
  }

  private static boolean isCopied(EntityMapper<?> mapper, int column) {
    return mapper.isMapped(column) && !mapper.table().column(column).isComputed();
  }

  /** An object that was read before somebody else changed its row must not undo that. */
  private static void requireSameVersion(EntityState from, EntityState to) {
    int version = from.mapper().version();
    if (version >= 0 && from.isSet(version) && to.isSet(version)) {
      Object given = Mappers.value(from.mapper(), from.entity(), version);
      Object known = Mappers.value(to.mapper(), to.entity(), version);
      if (!Objects.deepEquals(given, known)) {
        throw new StaleRowException(
            ErrorCode.MERGED_VERSION_DIFFERS,
            from.describe(),
            String.valueOf(given),
            String.valueOf(known));
      }
    }
  }

  private void copy(EntityState from, EntityState to, int column) {
    EntityMapper<?> mapper = from.mapper();
    if (!loading) {
      Mappers.copy(mapper, from.entity(), to.entity(), column);
      to.markSet(column);
      return;
    }
    Object value = Mappers.value(mapper, from.entity(), column);
    Object old = Mappers.value(mapper, to.entity(), column);
    if (!to.isSet(column) || !Objects.deepEquals(old, value)) {
      Changes.copy(from, to, column);
      forgetReferred(to, column);
    }
  }

  /** A to-one relationship whose foreign key got another value is to load again. */
  private static void forgetReferred(EntityState state, int column) {
    for (Edge edge : state.mapper().edges()) {
      if (edge.kind() == EdgeKind.TO_ONE && ColumnSet.of(edge.foreignKey()).contains(column)) {
        state.forget(edge.attribute());
      }
    }
  }

  private void copy(EntityState from, EntityState to, Edge edge) {
    Object field = Mappers.related(from.mapper(), from.entity(), edge.attribute());
    if (field instanceof RelatedList<?> list) {
      copyList(from, to, list, edge);
    } else if (!edge.isList() && from.isSet(edge.attribute())) {
      if (loading) {
        to.fetch(edge.attribute()); // With those of siblings: the target need not be looked for.
      }
      copyOne(to, edge, field == null ? null : follow(edge, field));
    }
  }

  private void copyOne(EntityState to, Edge edge, @Nullable Entity target) {
    if (!loading) {
      Mappers.relate(to.mapper(), to.entity(), edge.attribute(), target);
      to.markSet(edge.attribute());
      return;
    }
    if (target != null || edge.kind() != EdgeKind.TO_ONE || edge.isNullable()) {
      to.relate(edge.attribute(), target);
    }
  }

  private void copyList(EntityState from, EntityState to, RelatedList<?> list, Edge edge) {
    RelatedList<Object> targets = Mappers.list(to.mapper(), to.entity(), edge.attribute());
    boolean isWhole = list.isLoaded() || from.lifecycle() == ObjectState.TRANSIENT;
    if (isWhole && loading) {
      targets.load();
    }
    List<Entity> wanted = follow(edge, list.known());
    if (!isWhole) {
      targets.removeAll(follow(edge, list.removed()));
      targets.addAll(wanted);
    } else if (loading) {
      replace(targets, wanted);
    } else {
      targets.loaded(new ArrayList<>(wanted));
    }
  }

  private static void replace(RelatedList<Object> targets, List<Entity> wanted) {
    Map<Object, Integer> places = new HashMap<>();
    for (Entity each : wanted) {
      places.putIfAbsent(each, places.size());
    }
    for (Object present : List.copyOf(targets)) {
      if (!places.containsKey(present)) {
        targets.remove(present);
      }
    }
    places.keySet().forEach(targets::add);
    targets.sort(Comparator.comparingInt(target -> places.getOrDefault(target, 0)));
  }

  private List<Entity> follow(Edge edge, Collection<?> targets) {
    List<Entity> partners = new ArrayList<>();
    for (Object target : targets) {
      // A list that was loaded before still shows what was deleted.
      if (!Mappers.state(target).wasDeleted()) {
        partners.add(follow(edge, target));
      }
    }
    return partners;
  }

  private Entity follow(Edge edge, Object target) {
    reached.add(new Reached((Entity) target, edge));
    return partner((Entity) target);
  }

  /** The side by which an object was reached is in step already. */
  private boolean cameBy(EntityState state, @Nullable Edge edge) {
    return edge != null && reached.contains(new Reached(state.entity(), edge));
  }

  /** What objects of one row have in common. */
  private record Row(EntityMapper<?> mapper, Object key) {}

  /** An object, and a relationship that led to it. */
  private record Reached(Entity entity, Edge edge) {}
}
