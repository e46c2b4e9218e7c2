package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Compound;
import dev.aludel.sql.DerivedTable;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Literal;
import dev.aludel.sql.Query;
import dev.aludel.sql.Select;
import dev.aludel.sql.Slice;
import dev.aludel.sql.Star;
import dev.aludel.sql.TableReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes SQL trees of whole queries: compounds, common tables, and what is counted of them. */
final class QueryAssembly {
  private static final FunctionCall COUNT = FunctionCall.of("count", Star.STAR);
  private static final Identifier COUNTED = Identifier.of("counted");

  private QueryAssembly() {}

  /** A query that stands alone. */
  static Query statement(QueryBody body) {
    CommonTables tables = new CommonTables(body.criteria(), Bindings.NONE);
    return tables.before(inside(body, null, tables));
  }

  /**
   * A query inside an expression. Where the statement around cannot say common tables, it says its
   * own.
   */
  static Query subquery(QueryBody body, Scope outer) {
    CommonTables around = outer.commonTables();
    if (around != null) {
      return inside(body, outer, around);
    }
    CommonTables own = new CommonTables(outer.criteria(), outer.bindings());
    Query query = inside(body, outer, own);
    own.requireNoChange();
    return own.before(query);
  }

  /** A query inside another, whose common tables the statement around says. */
  static Query inside(QueryBody body, @Nullable Scope outer, @Nullable CommonTables tables) {
    if (body instanceof Clauses clauses) {
      return Assembly.select(clauses, outer, tables);
    }
    CompoundBody compound = (CompoundBody) body;
    Bindings around = tables == null ? Bindings.NONE : tables.bindings();
    return new Compound(
        compound.operator(),
        inside(compound.left(), outer, tables),
        inside(compound.right(), outer, tables),
        slice(compound, outer == null ? around : outer.bindings()));
  }

  /** The rows of a common table where the statement cannot say it. */
  static Query common(CommonRows rows, List<Identifier> columns, Scope scope) {
    QueryBody body = scope.demanded(rows.body());
    CommonTables own = new CommonTables(scope.criteria(), scope.bindings());
    own.read(rows, columns);
    return own.isRecursive(rows)
        ? own.before(
            (Query) Select.of(Star.STAR).withFrom(new TableReference(null, rows.name(), null)))
        : inside(body, null, null);
  }

  /** How many rows there are. */
  static Query count(QueryBody body) {
    StatementChecks.check(body);
    if (body instanceof Clauses clauses && !clauses.isReshaped()) {
      return statement(clauses.withColumns(List.of(new Node.ConstantNode(COUNT))).withoutOrder());
    }
    QueryBody counted =
        body instanceof Clauses clauses && !clauses.distinct()
            ? clauses.withColumns(List.of(new Node.ConstantNode(Literal.of(1))))
            : body;
    CommonTables tables = new CommonTables(body.criteria(), Bindings.NONE);
    Query rows = inside(counted.withoutOrder(), null, tables);
    List<Identifier> names = new ArrayList<>();
    for (int i = 0; i < counted.columns().size(); i++) {
      names.add(Identifier.of("c" + (i + 1)));
    }
    return tables.before(
        (Query) Select.of(COUNT).withFrom(new DerivedTable(rows, COUNTED, names, false)));
  }

  /** A row if there is any. */
  static Query exists(QueryBody body) {
    StatementChecks.check(body);
    QueryBody rows =
        body instanceof Clauses clauses && clauses.distinct() ? clauses.withDistinct(false) : body;
    return statement(Assembly.anyRow(rows).atMost(1));
  }

  /** Terms of a compound's order are numbers of columns: nothing else means the same everywhere. */
  private static Slice slice(CompoundBody body, Bindings bindings) {
    Clauses.Page page = body.page();
    List<Boolean> nullable = page.orderBy().isEmpty() ? List.of() : body.nullable();
    List<dev.aludel.sql.Ordering> terms = new ArrayList<>(page.orderBy().size());
    for (Ordering ordering : page.orderBy()) {
      int column = ordering.node().indexIn(body.columns());
      if (column < 0) {
        throw new QueryException(
            ErrorCode.ORDER_IS_NOT_SELECTED,
            "The rows of a compound",
            ordering.node().describe(),
            "its first query");
      }
      terms.add(ordering.in(Literal.of(column + 1), nullable.get(column)));
    }
    return new Slice(
        terms, Assembly.rows(page.limit(), bindings), Assembly.rows(page.offset(), bindings), null);
  }
}
