package dev.aludel.session;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Puts the work of a flush in order. Pairs of association tables go first; then what must be
 * deleted before a unique value can be used again; then updates and inserts, table by table in the
 * order of their foreign keys; then new pairs; then deletes, in the reverse order.
 */
final class FlushPlanner {
  private final Work work;
  private final List<TableGroups.Group> groups;
  private final EarlyChanges early;
  private final Collection<Edge> toOthers;
  private final List<FlushStep> steps = new ArrayList<>();

  private FlushPlanner(Work work, Collection<Edge> toOthers) {
    this.work = work;
    this.toOthers = toOthers;
    this.groups = TableGroups.of(tables(work));
    this.early = EarlyChanges.of(work);
  }

  /** Plans where every many-to-many relationship has attributes on both sides. */
  static FlushPlan plan(Work work) {
    return plan(work, List.of());
  }

  /**
   * Plans; touches no database, and changes no object.
   *
   * @param toOthers many-to-many edges whose targets have no attribute for them
   */
  static FlushPlan plan(Work work, Collection<Edge> toOthers) {
    FlushPlanner planner = new FlushPlanner(work, toOthers);
    planner.unlink();
    planner.saveFirst();
    planner.delete(planner.early::isDeletedFirst);
    planner.saveAll();
    planner.link();
    planner.delete(table -> !planner.early.isDeletedFirst(table));
    return new FlushPlan(planner.steps);
  }

  private void unlink() {
    linksByEdge(work.unlinked())
        .forEach((edge, links) -> steps.add(new FlushStep.DeleteLinks(edge, links)));
    byMapper(work.deleted()).forEach(this::unlinkAll);
  }

  private void unlinkAll(EntityMapper<?> mapper, List<EntityState> deleted) {
    for (Edge edge : mapper.edges()) {
      if (edge.kind() == EdgeKind.MANY_TO_MANY) {
        steps.add(new FlushStep.DeleteAllLinks(edge, false, deleted));
      }
    }
    for (Edge edge : toOthers) {
      if (edge.target() == mapper) {
        steps.add(new FlushStep.DeleteAllLinks(edge, true, deleted));
      }
    }
  }

  private void link() {
    linksByEdge(work.linked()).forEach(this::link);
  }

  private void link(Edge edge, List<Link> links) {
    List<Link> uncertain = links.stream().filter(Link::isUncertain).toList();
    if (!uncertain.isEmpty()) {
      steps.add(new FlushStep.InsertMissingLinks(edge, uncertain));
    }
    List<Link> certain = links.stream().filter(link -> !link.isUncertain()).toList();
    if (!certain.isEmpty()) {
      steps.add(new FlushStep.InsertLinks(edge, certain));
    }
  }

  private void saveFirst() {
    for (TableGroups.Group group : groups) {
      update(rows(work.changed(), group, early::isUpdatedFirst));
    }
  }

  private void saveAll() {
    for (TableGroups.Group group : groups) {
      List<EntityState> changed =
          rows(work.changed(), group, table -> !early.isUpdatedFirst(table));
      List<EntityState> created = rows(work.created(), group, table -> true);
      if (group.circular()) {
        saveInLevels(changed, created);
      } else {
        update(changed);
        insert(created, Map.of());
      }
    }
  }

  private void saveInLevels(List<EntityState> changed, List<EntityState> created) {
    RowOrder order = RowOrder.of(Stream.concat(changed.stream(), created.stream()).toList());
    Map<EntityState, ColumnSet> deferred = new LinkedHashMap<>();
    for (RowOrder.Reference reference : order.deferred()) {
      ColumnSet columns = ColumnSet.of(reference.edge().foreignKey());
      deferred.merge(reference.child(), columns, ColumnSet::and);
    }
    Set<EntityState> fresh = new LinkedHashSet<>(created);
    for (int level = 0; level < order.depth(); level++) {
      List<EntityState> rows = order.level(level);
      update(
          rows.stream().filter(row -> !fresh.contains(row) && !deferred.containsKey(row)).toList());
      insert(rows.stream().filter(fresh::contains).toList(), deferred);
    }
    updateDeferred(deferred, fresh);
  }

  private void updateDeferred(Map<EntityState, ColumnSet> deferred, Set<EntityState> fresh) {
    Map<ColumnSet, List<EntityState>> shapes = new LinkedHashMap<>();
    deferred.forEach(
        (row, columns) ->
            shapes
                .computeIfAbsent(
                    fresh.contains(row) ? columns : ColumnSet.changed(row),
                    key -> new ArrayList<>())
                .add(row));
    shapes.forEach(
        (columns, rows) ->
            byMapper(rows)
                .forEach((mapper, some) -> steps.add(new FlushStep.Update(mapper, columns, some))));
  }

  private void insert(List<EntityState> rows, Map<EntityState, ColumnSet> deferred) {
    byMapper(rows)
        .forEach((mapper, some) -> steps.addAll(InsertShapes.steps(mapper, some, deferred)));
  }

  private void update(List<EntityState> rows) {
    byMapper(rows).forEach(this::updateShapes);
  }

  /** Rows in the order of their keys, so that two sessions do not wait for each other. */
  private void updateShapes(EntityMapper<?> mapper, List<EntityState> rows) {
    if (mapper.hasLongKey()) {
      rows.sort((one, other) -> Long.compare(one.longKey(), other.longKey()));
    }
    Map<ColumnSet, List<EntityState>> shapes = new LinkedHashMap<>();
    for (EntityState row : rows) {
      shapes.computeIfAbsent(ColumnSet.changed(row), key -> new ArrayList<>()).add(row);
    }
    shapes.forEach((columns, some) -> steps.add(new FlushStep.Update(mapper, columns, some)));
  }

  private void delete(Predicate<Table> chosen) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      List<EntityState> rows = rows(work.deleted(), groups.get(i), chosen);
      if (groups.get(i).circular()) {
        steps.addAll(DeleteOrder.steps(rows));
      } else {
        byMapper(rows).forEach((mapper, some) -> steps.add(new FlushStep.Delete(mapper, some)));
      }
    }
  }

  private static List<EntityState> rows(
      List<EntityState> states, TableGroups.Group group, Predicate<Table> chosen) {
    return states.stream()
        .filter(state -> group.tables().contains(state.mapper().table()))
        .filter(state -> chosen.test(state.mapper().table()))
        .toList();
  }

  static Map<EntityMapper<?>, List<EntityState>> byMapper(Collection<EntityState> rows) {
    Map<EntityMapper<?>, List<EntityState>> mappers = new LinkedHashMap<>();
    for (EntityState row : rows) {
      mappers.computeIfAbsent(row.mapper(), key -> new ArrayList<>()).add(row);
    }
    return mappers;
  }

  private static Map<Edge, List<Link>> linksByEdge(List<Link> links) {
    Map<Edge, List<Link>> edges = new LinkedHashMap<>();
    for (Link link : links) {
      edges.computeIfAbsent(link.edge(), key -> new ArrayList<>()).add(link);
    }
    return edges;
  }

  private static List<Table> tables(Work work) {
    return Stream.of(work.created(), work.changed(), work.deleted())
        .flatMap(List::stream)
        .map(state -> state.mapper().table())
        .distinct()
        .toList();
  }
}
