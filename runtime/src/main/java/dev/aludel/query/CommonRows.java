package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Compound;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.SqlStatement;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A common table of a statement. Equal to itself only: the query of a recursive one names it. */
final class CommonRows {
  private final Identifier name;
  private final @Nullable Boolean materialized;
  private @Nullable QueryBody body;
  private @Nullable ReturningStatement<?> change;

  private CommonRows(String name, @Nullable Boolean materialized) {
    this.name = Identifier.of(Checks.operand(name, "cte"));
    this.materialized = materialized;
  }

  static Subquery of(QueryStatement<?> query, String name, @Nullable Boolean materialized) {
    CommonRows rows = new CommonRows(name, materialized);
    rows.body = Subquery.wholeBody(query);
    return Subquery.of(query, new Derivation.Common(rows), rows.name);
  }

  /** What a change answers. */
  static TablePlace of(ReturningStatement<?> change, String name) {
    CommonRows rows = new CommonRows(name, null);
    rows.change = change;
    return TablePlace.of(new Derivation.Common(rows), rows.name);
  }

  /** A table that is read in its own query. */
  static <R> Subquery recursive(
      String name,
      Compound.Operator operator,
      QueryStatement<R> base,
      Function<Subquery, QueryStatement<R>> step) {
    CommonRows rows = new CommonRows(name, null);
    TablePlace place = TablePlace.of(new Derivation.Common(rows), rows.name);
    QueryBody first = Subquery.wholeBody(base);
    List<Boolean> nullable = first.nullable();
    while (true) {
      Subquery self = Subquery.of(first.columns(), base.shape().types(), nullable, place);
      QueryBody all = Subquery.wholeBody(CompoundStatement.of(operator, base, step.apply(self)));
      rows.body = all;
      if (all.nullable().equals(nullable)) {
        return self;
      }
      // Where a step can answer NULL, the next one can read it.
      nullable = all.nullable();
    }
  }

  @Override
  public String toString() {
    return name.text();
  }

  Identifier name() {
    return name;
  }

  @Nullable Boolean materialized() {
    return materialized;
  }

  /** What fills it, in a statement that says these tables before it. */
  SqlStatement statement(CommonTables tables) {
    if (change == null) {
      return QueryAssembly.inside(body(), null, tables);
    }
    Criteria criteria = tables.criteria();
    ReturningStatement<?> demanded = criteria == null ? change : change.demanding(criteria);
    List<SqlStatement> trees = demanded.giving(tables.bindings()).trees();
    if (trees.size() > 1) {
      throw new QueryException(ErrorCode.CHANGE_IS_NOT_READ_HERE, name);
    }
    return trees.get(0);
  }

  /** Whether it is a query, else a change. */
  boolean isQuery() {
    return change == null;
  }

  QueryBody body() {
    if (change != null) {
      throw new QueryException(ErrorCode.CHANGE_IS_NOT_READ_HERE, name);
    }
    if (body == null) {
      throw new IllegalStateException(name.text() + " is not complete yet");
    }
    return body;
  }
}
