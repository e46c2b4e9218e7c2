package dev.aludel.query;

import dev.aludel.sql.Exists;
import dev.aludel.sql.InSubquery;
import dev.aludel.sql.ScalarSubquery;
import dev.aludel.sql.Select;
import dev.aludel.sql.SqlExpression;
import java.util.List;

/** How an expression uses a select. */
enum Subquery {
  EXISTS {
    @Override
    SqlExpression of(List<SqlExpression> operands, Select select) {
      return new Exists(select);
    }
  },
  IN {
    @Override
    SqlExpression of(List<SqlExpression> operands, Select select) {
      return new InSubquery(operands.get(0), select, false);
    }
  },
  NOT_IN {
    @Override
    SqlExpression of(List<SqlExpression> operands, Select select) {
      return new InSubquery(operands.get(0), select, true);
    }
  },
  SCALAR {
    @Override
    SqlExpression of(List<SqlExpression> operands, Select select) {
      return new ScalarSubquery(select);
    }
  };

  abstract SqlExpression of(List<SqlExpression> operands, Select select);
}
