package dev.aludel.loading;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Lazy;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.Owners;
import dev.aludel.mapping.RelatedList;
import dev.aludel.query.EdgePlan;
import dev.aludel.query.FetchNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joined loading: reads one object of each row, those beside it, and relates them. A relationship
 * that an object has loaded already stays as it is.
 *
 * <p>Rows of one object mostly follow each other, and mostly an object is made of the first of
 * them: what was just made cannot have been met before, which spares looking for it.
 */
final class NodeReader {
  private final FetchNode node;
  private final EntityLoader loader;
  private final int keyAt;
  private final boolean longKey;
  private final int[] witnesses;
  // What leads here; null for the first object of a row.
  private final @Nullable Edge edge;
  private final boolean isList;
  private final boolean isSaidByRows;
  // Whether only objects of models below the owners' have the relationship.
  private boolean ofSome;
  private final NodeReader[] joined;
  private final @Nullable Once found;
  // Where the key of the row before comes again, nothing is read.
  private @Nullable Object last;
  private long lastKey;
  private boolean isNew;
  private int made;
  // Of a list: what each owner gets; nothing for an owner that has it loaded.
  private final List<Targets> gained;
  private @Nullable IdentityHashMap<Object, Targets> byOwner;
  private @Nullable Object lastOwner;
  private @Nullable Targets lastTargets;

  NodeReader(FetchNode node, LoadPort port) {
    this(node, port, 0);
  }

  private NodeReader(FetchNode node, LoadPort port, int owners) {
    this.node = node;
    this.gained = new ArrayList<>(owners);
    this.loader = port.loader(node.plan());
    this.keyAt = node.index(node.plan().mapper().table().primaryKey()[0]);
    this.longKey = node.plan().mapper().hasLongKey() && !node.plan().mapper().isUnion();
    this.witnesses = node.columns().witnesses();
    this.edge = node.edge() == null ? null : node.edge().edge();
    this.isList = edge != null && edge.isList();
    this.isSaidByRows = edge != null && Owners.areSaidByRows(edge);
    this.joined = new NodeReader[node.joined().size()];
    for (int i = 0; i < joined.length; i++) {
      joined[i] = new NodeReader(node.joined().get(i), port, node.room().objects());
      joined[i].ofSome = !node.plan().mapper().isA(joined[i].requireEdge().owner());
    }
    int room = loader.expect(node.room());
    this.found =
        node.repeats() || !node.further().isEmpty() || !node.plan().below().isEmpty()
            ? new Once(room)
            : null;
  }

  /** The object of the row at the cursor, with all that is beside it. */
  Object read(Row row) {
    Object entity = longKey ? readByLong(row) : found(loader.load(row, node.at()));
    for (NodeReader child : joined) {
      child.readFor(entity, loader.state(), isNew, row);
    }
    return entity;
  }

  private Object readByLong(Row row) {
    long key = row.getLong(keyAt);
    Object entity = last;
    if (entity == null || key != lastKey) {
      row.keyIs(keyAt, key);
      entity = found(loader.load(row, node.at(), key));
      last = entity;
      lastKey = key;
    } else {
      isNew = false;
    }
    return entity;
  }

  private Object found(Object entity) {
    isNew = loader.hasMade();
    if (isNew) {
      made++;
    }
    if (found != null) {
      found.add(entity, isNew);
    }
    return entity;
  }

  /** Prepares for the rows of an answer. */
  void begin(Row row) {
    row.arrange(node.columns().places());
  }

  /** Gives owners the lists that were read. */
  void complete() {
    for (NodeReader child : joined) {
      child.complete();
    }
    node.room().was(made);
    for (Targets targets : gained) {
      targets.list.loaded(targets.each());
    }
    gained.clear();
    byOwner = null;
    lastOwner = null;
  }

  /**
   * Loads what further statements load of all objects that were read.
   *
   * @param subqueries of the statement that read them, null if there were several
   */
  void loadFurther(@Nullable Subqueries subqueries, Collection<Object> all, LoadPort port) {
    for (EdgePlan plan : node.further()) {
      Subqueries known = plan.lazy() == Lazy.SUBQUERY ? subqueries : null;
      Strategies.load(plan, all, port, known == null ? null : known.of(node, plan));
    }
    for (EntityMapper<?> below : node.plan().below()) {
      Strategies.loadBelow(below, all, port);
    }
    for (NodeReader child : joined) {
      child.loadFurther(subqueries, child.found(), port);
    }
  }

  /** The objects that were read, each once, where rows repeat them or more is to be loaded. */
  List<Object> found() {
    return found == null ? List.of() : found.each();
  }

  private void readFor(Object owner, EntityState state, boolean ownerIsNew, Row row) {
    if (ofSome && !state.mapper().isA(requireEdge().owner())) {
      return;
    }
    Object target = isAbsent(row) ? null : read(row);
    if (isList) {
      gain(owner, ownerIsNew, target);
    } else {
      relate(owner, state, target);
    }
  }

  private void relate(Object owner, EntityState state, @Nullable Object target) {
    EntityMapper<?> mapper = state.mapper();
    int attribute = requireEdge().in(mapper).attribute();
    if (!state.isSet(attribute)) {
      Object known = isSaidByRows ? target : Owners.loaded(state, requireEdge(), target);
      Mappers.relateOwn(mapper, owner, attribute, known);
      state.markSet(attribute);
    }
  }

  private Edge requireEdge() {
    return Objects.requireNonNull(edge);
  }

  private boolean isAbsent(Row row) {
    if (longKey && witnesses[0] == keyAt) {
      return row.isNullKey(keyAt);
    }
    for (int witness : witnesses) {
      if (!row.isNull(witness)) {
        return false;
      }
    }
    return true;
  }

  private void gain(Object owner, boolean ownerIsNew, @Nullable Object target) {
    if (owner != lastOwner) {
      lastTargets = ownerIsNew ? targetsOfNew(owner) : targetsOf(owner);
      lastOwner = owner;
    }
    if (lastTargets != null && target != null) {
      lastTargets.add(target, isNew);
    }
  }

  private @Nullable Targets targetsOf(Object owner) {
    if (byOwner == null) {
      byOwner = new IdentityHashMap<>();
      for (Targets targets : gained) {
        byOwner.put(targets.owner, targets);
      }
    }
    Targets known = byOwner.get(owner);
    return known == null ? targetsOfNew(owner) : known;
  }

  private @Nullable Targets targetsOfNew(Object owner) {
    EntityMapper<?> mapper = Mappers.state(owner).mapper();
    Edge toList = requireEdge().in(mapper);
    RelatedList<Object> list = Mappers.list(mapper, owner, toList.attribute());
    if (list.isLoaded()) {
      return null;
    }
    Targets targets = new Targets(owner, list);
    gained.add(targets);
    if (byOwner != null) {
      byOwner.put(owner, targets);
    }
    return targets;
  }

  /** Objects in the order in which they were met. */
  private static class Once {
    /** Up to here it is quicker to look at each of them. */
    private static final int SHORT = 8;

    private final List<Object> each;
    private @Nullable Set<Object> known;

    Once(int room) {
      each = new ArrayList<>(Math.max(4, room));
    }

    /** Adds an object unless it is here already, as one that was just made cannot be. */
    final void add(Object object, boolean isNew) {
      if (isNew) {
        each.add(object);
        if (known != null) {
          known.add(object);
        }
      } else if (isMissing(object)) {
        each.add(object);
      }
    }

    private boolean isMissing(Object object) {
      if (known == null && each.size() > SHORT) {
        known = new HashSet<>(each);
      }
      return known == null ? !each.contains(object) : known.add(object);
    }

    final List<Object> each() {
      return each;
    }
  }

  /** The targets of one owner, each once: rows may repeat them. */
  private static final class Targets extends Once {
    private final Object owner;
    private final RelatedList<Object> list;

    Targets(Object owner, RelatedList<Object> list) {
      super(0);
      this.owner = owner;
      this.list = list;
    }
  }
}
