package dev.aludel.query;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.sql.Literal;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The objects that one object of a statement is related to, as a subquery: {@code
 * ORDER.items.rows()}. Reads like the stream that it would be in Java:
 *
 * <pre>{@code
 * ORDER.items.rows().where(item -> item.quantity.gt(1)).sum(item -> item.price)
 * }</pre>
 *
 * <p>A statement in a statement calls the targets by the name of the relationship, so that a tree's
 * children are not taken for their parents. Immutable.
 *
 * @param <T> the model of the targets
 * @param <M> its metamodel
 */
public final class RelatedRows<T, M extends EntityTable<T, ?>> {
  private static final Node ZERO = new Node.ConstantNode(Literal.of(0));

  private final Relation<?, T, M> relation;
  private final M target;
  private final List<Condition> conditions;
  private final List<Ordering> orderings;

  private RelatedRows(
      Relation<?, T, M> relation, M target, List<Condition> conditions, List<Ordering> orderings) {
    this.relation = relation;
    this.target = target;
    this.conditions = conditions;
    this.orderings = orderings;
  }

  static <T, M extends EntityTable<T, ?>> RelatedRows<T, M> of(Relation<?, T, M> relation) {
    return new RelatedRows<>(relation, apart(relation), List.of(), List.of());
  }

  /** The targets by a name that nothing around them has. */
  @SuppressWarnings("unchecked") // A metamodel's as answers its own class.
  static <M extends EntityTable<?, ?>> M apart(Relation<?, ?, M> relation) {
    String alias = alias(relation.owner().aludelSource(), relation.name());
    return (M) relation.target().as(alias);
  }

  /** Longer than those of all statements around, whatever these are called. */
  private static String alias(Source owner, String relationship) {
    Step step = owner.place().step();
    if (step != null) {
      return alias(step.owner(), step.edge().name() + "_" + relationship);
    }
    return owner.place().alias().map(name -> name.text() + "_").orElse("")
        + relationship.toLowerCase(Locale.ROOT);
  }

  /** Only those for which this is true, besides what was said before. */
  public RelatedRows<T, M> where(Function<? super M, ? extends Condition> condition) {
    List<Condition> all = new ArrayList<>(conditions);
    all.add(Checks.present(condition.apply(target), "A condition"));
    return new RelatedRows<>(relation, target, List.copyOf(all), orderings);
  }

  /** In this order; among those that are equal in what was said before. */
  public RelatedRows<T, M> orderBy(Function<? super M, Ordering> ordering) {
    List<Ordering> all = new ArrayList<>(orderings);
    all.add(Checks.present(ordering.apply(target), "An ordering"));
    return new RelatedRows<>(relation, target, conditions, List.copyOf(all));
  }

  /** Whether there is one. */
  public Condition any() {
    return OwnedTargets.any(relation, target, conditions.toArray(Condition[]::new));
  }

  /** How many there are. */
  public NumberExpression<Long> count() {
    return Sql.number(select(row -> Sql.count()));
  }

  /**
   * The sum of this over all of them; zero if there is none. An error if it is larger than its
   * type.
   */
  public <N extends Number> NumberExpression<N> sum(
      Function<? super M, ? extends NumberExpression<N>> summed) {
    NumberExpression<N> sum =
        Sql.number(select(row -> Sql.sum(Checks.present(summed.apply(row), "An expression"))));
    Node whole = Operation.Call.COALESCE.node(sum.node(), ZERO);
    SqlType type = sum.type().sqlType();
    return sum.with(type.isWhole() ? new Operation.CastTo(type).node(whole) : whole);
  }

  /** A select of them, in the statement of which the owner is a part. */
  public <R> SelectStatement<R> select(Function<? super M, ? extends Selectable<R>> item) {
    SelectStatement<R> select = Sql.select(item.apply(target));
    Clauses related = Relating.related(relation, target.aludelSource()).where(conditions);
    return select.with(related.withColumns(select.clauses().columns()));
  }

  /**
   * A select of the first of them: in the order that was said, then in the one that the
   * relationship declares, then by the key, so that it is the same one for each item.
   */
  public <R> SelectStatement<R> first(Function<? super M, ? extends Selectable<R>> item) {
    Edge edge = relation.edge();
    Source source = target.aludelSource();
    Source link =
        edge.kind() == EdgeKind.MANY_TO_MANY ? new Source(edge.through(), TablePlace.own()) : null;
    List<Ordering> all = new ArrayList<>(orderings);
    all.addAll(EdgePlan.orderings(edge, source, link));
    for (int column : source.table().primaryKey()) {
      all.add(Ordering.by(source, column, false));
    }
    return select(item).orderBy(all.toArray(Ordering[]::new)).limit(1);
  }
}
