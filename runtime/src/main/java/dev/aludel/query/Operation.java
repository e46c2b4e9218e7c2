package dev.aludel.query;

import dev.aludel.sql.Arithmetic;
import dev.aludel.sql.Between;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Concatenation;
import dev.aludel.sql.Extract;
import dev.aludel.sql.Fragment;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.InList;
import dev.aludel.sql.Like;
import dev.aludel.sql.Logical;
import dev.aludel.sql.Not;
import dev.aludel.sql.NullTest;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.TimeShift;
import dev.aludel.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done to the operands of a {@link Node.Composite}. */
sealed interface Operation {

  SqlExpression on(List<SqlExpression> operands);

  /** When the result is NULL. */
  default Nulls nulls() {
    return Nulls.IF_ANY;
  }

  /** Which operands are surely not NULL where the result is not. */
  default List<Node> presentWithResult(List<Node> operands) {
    return nulls() == Nulls.IF_ANY ? operands : List.of();
  }

  /** These operands put together. */
  default Node node(Node... operands) {
    return new Node.Composite(this, List.of(operands));
  }

  /** When a result is NULL, depending on the operands. */
  enum Nulls {
    NEVER,
    IF_ANY,
    IF_ALL,
    ALWAYS,
    /** As an aggregate: also if there is no row. */
    IF_ANY_OR_NO_ROW
  }

  /** Operations without a parameter. */
  enum Plain implements Operation {
    IS_NULL {
      @Override
      public Nulls nulls() {
        return Nulls.NEVER;
      }

      @Override
      public SqlExpression on(List<SqlExpression> operands) {
        return new NullTest(operands.get(0), false);
      }
    },
    IS_NOT_NULL {
      @Override
      public Nulls nulls() {
        return Nulls.NEVER;
      }

      @Override
      public SqlExpression on(List<SqlExpression> operands) {
        return new NullTest(operands.get(0), true);
      }
    },
    NOT {
      @Override
      public SqlExpression on(List<SqlExpression> operands) {
        return new Not(operands.get(0));
      }
    },
    AND {
      @Override
      public List<Node> presentWithResult(List<Node> operands) {
        return List.of();
      }

      @Override
      public SqlExpression on(List<SqlExpression> operands) {
        return new Logical(Logical.Operator.AND, operands);
      }
    },
    OR {
      @Override
      public List<Node> presentWithResult(List<Node> operands) {
        return List.of();
      }

      @Override
      public SqlExpression on(List<SqlExpression> operands) {
        return new Logical(Logical.Operator.OR, operands);
      }
    },
    BETWEEN {
      @Override
      public SqlExpression on(List<SqlExpression> operands) {
        return new Between(operands.get(0), operands.get(1), operands.get(2), false);
      }
    },
    CONCATENATE {
      @Override
      public SqlExpression on(List<SqlExpression> operands) {
        return new Concatenation(operands);
      }
    }
  }

  /** Compares two. */
  record Compare(Comparison.Operator operator) implements Operation {
    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      return new Comparison(operator, operands.get(0), operands.get(1));
    }
  }

  /** Calculates with two. */
  record Calculate(Arithmetic.Operator operator) implements Operation {
    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      return new Arithmetic(operator, operands.get(0), operands.get(1));
    }
  }

  /** The first among the others. */
  record Among(boolean negated) implements Operation {
    @Override
    public List<Node> presentWithResult(List<Node> operands) {
      return operands.subList(0, 1);
    }

    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      return new InList(operands.get(0), operands.subList(1, operands.size()), negated);
    }
  }

  /** SQL written by hand, with the operands between its texts. */
  record Written(List<String> texts) implements Operation {
    @Override
    public List<Node> presentWithResult(List<Node> operands) {
      return List.of();
    }

    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      return new Fragment(texts, operands);
    }
  }

  /** The first matches the second. */
  record Match(Like.Mode mode, @Nullable Character escape) implements Operation {
    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      return new Like(operands.get(0), operands.get(1), escape, mode);
    }
  }

  /** Another type. */
  record CastTo(SqlType type) implements Operation {
    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      return new Cast(operands.get(0), type);
    }
  }

  /** The first, later by so many units as the second says. */
  record Shift(TimeShift.Unit unit) implements Operation {
    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      return new TimeShift(operands.get(0), operands.get(1), unit);
    }
  }

  /** A part of a point in time. */
  record Part(Extract.Part part) implements Operation {
    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      return new Extract(part, operands.get(0));
    }
  }

  /** A function or an aggregate. */
  record Call(String function, Nulls nulls, boolean distinct) implements Operation {
    static final Call COUNT = new Call("count", Nulls.NEVER, false);
    static final Call COUNT_DISTINCT = new Call("count", Nulls.NEVER, true);
    static final Call COALESCE = new Call("coalesce", Nulls.IF_ALL, false);

    /** A function that is NULL if an argument is. */
    static Call function(String name) {
      return new Call(name, Nulls.IF_ANY, false);
    }

    /** An aggregate that is NULL if there is nothing to aggregate. */
    static Call aggregate(String name) {
      return new Call(name, Nulls.IF_ANY_OR_NO_ROW, false);
    }

    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      return new FunctionCall(function, operands, distinct);
    }
  }
}
