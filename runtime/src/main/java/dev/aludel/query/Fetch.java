package dev.aludel.query;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Lazy;
import dev.aludel.mapping.Mappers;
import dev.aludel.sql.Join;
import dev.aludel.sql.Select;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.SqlExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A select for objects of a model and of those that are joined to them, and how its rows are read.
 *
 * @param select the statement
 * @param root what the first columns of a row are
 * @param ownerKey the indexes, from 1, of the columns that say whose target a row is; empty for a
 *     query, and where the targets' own keys say it
 * @param isRepeatable whether a subquery has the same rows
 */
public record Fetch(Select select, FetchNode root, List<Integer> ownerKey, boolean isRepeatable) {

  /** Copies the list. */
  public Fetch {
    ownerKey = List.copyOf(ownerKey);
  }

  /** A query and its plan. */
  static Fetch of(Clauses clauses, LoadPlan plan) {
    return new Joins(clauses, plan).fetch();
  }

  /** The object with a key, and what its plan loads with it. */
  public static Fetch byKey(LoadPlan plan, @Nullable Object[] key, @Nullable Criteria criteria) {
    Source source = Source.own(plan.mapper());
    Clauses byKey = Clauses.of(List.of()).withFrom(source).where(List.of(isKey(source, key)));
    return of(Criteria.demanded(criteria, byKey), plan);
  }

  /**
   * The objects with some keys, each a database value or a list of them.
   *
   * @param anyOf whether the database is quick at {@code = any(?)}
   */
  public static Fetch byKeys(LoadPlan plan, List<Object> keys, boolean anyOf) {
    Fetch all = of(Clauses.of(List.of()).withFrom(Source.own(plan.mapper())), plan);
    List<Object[]> values = keys.stream().map(Mappers::identityValues).toList();
    return KeyedFetch.byKeys(plan.mapper(), all, values, anyOf);
  }

  /** All columns of the row with a key. */
  public static Select rowByKey(
      EntityMapper<?> mapper, @Nullable Object[] key, @Nullable Criteria criteria) {
    Source source = Source.own(mapper);
    Clauses byKey = Clauses.all(source).where(List.of(isKey(source, key)));
    return Assembly.select(Criteria.demanded(criteria, byKey));
  }

  private static Condition isKey(Source source, @Nullable Object[] key) {
    return OwnedTargets.equal(source, source.table().primaryKey(), key);
  }

  /**
   * The statements that load relationships by subqueries of this one, and of these, in the order in
   * which loading asks for them.
   */
  List<SubqueryFetch> subqueries(@Nullable Criteria criteria) {
    List<SubqueryFetch> all = new ArrayList<>();
    if (isRepeatable()) {
      addSubqueries(root, criteria, all);
    }
    return all;
  }

  private void addSubqueries(FetchNode node, @Nullable Criteria criteria, List<SubqueryFetch> all) {
    for (EdgePlan plan : node.further()) {
      if (plan.lazy() == Lazy.SUBQUERY) {
        Fetch targets = plan.bySelect(keys(node, plan.edge()), criteria);
        all.add(new SubqueryFetch(node, plan, targets));
        all.addAll(targets.subqueries(criteria));
      }
    }
    node.joined().forEach(child -> addSubqueries(child, criteria, all));
  }

  /** What is selected for an index. */
  SqlExpression expression(int index) {
    int[] places = root.columns().places();
    return select.columns().get((places == null ? index : places[index]) - 1).expression();
  }

  /**
   * The keys by which the targets of a relationship find their owners, of all owners that this
   * select reads, each once: for loading by a subquery.
   *
   * @param node the owners' columns in this select
   */
  public Select keys(FetchNode node, Edge edge) {
    int[] columns = KeyedFetch.ownerColumns(edge);
    List<SelectColumn> keys = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      keys.add(new SelectColumn(expression(node.index(columns[i])), KeyedFetch.key(i)));
    }
    if (select.limit() == null && select.offset() == null) {
      return select.withColumns(keys).withOrderBy(List.of()).withDistinct(true);
    }
    Select part = select.withColumns(keys);
    boolean isOfRows = node.edge() == null && !(select.from() instanceof Join);
    return isOfRows && edge.kind() != EdgeKind.TO_ONE ? part : KeyedFetch.distinct(part);
  }
}
