package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Lazy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a plan of the options of a query and the declarations of its models. */
final class LoadPlanning {
  private static final LoadOption.Rule AS_DECLARED = new LoadOption.Rule(null, false);

  private final EntityMapper<?> mapper;
  private final Map<Edge, EdgePlan> edges = new LinkedHashMap<>();
  private final BitSet columns = new BitSet();
  private final BitSet forbidden = new BitSet();
  private final Map<Integer, PlacedNode> given = new TreeMap<>();
  private LoadOption.Rule rule = AS_DECLARED;
  private boolean inline = true;
  private final List<EntityMapper<?>> below = new ArrayList<>();

  private LoadPlanning(EntityMapper<?> mapper) {
    this.mapper = mapper;
    for (int column : mapper.defaultColumns()) {
      columns.set(column);
    }
  }

  /**
   * What a model declares.
   *
   * @param path the relationships that lead to it from the first model of a query
   */
  static LoadPlan declared(EntityMapper<?> mapper, List<Edge> path) {
    return of(mapper, List.of(), path);
  }

  static LoadPlan of(EntityMapper<?> mapper, List<LoadOption> options, List<Edge> path) {
    LoadPlanning planning = new LoadPlanning(mapper);
    for (LoadOption option : options) {
      planning.add(option, path);
    }
    if (planning.rule.others() == null) {
      planning.addDeclared(path);
    }
    return planning.plan();
  }

  private void add(LoadOption option, List<Edge> path) {
    if (option instanceof RelationLoad load) {
      edges.put(own(load), plan(load, path));
    } else if (option instanceof ColumnLoad load) {
      addColumns(load);
    } else if (option instanceof LoadOption.Polymorphic load) {
      addBelow(load);
    } else if (option instanceof LoadOption.Rule more) {
      Lazy others = more.others() == null ? rule.others() : more.others();
      rule = new LoadOption.Rule(others, rule.alone() || more.alone());
    }
  }

  private void addBelow(LoadOption.Polymorphic load) {
    inline = false;
    for (EntityTable<?, ?> table : load.below()) {
      if (mapper.inheritance() == null || !table.aludelMapper().isA(mapper)) {
        throw new QueryException(
            ErrorCode.TABLE_IS_OF_ANOTHER_HIERARCHY, mapper.model(), table.aludelMapper().model());
      }
      below.add(table.aludelMapper());
    }
  }

  private Edge own(RelationLoad load) {
    Edge edge = load.relation().edge();
    if (mapper.isA(edge.owner())) {
      return edge.in(mapper);
    }
    if (!edge.owner().isA(mapper)) {
      throw new QueryException(ErrorCode.LOAD_OPTION_IS_OF_ANOTHER_MODEL, load, mapper.model());
    }
    return edge;
  }

  private EdgePlan plan(RelationLoad load, List<Edge> path) {
    Edge edge = own(load);
    List<LoadOption> below = new ArrayList<>(load.nested());
    if (load.narrowing().depth() > 1 && edge.target() == mapper) {
      below.add(load.deeper());
    }
    EntityMapper<?> targets =
        load.narrowing().contained() == null
            ? edge.target()
            : load.relation().target().aludelMapper();
    LoadPlan target = of(targets, below, plus(path, edge));
    return new EdgePlan(edge, how(edge, load.lazy()), load.narrowing(), target);
  }

  /**
   * What only objects of a model below have is not joined to rows of others where that repeats
   * them, and no subquery knows which rows are theirs: their keys are named.
   */
  private Lazy how(Edge edge, Lazy wanted) {
    boolean isBelow = !mapper.isA(edge.owner());
    return isBelow && (wanted == Lazy.SUBQUERY || (wanted == Lazy.JOINED && edge.isList()))
        ? Lazy.SELECT_IN
        : wanted;
  }

  /** Eager relationships as declared, unless they lead back to where the query comes from. */
  private void addDeclared(List<Edge> path) {
    for (Edge edge : mapper.edges()) {
      if (isEager(edge.lazy()) && !edges.containsKey(edge) && isWanted(edge, path)) {
        LoadPlan target = declared(edge.target(), plus(path, edge));
        edges.put(edge, new EdgePlan(edge, edge.lazy(), RelationLoad.Narrowing.NONE, target));
      }
    }
  }

  private boolean isWanted(Edge edge, List<Edge> path) {
    if (edge.joinDepth() > 0) {
      return Collections.frequency(path, edge) < edge.joinDepth();
    }
    EntityMapper<?> target = edge.target();
    return target != mapper && path.stream().noneMatch(step -> step.owner() == target);
  }

  private static boolean isEager(Lazy lazy) {
    return switch (lazy) {
      case JOINED, SUBQUERY, SELECT_IN, IMMEDIATE -> true;
      case SELECT, RAISE, RAISE_ON_SQL, NO_LOAD -> false;
    };
  }

  private void addColumns(ColumnLoad load) {
    if (load.kind() == ColumnLoad.Kind.ONLY) {
      inline = false;
      columns.clear();
    }
    for (ValueNode node : load.columns()) {
      if (!node.source().table().tableName().equals(mapper.table().tableName()) || isBelow(node)) {
        throw new QueryException(ErrorCode.LOAD_OPTION_IS_OF_ANOTHER_MODEL, load, mapper.model());
      }
      switch (load.kind()) {
        case ONLY -> columns.set(node.index());
        case UNDEFER -> undefer(node.index());
        case DEFER -> columns.clear(node.index());
        case RAISE -> {
          columns.clear(node.index());
          forbidden.set(node.index());
        }
        case EXPRESSION -> {
          columns.set(node.index());
          Source named = node.source();
          given.put(node.index(), new PlacedNode(load.expression(), named, named));
        }
      }
    }
  }

  /** Whether only a model below, which shares the table, has it. */
  private boolean isBelow(ValueNode node) {
    EntityMapper<?> named = node.source().mapper();
    return named != null && !mapper.isA(named) && node.index() >= mapper.columnCount();
  }

  private void undefer(int column) {
    columns.set(column);
    for (int other : mapper.loadedWith(column)) {
      columns.set(other);
    }
  }

  private LoadPlan plan() {
    LoadPlan.Values values =
        new LoadPlan.Values(
            read(),
            forbidden.isEmpty() ? null : forbidden,
            Collections.unmodifiableMap(given),
            inline,
            List.copyOf(below));
    return new LoadPlan(mapper, edges, rule, values);
  }

  /** The columns and properties in order with the key, null for all. */
  private int @Nullable [] read() {
    for (int column : mapper.table().primaryKey()) {
      columns.set(column);
    }
    if (mapper.inheritance() != null && !mapper.isUnion()) {
      columns.set(mapper.inheritance().discriminator());
    }
    return columns.cardinality() == mapper.valueCount() ? null : columns.stream().toArray();
  }

  private static List<Edge> plus(List<Edge> path, Edge edge) {
    List<Edge> longer = new ArrayList<>(path);
    longer.add(edge);
    return longer;
  }
}
