package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.sql.DerivedTable;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Join;
import dev.aludel.sql.Select;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.SqlExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Joins to a query what its plan loads with it in one statement.
 *
 * <p>To-one relationships are joined as paths are, so that a condition over the same path needs no
 * second join. At most one list is joined, or lists of its targets in turn: two beside each other
 * would answer every combination of their elements. A second one is loaded by selectIn, which a
 * message says (SQLAlchemy multiplies).
 *
 * <p>Where a list is joined and only some objects are wanted, the objects are selected first, in a
 * derived table: LIMIT counts them, not rows.
 */
final class Joins {
  private static final System.Logger LOGGER = System.getLogger("dev.aludel.sql");

  private final Clauses clauses;
  private final LoadPlan plan;
  private final Source root;
  private final RowColumns columns = new RowColumns();
  private final List<Ordering> orderings = new ArrayList<>();
  private final List<Source> mentioned = new ArrayList<>();
  private @Nullable Source lastList;
  private boolean wrapped;

  Joins(Clauses clauses, LoadPlan plan) {
    this.clauses = clauses;
    this.plan = plan;
    this.root = Objects.requireNonNull(clauses.tables().from());
  }

  /** The select of a query. */
  Fetch fetch() {
    return fetch(root, List.of());
  }

  /** The select of a query for the objects of one of its tables, and some more columns. */
  Fetch fetch(Source objects, List<Node> more) {
    mentioned.add(objects);
    FetchNode node = node(plan, null, columns.addAll(plan, objects), List.of(objects));
    List<Integer> moreAt = more.stream().map(each -> columns.indexOf(each, objects)).toList();
    Select select =
        wrapped && clauses.isReshaped()
            ? wrapped(node)
            : Assembly.select(clauses.withColumns(columns.sent()).orderBy(orderings), mentioned);
    return new Fetch(select, node.placed(columns.places()), moreAt, isRepeatable());
  }

  private FetchNode node(
      LoadPlan of, @Nullable EdgePlan edge, FetchNode.Columns at, List<Source> path) {
    List<FetchNode> joined = new ArrayList<>();
    List<EdgePlan> further = new ArrayList<>(of.further());
    for (EdgePlan child : of.joined()) {
      if (child.edge().isList() && !takes(child, path)) {
        further.add(child);
      } else {
        joined.add(join(child, path));
      }
    }
    return FetchNode.of(of, edge, at, joined, further);
  }

  /**
   * Whether a subquery has the same rows as the query: not if these are locked, since it may skip
   * some, or wait and see others; and of a part only if the order tells which.
   */
  private boolean isRepeatable() {
    Clauses.Page page = clauses.page();
    if (page.lock() != null) {
      return false;
    }
    boolean isPart = page.limit() != null || page.offset() != null;
    return !isPart || (!clauses.distinct() && UniqueOrder.isOf(clauses));
  }

  private boolean takes(EdgePlan list, List<Source> path) {
    if (list.contained() != null || lastList == null || path.contains(lastList)) {
      return true;
    }
    LOGGER.log(
        System.Logger.Level.INFO, () -> ErrorCode.JOINED_COLLECTION_IS_SECOND.message(list.edge()));
    return false;
  }

  private FetchNode join(EdgePlan child, List<Source> path) {
    LoadPlan of = child.target();
    Source contained = child.contained();
    if (contained != null) {
      mentioned.add(contained);
      return node(of, child, columns.addAll(of, contained), longer(path, contained));
    }
    Step.Manner manner = new Step.Manner(Step.Part.WHOLE, child.isInner(), child.criteria());
    Source from = ofModel(path.get(path.size() - 1), child.edge());
    Source link = null;
    if (child.edge().kind() == EdgeKind.MANY_TO_MANY) {
      Step toLink = new Step(from, child.edge(), manner.of(Step.Part.LINK));
      link = new Source(child.edge().through(), TablePlace.after(toLink));
      from = link;
      manner = manner.of(Step.Part.FAR);
    }
    Step step = new Step(from, child.edge(), manner);
    Source target = new Source(child.edge().target().table(), TablePlace.after(step));
    if (child.edge().isList()) {
      lastList = target;
      wrapped = true;
    }
    orderings.addAll(child.orderings(target, link));
    mentioned.add(target);
    return node(of, child, columns.addAll(of, target, step), longer(path, target));
  }

  private static List<Source> longer(List<Source> path, Source last) {
    List<Source> longer = new ArrayList<>(path);
    longer.add(last);
    return longer;
  }

  /** The same rows as those of the model below that has the relationship, if it is one. */
  private static Source ofModel(Source owner, Edge edge) {
    EntityMapper<?> rows = owner.mapper();
    return rows == null || rows.isA(edge.owner()) ? owner : owner.as(edge.owner());
  }

  /** The objects in a derived table that has their table's name, and all else around it. */
  private Select wrapped(FetchNode node) {
    List<Node> sent = columns.sent();
    List<Node> own = List.copyOf(sent.subList(0, node.plan().columnCount()));
    List<Node> extra = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      if (!(own.get(i) instanceof Node.OwnColumnNode)) {
        sent.set(i, new Node.LabelNode(root, label("value", i + 1)));
      }
    }
    List<Ordering> outer = new ArrayList<>();
    for (Ordering ordering : clauses.page().orderBy()) {
      int at = own.indexOf(ordering.own(root));
      if (at >= 0) {
        outer.add(ordering.by(sent.get(at)));
      } else {
        extra.add(ordering.node());
        outer.add(ordering.by(new Node.LabelNode(root, label("order", extra.size()))));
      }
    }
    outer.addAll(orderings);
    List<Node> inside = new ArrayList<>(own);
    inside.addAll(extra);
    Select objects = labelled(Assembly.select(clauses.withColumns(inside)), own);
    Clauses all = Clauses.of(sent).withFrom(new Source(root.table(), root.place())).orderBy(outer);
    Select around = Assembly.select(all.withCriteria(clauses.tables().criteria()), mentioned);
    return around.withFrom(
        first(around.from(), table -> new DerivedTable(objects, root.preferredName())));
  }

  /** What is no column of the table needs a name to be read by. */
  private Select labelled(Select select, List<Node> own) {
    List<SelectColumn> labelled = new ArrayList<>(select.columns());
    for (int i = 0; i < labelled.size(); i++) {
      SqlExpression column = labelled.get(i).expression();
      if (i >= own.size()) {
        labelled.set(i, new SelectColumn(column, label("order", i - own.size() + 1)));
      } else if (!(own.get(i) instanceof Node.OwnColumnNode)) {
        labelled.set(i, new SelectColumn(column, label("value", i + 1)));
      }
    }
    return select.withColumns(labelled);
  }

  private Identifier label(String prefix, int number) {
    String name = prefix + "_" + number;
    while (root.table().hasColumn(name)) {
      name += "_";
    }
    return Identifier.of(name);
  }

  /** The same tables, with another one in the place of the first. */
  static FromItem first(@Nullable FromItem from, UnaryOperator<FromItem> change) {
    if (from instanceof Join join) {
      return new Join(join.kind(), first(join.left(), change), join.right(), join.on());
    }
    return change.apply(Objects.requireNonNull(from));
  }
}
