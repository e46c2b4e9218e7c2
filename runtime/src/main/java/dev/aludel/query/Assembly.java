package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.EdgeKind;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Grouping;
import dev.aludel.sql.Hint;
import dev.aludel.sql.HintedTable;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Join;
import dev.aludel.sql.Literal;
import dev.aludel.sql.Lock;
import dev.aludel.sql.Logical;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Select;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.Slice;
import dev.aludel.sql.SqlExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes SQL trees of clauses: finds the joins that paths ask for, and names the tables. */
final class Assembly {
  private static final List<Node> ONE = List.of(new Node.ConstantNode(Literal.of(1)));

  private Assembly() {}

  /** The rows. */
  static Select select(Clauses clauses) {
    return select(clauses, List.of());
  }

  /** The rows, of which these tables have columns in this order: it spares looking for them. */
  static Select select(Clauses clauses, List<Source> mentioned) {
    Scope scope = scope(clauses, null, null).mentioning(mentioned);
    // Who selects objects names columns itself.
    return inScope(scope, each -> select(each, clauses, Labels.NONE));
  }

  /** The same as far as it matters whether there is a row: databases need not look at columns. */
  static QueryBody anyRow(QueryBody body) {
    QueryBody rows = body.withoutOrder();
    return rows instanceof Clauses clauses ? clauses.withColumns(ONE) : rows;
  }

  /** All of these, null for none. */
  static @Nullable SqlExpression where(List<Node> conditions, Scope scope) {
    List<SqlExpression> parts = new ArrayList<>(conditions.size());
    for (Node condition : conditions) {
      for (Node part : condition.conjuncts()) {
        parts.add(part.in(scope));
      }
    }
    return parts.size() > 1 ? and(parts) : parts.isEmpty() ? null : parts.get(0);
  }

  /** Constants say enough alone, or nothing beside others. */
  private static SqlExpression and(List<SqlExpression> parts) {
    if (parts.contains(Literal.FALSE)) {
      return Literal.FALSE;
    }
    parts.removeIf(Literal.TRUE::equals);
    return switch (parts.size()) {
      case 0 -> Literal.TRUE;
      case 1 -> parts.get(0);
      default -> new Logical(Logical.Operator.AND, parts);
    };
  }

  /** A select inside another statement, whose common tables that one says. */
  static Select select(Clauses inner, @Nullable Scope outer, @Nullable CommonTables commonTables) {
    Criteria around = outer == null ? null : outer.criteria();
    Criteria criteria = commonTables == null ? around : commonTables.criteria();
    Clauses clauses = Criteria.demanded(criteria, inner);
    return inScope(
        scope(clauses, outer, commonTables),
        scope -> select(scope, clauses, Labels.of(clauses, scope)));
  }

  private static <S> S inScope(Scope first, Function<Scope, S> assemble) {
    S statement = assemble.apply(first);
    return first.isComplete() ? statement : assemble.apply(first.completed());
  }

  /** What a select lists. */
  private static Scope scope(
      Clauses clauses, @Nullable Scope outer, @Nullable CommonTables commonTables) {
    Clauses.Tables tables = clauses.tables();
    Set<Source> optional = clauses.optionalTables();
    return new Scope(tables.listed(), optional, outer, commonTables, tables.criteria())
        .giving(tables.bindings());
  }

  private static Select select(Scope scope, Clauses clauses, Labels labels) {
    Projection projection = projection(scope, clauses, labels);
    SqlExpression where = where(conditions(clauses), scope);
    Slice slice = slice(scope, clauses, labels);
    Grouping grouping = grouping(scope, clauses.groups(), labels);
    // Last, when all paths were mentioned.
    FromItem from = from(clauses, scope);
    return new Select(projection, from, where, grouping, slice);
  }

  /** Those of the clauses, and which rows of tables are their models'. */
  private static List<Node> conditions(Clauses clauses) {
    Clauses.Tables tables = clauses.tables();
    List<Node> all = tables.where();
    if (tables.from() != null) {
      all = with(all, tables.from().ofModel());
    }
    for (Clauses.Joined joined : tables.joins()) {
      if (joined.kind() != Join.Kind.LEFT) {
        all = with(all, joined.source().ofModel());
      }
    }
    return all;
  }

  private static List<Node> with(List<Node> some, List<Node> more) {
    return more.isEmpty() ? some : Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Projection projection(Scope scope, Clauses clauses, Labels labels) {
    if (clauses.columns() instanceof AllColumns all
        && !scope.isQualified()
        && !all.source().isSpread()
        && clauses.page().firstOf().isEmpty()) {
      return all.unqualified(clauses.distinct(), scope);
    }
    List<SelectColumn> columns = new ArrayList<>(clauses.columns().size());
    for (Node node : clauses.columns()) {
      columns.add(labels.column(columns.size(), node, scope));
    }
    return new Projection(columns, clauses.distinct(), Node.in(scope, clauses.page().firstOf()));
  }

  private static Grouping grouping(Scope scope, Clauses.Groups groups, Labels labels) {
    List<dev.aludel.sql.Window.Named> windows = scope.windows();
    return groups.by().isEmpty() && groups.having().isEmpty() && windows.isEmpty()
        ? Grouping.NONE
        : new Grouping(labels.groups(groups.by(), scope), where(groups.having(), scope), windows);
  }

  private static Slice slice(Scope scope, Clauses clauses, Labels labels) {
    Clauses.Page page = clauses.page();
    List<dev.aludel.sql.Ordering> orderBy = new ArrayList<>(page.orderBy().size());
    for (Ordering ordering : page.orderBy()) {
      orderBy.add(labels.ordering(ordering, scope));
    }
    Bindings bindings = scope.bindings();
    return new Slice(
        orderBy,
        rows(page.limit(), bindings),
        rows(page.offset(), bindings),
        lock(scope, clauses),
        page.hints(null));
  }

  /**
   * What only comes along with the rows that are wanted is not locked, and might be none; what
   * models above keep of them is.
   */
  private static @Nullable Lock lock(Scope scope, Clauses clauses) {
    Lock lock = clauses.page().lock();
    Source from = clauses.tables().from();
    if (lock == null || from == null) {
      return lock;
    }
    Checks.own(from.model());
    if (!lock.of().isEmpty()) {
      requireTables(lock, scope, clauses);
      return lock;
    }
    if (!scope.hasMore()) {
      return lock;
    }
    List<Identifier> tables = new ArrayList<>(List.of(scope.nameOf(from)));
    for (Source path : scope.pathsFrom(from)) {
      Step step = path.requireStep();
      if (step.edge().isJoin() && step.owner().equals(from) && !scope.isOptional(path)) {
        tables.add(scope.nameOf(path));
      }
    }
    return lock.of(tables);
  }

  private static void requireTables(Lock lock, Scope scope, Clauses clauses) {
    Set<Identifier> known = new HashSet<>();
    for (Source listed : clauses.tables().listed()) {
      known.add(scope.nameOf(listed));
      scope.pathsFrom(listed).forEach(path -> known.add(scope.nameOf(path)));
    }
    for (Identifier table : lock.of()) {
      if (!known.contains(table)) {
        throw new QueryException(
            ErrorCode.ROWS_CANNOT_BE_LOCKED, "it calls no table " + table.text());
      }
    }
  }

  /** A number of rows, null for none. */
  static @Nullable SqlExpression rows(Node.@Nullable BindNode number, Bindings bindings) {
    return number == null ? null : bindings.of(number.bind());
  }

  private static @Nullable FromItem from(Clauses clauses, Scope scope) {
    Source first = clauses.tables().from();
    if (first == null) {
      return null;
    }
    FromItem from = withPaths(hinted(first, clauses, scope), first, List.of(), scope);
    for (Clauses.Joined joined : clauses.tables().joins()) {
      Source source = joined.source();
      Clauses.Joined whole = ofModel(joined);
      SqlExpression on = whole.on().in(scope);
      List<Source> parts = source.parts(source, List.of(whole.on()));
      FromItem item = withParts(hinted(source, clauses, scope), parts, scope);
      boolean isWithin = mentionsPath(whole.on(), source);
      FromItem right = isWithin ? withPaths(item, source, parts, scope) : item;
      Join join = new Join(joined.kind(), from, right, cross(joined) ? null : on);
      from = isWithin ? join : withPaths(join, source, parts, scope);
    }
    return from;
  }

  /** Whether the condition of a join needs what is joined to its table by a path. */
  private static boolean mentionsPath(Node on, Source table) {
    return (StatementChecks.plain(on) instanceof Node.ColumnNode column
            && !column.source().equals(table)
            && column.source().root().equals(table))
        || on.children().stream().anyMatch(child -> mentionsPath(child, table));
  }

  /** A table and what is written behind it. */
  private static FromItem hinted(Source source, Clauses clauses, Scope scope) {
    List<Hint> hints = clauses.page().hints(source);
    FromItem item = source.item(scope);
    return hints.isEmpty() ? item : Joins.first(item, table -> new HintedTable(table, hints));
  }

  private static Clauses.Joined ofModel(Clauses.Joined joined) {
    return joined.kind() == Join.Kind.LEFT ? joined.and(joined.source().ofModel()) : joined;
  }

  private static boolean cross(Clauses.Joined joined) {
    return joined.kind() == Join.Kind.CROSS;
  }

  /** A table with those that keep other columns of its rows, which a join asks for. */
  private static FromItem withParts(FromItem start, List<Source> parts, Scope scope) {
    FromItem from = start;
    for (Source part : parts) {
      from = new Join(Join.Kind.INNER, from, part.as(scope.nameOf(part)), samePart(part, scope));
    }
    return from;
  }

  private static FromItem withPaths(FromItem start, Source root, List<Source> joined, Scope scope) {
    FromItem from = start;
    List<Source> more = new ArrayList<>(joined);
    for (Source path : scope.pathsFrom(root)) {
      if (more.contains(path)) {
        continue;
      }
      Join.Kind kind = scope.isOptional(path) ? Join.Kind.LEFT : Join.Kind.INNER;
      Source named = new Source(path.table(), TablePlace.own());
      SqlExpression on = on(path, scope);
      List<Source> parts = path.parts(named, asked(path.requireStep(), named, scope));
      from = new Join(kind, from, withParts(path.as(scope.nameOf(path)), parts, scope), on);
      more.addAll(parts);
    }
    return from;
  }

  /** By the columns of the two tables alone: a join in parentheses knows no others. */
  private static SqlExpression samePart(Source part, Scope scope) {
    Source owner = part.requireStep().owner();
    return new Logical(
        Logical.Operator.AND, pairs(part, scope, column -> scope.ownColumn(owner, column)));
  }

  /** categories.id = products.category_id. */
  private static SqlExpression on(Source path, Scope scope) {
    Step step = path.requireStep();
    List<SqlExpression> all = pairs(path, scope, column -> scope.column(step.owner(), column));
    path.ofModel().forEach(node -> all.add(node.in(scope)));
    List<Node> criteria = criteria(step, scope);
    if (!criteria.isEmpty()) {
      Source named = new Source(path.table(), TablePlace.own());
      all.addAll(scope.standingFor(named, path, () -> Node.in(scope, criteria)));
    }
    return new Logical(Logical.Operator.AND, all);
  }

  /** The columns that a step equates. */
  private static List<SqlExpression> pairs(
      Source path, Scope scope, IntFunction<SqlExpression> ofOwner) {
    Step step = path.requireStep();
    int[] targets = step.targetColumns();
    int[] owners = step.ownerColumns();
    List<SqlExpression> pairs = new ArrayList<>();
    for (int i = 0; i < targets.length; i++) {
      pairs.add(Comparison.equal(scope.ownColumn(path, targets[i]), ofOwner.apply(owners[i])));
    }
    return pairs;
  }

  /** What a join asks of a path's target: where that refers to the owner, its foreign key too. */
  private static List<Node> asked(Step step, Source target, Scope scope) {
    List<Node> asked = new ArrayList<>(criteria(step, scope));
    EdgeKind kind = step.edge().kind();
    if (!step.edge().isJoin() && (kind == EdgeKind.TO_MANY || kind == EdgeKind.TO_ONE_BACK)) {
      for (int column : step.edge().foreignKey()) {
        asked.add(new Node.ColumnNode(target, column));
      }
    }
    return asked;
  }

  /** What the plan wants of a path's target, and what the session demands of it. */
  private static List<Node> criteria(Step step, Scope scope) {
    Criteria demanded = scope.criteria();
    if (demanded == null) {
      return step.manner().criteria();
    }
    List<Node> all = new ArrayList<>(step.manner().criteria());
    all.addAll(demanded.ofTarget(step));
    return all;
  }
}
