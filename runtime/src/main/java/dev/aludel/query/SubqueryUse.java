package dev.aludel.query;

import dev.aludel.sql.Exists;
import dev.aludel.sql.InSubquery;
import dev.aludel.sql.Quantified;
import dev.aludel.sql.Query;
import dev.aludel.sql.ScalarSubquery;
import dev.aludel.sql.SqlExpression;
import java.util.List;

/** How an expression uses a query. */
enum SubqueryUse {
  EXISTS {
    @Override
    SqlExpression of(List<SqlExpression> operands, Query query) {
      return new Exists(query);
    }
  },
  IN {
    @Override
    SqlExpression of(List<SqlExpression> operands, Query query) {
      return new InSubquery(operands.get(0), query, false);
    }
  },
  NOT_IN {
    @Override
    SqlExpression of(List<SqlExpression> operands, Query query) {
      return new InSubquery(operands.get(0), query, true);
    }
  },
  SCALAR {
    @Override
    SqlExpression of(List<SqlExpression> operands, Query query) {
      return new ScalarSubquery(query);
    }
  },
  ANY {
    @Override
    SqlExpression of(List<SqlExpression> operands, Query query) {
      return new Quantified(false, query);
    }
  },
  ALL {
    @Override
    SqlExpression of(List<SqlExpression> operands, Query query) {
      return new Quantified(true, query);
    }
  };

  abstract SqlExpression of(List<SqlExpression> operands, Query query);
}
