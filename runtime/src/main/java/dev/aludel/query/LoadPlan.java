package dev.aludel.query;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Inheritance;
import dev.aludel.mapping.Lazy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is loaded of a model's objects and when: a query's options, and where they say nothing what
 * the model declares. Immutable. The session follows it; users write {@link LoadOption}s.
 */
public final class LoadPlan {
  private final EntityMapper<?> mapper;
  private final Map<Edge, EdgePlan> edges;
  private final @Nullable Lazy others;
  private final boolean alone;
  private final int @Nullable [] columns;
  private final Values values;
  private final Set<String> named;

  LoadPlan(EntityMapper<?> mapper, Map<Edge, EdgePlan> edges, LoadOption.Rule rule, Values values) {
    this.mapper = mapper;
    this.edges = edges;
    this.others = rule.others();
    this.alone = rule.alone();
    this.columns = values.columns();
    this.values = values;
    this.named = Set.of();
  }

  private LoadPlan(LoadPlan plan, Set<String> named) {
    this.mapper = plan.mapper;
    this.edges = plan.edges;
    this.others = plan.others;
    this.alone = plan.alone;
    this.columns = plan.columns;
    this.values = plan.values;
    this.named = named;
  }

  /**
   * What is read of each row.
   *
   * @param columns columns and properties in order, null for all
   * @param forbidden what must not be read, null for nothing
   * @param given what the query gives properties as their values, each named at a place of its own
   * @param inline whether the columns of models below are read, too
   * @param below the models below whose columns further statements read
   */
  @SuppressWarnings("ArrayRecordComponent") // Not compared, and not changed.
  record Values(
      int @Nullable [] columns,
      @Nullable BitSet forbidden,
      Map<Integer, PlacedNode> given,
      boolean inline,
      List<EntityMapper<?>> below) {
    static Values of(int @Nullable [] columns, boolean inline) {
      return new Values(columns, null, Map.of(), inline, List.of());
    }
  }

  /** What a model declares. */
  public static LoadPlan declared(EntityMapper<?> mapper) {
    return LoadPlanning.declared(mapper, List.of());
  }

  /** What is loaded by default, and nothing else. */
  public static LoadPlan nothing(EntityMapper<?> mapper) {
    Values values = Values.of(mapper.selectedColumns(), true);
    return new LoadPlan(mapper, Map.of(), new LoadOption.Rule(null, false), values);
  }

  /** Some columns of a model, in table order with its key, null for all; and nothing else. */
  public static LoadPlan of(EntityMapper<?> mapper, int @Nullable ... columns) {
    Values values = Values.of(columns, false);
    return new LoadPlan(mapper, Map.of(), new LoadOption.Rule(null, false), values);
  }

  /** These options for a model; refused if one is another's. */
  public static LoadPlan of(EntityMapper<?> mapper, List<LoadOption> options) {
    return LoadPlanning.of(mapper, options, List.of());
  }

  /** The same of objects whose query named options; what is loaded later is loaded with them. */
  public LoadPlan named(Set<String> options) {
    return new LoadPlan(this, options);
  }

  /** The options that the query named. */
  public Set<String> named() {
    return named;
  }

  /** The model. */
  public EntityMapper<?> mapper() {
    return mapper;
  }

  /**
   * Whether objects are loaded with all columns and nothing else, as if there was no plan; rows of
   * a hierarchy always need one, which says what models they are of, and those that have what is
   * deferred by default.
   */
  public boolean isPlain() {
    return mapper.inheritance() == null
        && edges.isEmpty()
        && columns == null
        && mapper.selectedColumns() == null
        && others == null
        && !alone
        && values.forbidden() == null
        && values.given().isEmpty();
  }

  /** Whether all columns are read. */
  public boolean isWhole() {
    return columns == null;
  }

  /** Whether reading a relationship loads it for one object alone. */
  public boolean isAlone() {
    return alone;
  }

  /** The columns and properties to read in order, null for all. */
  public int @Nullable [] columns() {
    return columns;
  }

  /** Whether a column or property is read. */
  public boolean reads(int column) {
    return columns == null || Arrays.binarySearch(columns, column) >= 0;
  }

  /** What is read of an object of this model or of one below, and nothing else. */
  public LoadPlan columnsOf(EntityMapper<?> model) {
    Inheritance inheritance = mapper.inheritance();
    if (inheritance == null || model == mapper) {
      return of(model, columns);
    }
    int[] places = inheritance.places(model);
    BitSet read = new BitSet();
    for (int i = 0; i < places.length; i++) {
      boolean isOwn = places[i] < mapper.valueCount();
      read.set(i, places[i] >= 0 && (isOwn ? reads(places[i]) : !model.isDeferred(i)));
    }
    return of(model, read.stream().toArray());
  }

  /** How many columns and properties are read, those of models below included. */
  public int columnCount() {
    return ownCount() + inline().size() + (mapper.isUnion() ? 1 : 0);
  }

  private int ownCount() {
    return columns == null ? mapper.valueCount() : columns.length;
  }

  /** What is read for objects of models below, behind the model's own columns. */
  List<Inheritance.Further> inline() {
    Inheritance inheritance = mapper.inheritance();
    return inheritance == null || !values.inline() ? List.of() : inheritance.further();
  }

  /** The models below whose columns further statements read right afterwards. */
  public List<EntityMapper<?>> below() {
    return values.below();
  }

  /** Whether rows have what {@link #inline} says. */
  public boolean isInline() {
    return values.inline();
  }

  /** The properties whose values belong to the query, in order; null without any. */
  public int @Nullable [] given() {
    return values.given().isEmpty()
        ? null
        : values.given().keySet().stream().mapToInt(Integer::intValue).toArray();
  }

  /** What is read of a row at {@code source}, in order. */
  List<Node> nodes(Source source) {
    List<Node> nodes = new ArrayList<>(columnCount());
    for (int i = 0; i < ownCount(); i++) {
      int value = columns == null ? i : columns[i];
      PlacedNode own = values.given().get(value);
      nodes.add(own == null ? PropertyNode.own(source, value) : own.at(source));
    }
    for (Inheritance.Further further : inline()) {
      nodes.add(PropertyNode.own(source.of(further), further.value()));
    }
    if (mapper.isUnion()) {
      nodes.add(new UnionRows(mapper).discriminator(source));
    }
    return nodes;
  }

  /** Where a column stands among those that are read, from zero; it must be one of them. */
  public int indexOf(int column) {
    if (columns == null) {
      return column;
    }
    int index = Arrays.binarySearch(columns, column);
    if (index < 0) {
      throw new IllegalArgumentException(this + " reads no column " + column);
    }
    return index;
  }

  /** Whether it is an error to read this column where it is not loaded. */
  public boolean forbids(int column) {
    return values.forbidden() != null && values.forbidden().get(column);
  }

  /** When a relationship is loaded. */
  public Lazy lazy(Edge edge) {
    EdgePlan plan = named(edge);
    if (plan != null) {
      return plan.lazy();
    }
    return others == null ? edge.lazy() : others;
  }

  /** How a relationship is loaded. */
  public EdgePlan edge(Edge edge) {
    EdgePlan plan = named(edge);
    return plan == null ? EdgePlan.declared(own(edge)) : plan;
  }

  private @Nullable EdgePlan named(Edge edge) {
    EdgePlan plan = edges.get(own(edge));
    return plan == null && edge.owner() != mapper && !edges.isEmpty() ? below(edge) : plan;
  }

  /** What was said of a relationship that only objects of models below have. */
  private @Nullable EdgePlan below(Edge edge) {
    for (EdgePlan plan : edges.values()) {
      Edge known = plan.edge();
      if (known.owner() != mapper
          && edge.owner().isA(known.owner())
          && known.in(edge.owner()).equals(edge)) {
        return plan;
      }
    }
    return null;
  }

  /** A relationship that objects of a model below have, as this one has it, if it does. */
  private Edge own(Edge edge) {
    int number = edge.attribute() - edge.owner().valueCount();
    return edge.owner() != mapper && edge.owner().isA(mapper) && number < mapper.edges().size()
        ? mapper.edges().get(number)
        : edge;
  }

  /** All relationships that are loaded without being read. */
  public List<EdgePlan> eager() {
    List<EdgePlan> eager = new ArrayList<>(joined());
    eager.addAll(further());
    return eager;
  }

  /** The relationships that are loaded by the statement itself, as far as it can. */
  List<EdgePlan> joined() {
    return edges.values().stream().filter(plan -> plan.lazy() == Lazy.JOINED).toList();
  }

  /** The relationships that are loaded by further statements right afterwards. */
  List<EdgePlan> further() {
    List<EdgePlan> further = new ArrayList<>();
    for (EdgePlan plan : edges.values()) {
      Lazy lazy = plan.lazy();
      if (lazy == Lazy.SELECT_IN || lazy == Lazy.SUBQUERY || lazy == Lazy.IMMEDIATE) {
        further.add(plan);
      }
    }
    return further;
  }

  @Override
  public String toString() {
    return mapper.model() + new LinkedHashMap<>(edges).values();
  }
}
