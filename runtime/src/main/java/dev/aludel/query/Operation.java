package dev.aludel.query;

import dev.aludel.sql.Access;
import dev.aludel.sql.Arithmetic;
import dev.aludel.sql.Between;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Collate;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Concatenation;
import dev.aludel.sql.Extract;
import dev.aludel.sql.Fragment;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.GroupingSets;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.InList;
import dev.aludel.sql.Infix;
import dev.aludel.sql.Like;
import dev.aludel.sql.Logical;
import dev.aludel.sql.Not;
import dev.aludel.sql.NullTest;
import dev.aludel.sql.RowValue;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.TimeShift;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is done to the operands of a {@link Node.Composite}. */
sealed interface Operation {

  SqlExpression on(List<SqlExpression> operands);

  /** When the result is NULL. */
  default Nulls nulls() {
    return Nulls.IF_ANY;
  }

  /** Whether somebody wrote it by hand, so that nobody knows what it does. */
  default boolean isWritten() {
    return false;
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
    IS_NULL(Nulls.NEVER, operands -> new NullTest(operands.get(0), false)),
    IS_NOT_NULL(Nulls.NEVER, operands -> new NullTest(operands.get(0), true)),
    NOT(Nulls.IF_ANY, operands -> new Not(operands.get(0))),
    AND(Nulls.IF_ANY, operands -> new Logical(Logical.Operator.AND, operands)),
    OR(Nulls.IF_ANY, operands -> new Logical(Logical.Operator.OR, operands)),
    BETWEEN(
        Nulls.IF_ANY,
        operands -> new Between(operands.get(0), operands.get(1), operands.get(2), false)),
    CONCATENATE(Nulls.IF_ANY, Concatenation::new);

    private final Nulls nulls;

    @SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
    private final Function<List<SqlExpression>, SqlExpression> form;

    Plain(Nulls nulls, Function<List<SqlExpression>, SqlExpression> form) {
      this.nulls = nulls;
      this.form = form;
    }

    @Override
    public Nulls nulls() {
      return nulls;
    }

    /** False and NULL is false, true or NULL is true. */
    @Override
    public List<Node> presentWithResult(List<Node> operands) {
      return this == AND || this == OR ? List.of() : Operation.super.presentWithResult(operands);
    }

    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      return form.apply(operands);
    }
  }

  /** Compares two. */
  record Compare(Comparison.Operator operator) implements Operation {
    @Override
    public Nulls nulls() {
      return operator == Comparison.Operator.DISTINCT
              || operator == Comparison.Operator.NOT_DISTINCT
          ? Nulls.NEVER
          : Nulls.IF_ANY;
    }

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

  /** An operator that has no own name here. */
  record Sign(String operator) implements Operation {
    @Override
    public Nulls nulls() {
      return Nulls.ALWAYS;
    }

    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      return new Infix(operator, operands.get(0), operands.get(1));
    }
  }

  /** Several values as one. */
  record Row() implements Operation {
    static final Row ROW = new Row();

    /** The first of two rows can be the larger one whatever the rest of it is. */
    @Override
    public List<Node> presentWithResult(List<Node> operands) {
      return List.of();
    }

    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      return new RowValue(operands);
    }
  }

  /**
   * Several groupings.
   *
   * @param sizes how many of the operands belong to each
   */
  record Sets(GroupingSets.Kind kind, List<Integer> sizes) implements Operation {
    static boolean isIn(Node node) {
      return node instanceof Node.Composite composite && composite.operation() instanceof Sets;
    }

    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      List<RowValue> sets = new ArrayList<>();
      int from = 0;
      for (int size : sizes) {
        sets.add(new RowValue(operands.subList(from, from + size)));
        from += size;
      }
      return new GroupingSets(kind, sets);
    }
  }

  /** A text under other rules. */
  record Collation(Identifier name) implements Operation {
    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      return new Collate(operands.get(0), name);
    }
  }

  /** SQL written by hand, with the operands between its texts. */
  record Written(List<String> texts) implements Operation {
    @Override
    public boolean isWritten() {
      return true;
    }

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

  /** A part of JSON or of an array. */
  record Get(List<Object> path, Access.Kind kind) implements Operation {
    public Get {
      path = List.copyOf(path);
    }

    /** What is not there is NULL. */
    @Override
    public Nulls nulls() {
      return Nulls.ALWAYS;
    }

    @Override
    public List<Node> presentWithResult(List<Node> operands) {
      return operands;
    }

    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      return new Access(operands.get(0), path, kind);
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

    /** A function by its name: nobody else answers what is always suspected of being NULL. */
    @Override
    public boolean isWritten() {
      return nulls == Nulls.ALWAYS && !function.equals("nullif");
    }

    @Override
    public SqlExpression on(List<SqlExpression> operands) {
      return new FunctionCall(function, operands, distinct);
    }
  }
}
