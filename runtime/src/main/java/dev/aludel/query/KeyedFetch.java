package dev.aludel.query;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.schema.Table;
import dev.aludel.sql.ArrayTable;
import dev.aludel.sql.Bind;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.DerivedTable;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.InArray;
import dev.aludel.sql.Join;
import dev.aludel.sql.Logical;
import dev.aludel.sql.Select;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.TableReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Selects the targets of many owners at once. One text serves any number of owners: their keys
 * travel as arrays, {@code = any(?)} where there is one column, else a table made of them.
 */
final class KeyedFetch {
  private static final Identifier OWNERS = Identifier.of("owners");
  private static final Identifier PART = Identifier.of("part");

  private final EdgePlan plan;
  private final Edge edge;
  private final @Nullable Criteria criteria;

  private KeyedFetch(EdgePlan plan, @Nullable Criteria criteria) {
    this.plan = plan;
    this.criteria = criteria;
    this.edge = plan.edge();
  }

  /**
   * The targets of the owners with these keys.
   *
   * @param anyOf whether the database is quick at {@code = any(?)}
   */
  static Fetch byKeys(
      EdgePlan plan, @Nullable Criteria criteria, List<Object[]> keys, boolean anyOf) {
    KeyedFetch keyed = new KeyedFetch(plan, criteria);
    Edge edge = plan.edge();
    Table referred = edge.kind() == EdgeKind.TO_ONE ? edge.target().table() : edge.owner().table();
    Fetch all = keyed.all();
    return matching(all, keyed.keyColumns(all), arrays(referred, keys), anyOf);
  }

  /** Those of all objects of a model that have these keys. */
  static Fetch byKeys(EntityMapper<?> mapper, Fetch all, List<Object[]> keys, boolean anyOf) {
    return matching(all, primaryKey(mapper, all), arrays(mapper.table(), keys), anyOf);
  }

  private static Fetch matching(
      Fetch all, List<SqlExpression> columns, List<Bind> arrays, boolean anyOf) {
    if (anyOf && columns.size() == 1) {
      return new Fetch(
          and(all.select(), new InArray(columns.get(0), arrays.get(0), false)),
          all.root(),
          all.ownerKey(),
          all.isRepeatable());
    }
    return joined(all, new ArrayTable(arrays, OWNERS, names(columns.size()), false), columns);
  }

  /** The targets of the owners whose keys that select answers. */
  static Fetch bySelect(EdgePlan plan, @Nullable Criteria criteria, Select keys) {
    KeyedFetch keyed = new KeyedFetch(plan, criteria);
    Fetch all = keyed.all();
    return joined(all, new DerivedTable(keys, OWNERS), keyed.keyColumns(all));
  }

  /** The columns of an owner's table that its targets are found by. */
  static int[] ownerColumns(Edge edge) {
    return edge.kind() == EdgeKind.TO_ONE ? edge.foreignKey() : edge.owner().table().primaryKey();
  }

  /** The keys that a select answers, each once. */
  static Select distinct(Select keys) {
    SqlExpression[] columns = new SqlExpression[keys.columns().size()];
    Arrays.setAll(columns, i -> new ColumnReference(PART, key(i)));
    return Select.of(columns).withFrom(new DerivedTable(keys, PART)).withDistinct(true);
  }

  /** What a column of the owners' keys is called. */
  static Identifier key(int index) {
    return Identifier.of("owner_key_" + (index + 1));
  }

  /** All targets of all owners. */
  private Fetch all() {
    Source targets = plan.targetSource();
    Table through = plan.link();
    Source links = through == null ? null : new Source(through, TablePlace.own());
    Clauses clauses = Clauses.of(List.of()).withFrom(links == null ? targets : links);
    if (links != null) {
      clauses = clauses.join(Relating.toTarget(edge, links, targets));
    }
    clauses = clauses.whereAll(plan.criteria()).orderBy(plan.orderings(targets, links));
    clauses = Criteria.demanded(criteria, clauses);
    return new Joins(clauses, plan.target()).fetch(targets, ownerKey(targets, links));
  }

  /** What tells whose target a row is, if the target itself does not. */
  private List<Node> ownerKey(Source targets, @Nullable Source links) {
    List<Node> key = new ArrayList<>();
    if (links != null) {
      for (String column : edge.linkColumns()) {
        key.add(new Node.ColumnNode(links, links.table().indexOf(column)));
      }
    } else if (edge.kind() != EdgeKind.TO_ONE) {
      for (int column : edge.foreignKey()) {
        key.add(new Node.ColumnNode(targets, column));
      }
    }
    return key;
  }

  private List<SqlExpression> keyColumns(Fetch all) {
    return edge.kind() == EdgeKind.TO_ONE
        ? primaryKey(edge.target(), all)
        : all.ownerKey().stream().map(all::expression).toList();
  }

  private static List<SqlExpression> primaryKey(EntityMapper<?> mapper, Fetch all) {
    List<SqlExpression> columns = new ArrayList<>();
    for (int column : mapper.table().primaryKey()) {
      columns.add(all.expression(all.root().index(column)));
    }
    return columns;
  }

  private static List<Bind> arrays(Table table, List<Object[]> keys) {
    int[] referred = table.primaryKey();
    List<Bind> arrays = new ArrayList<>();
    for (int i = 0; i < referred.length; i++) {
      Object[] values = new Object[keys.size()];
      for (int row = 0; row < values.length; row++) {
        values[row] = keys.get(row)[i];
      }
      arrays.add(
          new Bind(
              table.column(referred[i]).type(), values, table.column(referred[i]).isSensitive()));
    }
    return arrays;
  }

  private static Fetch joined(Fetch all, FromItem owners, List<SqlExpression> columns) {
    List<SqlExpression> pairs = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      pairs.add(Comparison.equal(columns.get(i), new ColumnReference(OWNERS, key(i))));
    }
    SqlExpression on = new Logical(Logical.Operator.AND, pairs);
    FromItem from = Objects.requireNonNull(all.select().from());
    FromItem joined =
        columns.stream().allMatch(column -> isOfFirst(from, column))
            ? Joins.first(from, first -> new Join(Join.Kind.INNER, owners, first, on))
            : new Join(Join.Kind.INNER, from, owners, on);
    return new Fetch(all.select().withFrom(joined), all.root(), all.ownerKey(), all.isRepeatable());
  }

  /** Whether the first table keeps a column, and not one that is joined: that of a model above. */
  private static boolean isOfFirst(FromItem from, SqlExpression column) {
    if (from instanceof Join join) {
      return isOfFirst(join.left(), column);
    }
    return !(from instanceof TableReference first)
        || !(column instanceof ColumnReference named)
        || named.qualifier() == null
        || named.qualifier().equals(first.qualifier());
  }

  private static Select and(Select select, SqlExpression condition) {
    SqlExpression where = select.where();
    if (where == null) {
      return select.withWhere(condition);
    }
    List<SqlExpression> both = new ArrayList<>(List.of(condition));
    if (where instanceof Logical logical && logical.operator() == Logical.Operator.AND) {
      both.addAll(logical.operands());
    } else {
      both.add(where);
    }
    return select.withWhere(new Logical(Logical.Operator.AND, both));
  }

  private static List<Identifier> names(int count) {
    List<Identifier> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(key(i));
    }
    return names;
  }
}
