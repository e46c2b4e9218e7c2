package dev.aludel.loading;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.RelatedList;
import dev.aludel.query.EdgePlan;
import dev.aludel.query.Fetch;
import dev.aludel.query.FetchNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joined loading: reads one object of each row, those beside it, and relates them. A relationship
 * that an object has loaded already stays as it is.
 */
final class NodeReader {
  private final FetchNode node;
  private final EntityLoader loader;
  private final int keyAt;
  private final boolean longKey;
  private final List<NodeReader> joined = new ArrayList<>();
  private final Set<Object> found = new LinkedHashSet<>();
  private final boolean finding;
  // Rows of one object mostly follow each other: where its key comes again, nothing is read.
  private @Nullable Object last;
  private long lastKey;
  // Of a list: what each owner gets; nothing for an owner that has it loaded.
  private final IdentityHashMap<Object, Targets> gained = new IdentityHashMap<>();
  // Rows of one owner mostly follow each other.
  private @Nullable Object lastOwner;
  private @Nullable Targets lastTargets;

  NodeReader(FetchNode node, LoadPort port) {
    this.node = node;
    this.loader = port.loader(node.plan());
    this.keyAt = node.index(node.plan().mapper().table().primaryKey()[0]);
    this.longKey = node.plan().mapper().hasLongKey();
    for (FetchNode child : node.joined()) {
      joined.add(new NodeReader(child, port));
    }
    this.finding = node.repeats() || !node.further().isEmpty();
  }

  /** The object of the row at the cursor, with all that is beside it. */
  Object read(Row row) {
    Object entity = longKey ? readByLong(row) : load(row);
    for (NodeReader child : joined) {
      child.readFor(entity, row);
    }
    return entity;
  }

  private Object readByLong(Row row) {
    long key = row.getLong(keyAt);
    Object entity = last;
    if (entity == null || key != lastKey) {
      row.keyIs(keyAt, key);
      entity = load(row);
      last = entity;
      lastKey = key;
    }
    return entity;
  }

  private Object load(Row row) {
    Object entity = loader.load(row, node.at());
    if (finding) {
      found.add(entity);
    }
    return entity;
  }

  /** Gives owners the lists that were read. */
  void complete() {
    for (NodeReader child : joined) {
      child.complete();
    }
    gained.forEach((owner, targets) -> listOf(owner).loaded(targets.each));
    gained.clear();
    lastOwner = null;
  }

  /**
   * Loads what further statements load of all objects that were read.
   *
   * @param fetch the statement that read them, null if there were several
   */
  void loadFurther(@Nullable Fetch fetch, Collection<Object> all, LoadPort port) {
    for (EdgePlan plan : node.further()) {
      Strategies.load(plan, all, port, fetch == null ? null : edge -> fetch.keys(node, edge));
    }
    for (NodeReader child : joined) {
      child.loadFurther(fetch, child.found, port);
    }
  }

  /** The objects that were read, each once, where rows repeat them or more is to be loaded. */
  Set<Object> found() {
    return found;
  }

  private void readFor(Object owner, Row row) {
    Object target = isAbsent(row) ? null : read(row);
    Edge edge = node.requireEdge().edge();
    if (edge.isList()) {
      gain(owner, target);
      return;
    }
    EntityState state = Mappers.state(owner);
    if (!state.isSet(edge.attribute())) {
      Mappers.relate(edge.owner(), owner, edge.attribute(), target);
      state.markSet(edge.attribute());
    }
  }

  private boolean isAbsent(Row row) {
    return longKey ? row.isNullKey(keyAt) : row.isNull(keyAt);
  }

  private void gain(Object owner, @Nullable Object target) {
    Targets targets = owner == lastOwner ? lastTargets : targetsOf(owner);
    if (targets != null && target != null) {
      targets.add(target);
    }
    lastOwner = owner;
    lastTargets = targets;
  }

  private @Nullable Targets targetsOf(Object owner) {
    Targets targets = gained.get(owner);
    if (targets == null && !listOf(owner).isLoaded()) {
      targets = new Targets();
      gained.put(owner, targets);
    }
    return targets;
  }

  /** The targets of one owner, each once: rows may repeat them. */
  private static final class Targets {
    /** Up to here it is quicker to look at each of them. */
    private static final int SHORT = 8;

    private final List<Object> each = new ArrayList<>();
    private @Nullable Set<Object> known;

    void add(Object target) {
      if (known == null && each.size() == SHORT) {
        known = new HashSet<>(each);
      }
      if (known == null ? !each.contains(target) : known.add(target)) {
        each.add(target);
      }
    }
  }

  private RelatedList<Object> listOf(Object owner) {
    Edge edge = node.requireEdge().edge();
    return Mappers.list(edge.owner(), owner, edge.attribute());
  }
}
