package dev.aludel.query;

import dev.aludel.dialect.Dialect;
import dev.aludel.mapping.Lazy;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a relationship is loaded by one query: {@code USER.posts.selectIn()}. An immutable value;
 * every method answers a changed one.
 */
public final class RelationLoad implements LoadOption {
  private final Relation<?, ?, ?> relation;
  private final Lazy lazy;
  private final Narrowing narrowing;
  private final List<LoadOption> nested;

  /** What is special: INNER JOIN, only some targets, so many levels, columns of the query's own. */
  record Narrowing(
      boolean inner, List<Condition> criteria, int depth, @Nullable TableSource contained) {
    static final Narrowing NONE = new Narrowing(false, List.of(), 1, null);
  }

  private RelationLoad(
      Relation<?, ?, ?> relation, Lazy lazy, Narrowing narrowing, List<LoadOption> nested) {
    this.relation = relation;
    this.lazy = lazy;
    this.narrowing = narrowing;
    this.nested = nested;
  }

  static RelationLoad of(Relation<?, ?, ?> relation, Lazy lazy) {
    return new RelationLoad(relation, lazy, Narrowing.NONE, List.of());
  }

  static RelationLoad contained(Relation<?, ?, ?> relation, TableSource table) {
    Narrowing contained = new Narrowing(false, List.of(), 1, Checks.present(table, "A table"));
    return new RelationLoad(relation, Lazy.JOINED, contained, List.of());
  }

  /** Also this of the objects at the other end. */
  public RelationLoad load(LoadOption... options) {
    List<LoadOption> all = new ArrayList<>(nested);
    all.addAll(Checks.noNulls(Arrays.asList(options), "A load option"));
    return new RelationLoad(relation, lazy, narrowing, List.copyOf(all));
  }

  /**
   * Only targets for which all of these are true; the owners stay. A list loaded like this holds
   * less than the database: what it lacks is not deleted, but is not there either, until the list
   * is expired.
   */
  public RelationLoad where(Condition... conditions) {
    List<Condition> all = new ArrayList<>(narrowing.criteria);
    all.addAll(Checks.noNulls(Arrays.asList(conditions), "A condition"));
    return with(
        new Narrowing(narrowing.inner, List.copyOf(all), narrowing.depth, narrowing.contained));
  }

  /**
   * So many levels of a relationship of a model to itself, this one included; what is below loads
   * when it is read. SQLAlchemy's {@code recursion_depth}.
   */
  public RelationLoad depth(int levels) {
    int checked = (int) Checks.notNegative(levels, "depth");
    return with(new Narrowing(narrowing.inner, narrowing.criteria, checked, narrowing.contained));
  }

  /**
   * By an INNER JOIN, where {@code joined()} had chosen a LEFT one: leaves out owners without a
   * target.
   */
  public RelationLoad inner() {
    return with(new Narrowing(true, narrowing.criteria, narrowing.depth, narrowing.contained));
  }

  Relation<?, ?, ?> relation() {
    return relation;
  }

  Lazy lazy() {
    return lazy;
  }

  Narrowing narrowing() {
    return narrowing;
  }

  List<LoadOption> nested() {
    return nested;
  }

  /** The same options with values for the parameters in their conditions. */
  static List<LoadOption> giving(List<LoadOption> options, Bindings values) {
    List<LoadOption> given = new ArrayList<>(options.size());
    for (LoadOption option : options) {
      given.add(option instanceof RelationLoad load ? load.giving(values) : option);
    }
    return List.copyOf(given);
  }

  private RelationLoad giving(Bindings values) {
    List<Condition> criteria = new ArrayList<>(narrowing.criteria.size());
    for (Condition condition : narrowing.criteria) {
      criteria.add(Condition.of(new GivenNode(condition.node(), values)));
    }
    Narrowing given =
        new Narrowing(narrowing.inner, List.copyOf(criteria), narrowing.depth, narrowing.contained);
    return new RelationLoad(relation, lazy, given, giving(nested, values));
  }

  void addParameters(Set<Parameter> known) {
    for (Condition condition : narrowing.criteria) {
      Select mention = Select.of(condition.node().in(Scope.any()));
      known.addAll(Dialect.parameters(mention));
    }
    for (LoadOption option : nested) {
      if (option instanceof RelationLoad load) {
        load.addParameters(known);
      }
    }
  }

  /** Conditions on targets have values that are no part of a shape, but of what is made of it. */
  void addTo(QueryShape shape) {
    if (!narrowing.criteria.isEmpty()) {
      shape.isPart();
    }
    shape.add(relation.edge()).add(lazy).add(narrowing.inner).add(narrowing.depth);
    shape.add(narrowing.contained).addOptions(nested);
  }

  /** The same for the level below. */
  RelationLoad deeper() {
    return depth(narrowing.depth - 1);
  }

  private RelationLoad with(Narrowing changed) {
    return new RelationLoad(relation, lazy, changed, nested);
  }

  @Override
  public String toString() {
    return relation + " " + lazy;
  }
}
