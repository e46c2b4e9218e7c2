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
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts the work of a flush in order. Pairs of association tables go first; then what must be
 * deleted before a unique value can be used again; then updates and inserts, table by table in the
 * order of their foreign keys; then new pairs; then deletes, in the reverse order.
 */
final class FlushPlanner {
  private final Work work;
  private final Map<EntityMapper<?>, List<EntityState>> created;
  private final Map<EntityMapper<?>, List<EntityState>> changed;
  private final Map<EntityMapper<?>, List<EntityState>> deleted;
  private final List<TableGroups.Group> groups;
  private final EarlyChanges early;
  private final Collection<Edge> toOthers;
  private final List<FlushStep> steps = new ArrayList<>();

  private FlushPlanner(Work work, Collection<Edge> toOthers, Order order) {
    this.work = work;
    this.toOthers = toOthers;
    this.created = byMapper(work.created());
    this.changed = byMapper(work.changed());
    this.deleted = byMapper(work.deleted());
    this.groups = order.apply(tables());
    this.early = EarlyChanges.of(work);
  }

  /** Groups tables, in an order in which what is referred to comes first. */
  interface Order extends Function<List<Table>, List<TableGroups.Group>> {}

  /**
   * Plans; touches no database, and changes no object.
   *
   * @param toOthers many-to-many edges whose targets have no attribute for them
   * @param takeovers which rows take unique values of others
   * @param order of tables
   */
  static FlushPlan plan(
      Work work, Collection<Edge> toOthers, List<UniqueValues.Takeover> takeovers, Order order) {
    FlushPlanner planner = new FlushPlanner(work, toOthers, order);
    planner.unlink();
    if (planner.isTableByTable(takeovers)) {
      planner.saveFirst();
      planner.delete(planner.early::isDeletedFirst);
      planner.saveAll();
      planner.link();
      planner.delete(table -> !planner.early.isDeletedFirst(table));
    } else {
      List<Table> tables = planner.groups.stream().flatMap(g -> g.tables().stream()).toList();
      planner.steps.addAll(RowPlanner.steps(work, takeovers, tables));
      planner.link();
    }
    return new FlushPlan(planner.steps);
  }

  /**
   * Whether whole tables can be written one after the other: no row needs one of the same table.
   */
  private boolean isTableByTable(List<UniqueValues.Takeover> takeovers) {
    for (TableGroups.Group group : groups) {
      if (group.circular()) {
        return false;
      }
    }
    for (EntityMapper<?> mapper : created.keySet()) {
      if (mapper.hasPostUpdates()) {
        return false;
      }
    }
    return takeovers.isEmpty() || takeovers.stream().allMatch(this::isDeletedFirst);
  }

  private boolean isDeletedFirst(UniqueValues.Takeover takeover) {
    return takeover.fromDeleted() && early.isDeletedFirst(takeover.holder().mapper().storedIn());
  }

  private void unlink() {
    linksByEdge(work.unlinked())
        .forEach((edge, links) -> steps.add(new FlushStep.DeleteLinks(edge, links)));
    deleted.forEach(this::unlinkAll);
  }

  private void unlinkAll(EntityMapper<?> mapper, List<EntityState> deleted) {
    for (Edge edge : mapper.edges()) {
      if (edge.kind() == EdgeKind.MANY_TO_MANY && !edge.isViewOnly()) {
        steps.add(new FlushStep.DeleteAllLinks(edge.highest(), false, deleted));
      }
    }
    for (Edge edge : toOthers) {
      if (mapper.isA(edge.target())) {
        steps.add(new FlushStep.DeleteAllLinks(edge, true, deleted));
      }
    }
  }

  private void link() {
    if (!work.linked().isEmpty()) {
      linksByEdge(work.linked()).forEach(this::link);
    }
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
    if (!deleted.isEmpty()) {
      for (TableGroups.Group group : groups) {
        update(rows(changed, group, early::isUpdatedFirst));
      }
    }
  }

  private void saveAll() {
    for (TableGroups.Group group : groups) {
      update(rows(changed, group, table -> !early.isUpdatedFirst(table)));
      insert(rows(created, group, table -> true));
    }
  }

  private void insert(Map<EntityMapper<?>, List<EntityState>> rows) {
    rows.forEach((mapper, some) -> steps.addAll(InsertShapes.steps(mapper, some, Map.of())));
  }

  private void update(Map<EntityMapper<?>, List<EntityState>> rows) {
    rows.forEach((mapper, some) -> steps.addAll(UpdateShapes.steps(mapper, some)));
  }

  private void delete(Predicate<Table> chosen) {
    for (int i = deleted.isEmpty() ? -1 : groups.size() - 1; i >= 0; i--) {
      rows(deleted, groups.get(i), chosen)
          .forEach((mapper, some) -> steps.add(new FlushStep.Delete(mapper, some)));
    }
  }

  /** Of rows by mapper, those of a group. */
  private static Map<EntityMapper<?>, List<EntityState>> rows(
      Map<EntityMapper<?>, List<EntityState>> all,
      TableGroups.Group group,
      Predicate<Table> chosen) {
    if (all.isEmpty()) {
      return Map.of();
    }
    Map<EntityMapper<?>, List<EntityState>> some = new LinkedHashMap<>();
    all.forEach(
        (mapper, rows) -> {
          if (group.tables().contains(mapper.storedIn()) && chosen.test(mapper.storedIn())) {
            some.put(mapper, rows);
          }
        });
    return some;
  }

  static Map<EntityMapper<?>, List<EntityState>> byMapper(Collection<EntityState> rows) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    Map<EntityMapper<?>, List<EntityState>> mappers = new LinkedHashMap<>();
    EntityMapper<?> last = null;
    List<EntityState> alike = new ArrayList<>();
    for (EntityState row : rows) {
      // Mostly a row is of the model of the one before.
      if (row.mapper() != last) {
        last = row.mapper();
        alike = mappers.computeIfAbsent(last, key -> new ArrayList<>());
      }
      alike.add(row);
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

  private List<Table> tables() {
    Set<Table> tables = new LinkedHashSet<>();
    for (Set<EntityMapper<?>> mappers :
        List.of(created.keySet(), changed.keySet(), deleted.keySet())) {
      for (EntityMapper<?> mapper : mappers) {
        tables.add(mapper.storedIn());
        if (!TableParts.isWhole(mapper)) {
          // What refers to one of these refers to what is stored in all of them.
          List<Table> parts = Objects.requireNonNull(mapper.inheritance()).tables();
          tables.addAll(parts.subList(1, parts.size()));
        }
      }
    }
    return List.copyOf(tables);
  }
}
