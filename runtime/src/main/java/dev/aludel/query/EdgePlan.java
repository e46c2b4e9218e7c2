package dev.aludel.query;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EdgeOrder;
import dev.aludel.mapping.Lazy;
import dev.aludel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one relationship is loaded, and what with its targets. Immutable. */
public final class EdgePlan {
  private final Edge edge;
  private final Lazy lazy;
  private final RelationLoad.Narrowing narrowing;
  private final LoadPlan target;

  EdgePlan(Edge edge, Lazy lazy, RelationLoad.Narrowing narrowing, LoadPlan target) {
    this.edge = edge;
    this.lazy = lazy;
    this.narrowing = narrowing;
    this.target = target;
  }

  /** As it is declared; what its targets declare is loaded with them. */
  public static EdgePlan declared(Edge edge) {
    return new EdgePlan(
        edge, edge.lazy(), RelationLoad.Narrowing.NONE, LoadPlan.declared(edge.target()));
  }

  /** By itself, with nothing of its targets. */
  static EdgePlan plain(Edge edge) {
    LoadPlan nothing = LoadPlan.nothing(edge.target());
    return new EdgePlan(edge, edge.lazy(), RelationLoad.Narrowing.NONE, nothing);
  }

  /** The relationship. */
  public Edge edge() {
    return edge;
  }

  /** When it is loaded. */
  public Lazy lazy() {
    return lazy;
  }

  /** What is loaded with the targets. */
  public LoadPlan target() {
    return target;
  }

  /** Whether the statements of generated code load it: all targets, and nothing with them. */
  public boolean isPlain() {
    return narrowing.criteria().isEmpty() && edge.on().isEmpty() && target.isPlain();
  }

  /** Whether only some targets are loaded, so that a known one is not taken as it is. */
  public boolean hasCriteria() {
    return !narrowing.criteria().isEmpty() || !edge.on().isEmpty();
  }

  boolean isInner() {
    return narrowing.inner();
  }

  /** The table of the query whose columns are the targets, null if the plan joins it itself. */
  @Nullable Source contained() {
    TableSource table = narrowing.contained();
    return table == null ? null : table.aludelSource();
  }

  List<Node> criteria() {
    List<Node> criteria = new ArrayList<>(Relating.condition(edge, targetSource()));
    narrowing.criteria().forEach(one -> criteria.add(one.node()));
    return criteria;
  }

  /** The target's table under its own name: criteria mention it so. */
  Source targetSource() {
    return Source.own(edge.target());
  }

  /** The declared order, of columns of these tables. */
  List<Ordering> orderings(Source targets, @Nullable Source links) {
    return orderings(edge, targets, links);
  }

  /** The order that a relationship declares. */
  static List<Ordering> orderings(Edge edge, Source targets, @Nullable Source links) {
    List<Ordering> orderings = new ArrayList<>();
    for (EdgeOrder order : edge.orderBy()) {
      Source source = order.isOfLink() && links != null ? links : targets;
      int column = order.column(source.table());
      orderings.add(Ordering.by(source, column, order.descending()));
    }
    return orderings;
  }

  /** The association table, if there is one. */
  @Nullable Table link() {
    return edge.kind() == EdgeKind.MANY_TO_MANY ? edge.through() : null;
  }

  /** A statement for the targets of the owners with these keys. */
  public Fetch byKeys(List<Object[]> keys, boolean arraysOnly, @Nullable Criteria criteria) {
    return KeyedFetch.byKeys(this, criteria, keys, arraysOnly);
  }

  /** A statement for the targets of the owners whose keys another select answers. */
  public Fetch bySelect(dev.aludel.sql.Select keys, @Nullable Criteria criteria) {
    return KeyedFetch.bySelect(this, criteria, keys);
  }

  @Override
  public String toString() {
    return edge.name() + ":" + lazy + (target.isPlain() ? "" : "(" + target + ")");
  }
}
