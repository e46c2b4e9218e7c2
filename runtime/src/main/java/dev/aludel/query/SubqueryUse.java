package dev.aludel.query;

import dev.aludel.sql.Exists;
import dev.aludel.sql.InSubquery;
import dev.aludel.sql.Quantified;
import dev.aludel.sql.Query;
import dev.aludel.sql.ScalarSubquery;
import dev.aludel.sql.SqlExpression;
import java.util.List;
import java.util.function.BiFunction;

/** How an expression uses a query. */
enum SubqueryUse {
  EXISTS((operands, query) -> new Exists(query)),
  IN((operands, query) -> new InSubquery(operands.get(0), query, false)),
  NOT_IN((operands, query) -> new InSubquery(operands.get(0), query, true)),
  SCALAR((operands, query) -> new ScalarSubquery(query)),
  ANY((operands, query) -> new Quantified(false, query)),
  ALL((operands, query) -> new Quantified(true, query));

  @SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
  private final BiFunction<List<SqlExpression>, Query, SqlExpression> form;

  SubqueryUse(BiFunction<List<SqlExpression>, Query, SqlExpression> form) {
    this.form = form;
  }

  SqlExpression of(List<SqlExpression> operands, Query query) {
    return form.apply(operands, query);
  }
}
