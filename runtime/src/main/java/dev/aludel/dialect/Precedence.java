package dev.aludel.dialect;

import dev.aludel.sql.Access;
import dev.aludel.sql.Aggregate;
import dev.aludel.sql.Arithmetic;
import dev.aludel.sql.Between;
import dev.aludel.sql.Bind;
import dev.aludel.sql.CaseWhen;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Collate;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Concatenation;
import dev.aludel.sql.DefaultValue;
import dev.aludel.sql.Exists;
import dev.aludel.sql.Extract;
import dev.aludel.sql.Fragment;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.GroupingSets;
import dev.aludel.sql.InArray;
import dev.aludel.sql.InList;
import dev.aludel.sql.InSubquery;
import dev.aludel.sql.Infix;
import dev.aludel.sql.Like;
import dev.aludel.sql.Literal;
import dev.aludel.sql.Logical;
import dev.aludel.sql.Negation;
import dev.aludel.sql.NextValue;
import dev.aludel.sql.Not;
import dev.aludel.sql.NullTest;
import dev.aludel.sql.Over;
import dev.aludel.sql.Quantified;
import dev.aludel.sql.RowValue;
import dev.aludel.sql.ScalarSubquery;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.Star;
import dev.aludel.sql.TimeShift;
import dev.aludel.sql.Variant;
import java.math.BigDecimal;

/** How tightly expressions hold together, the loosest first; decides about parentheses. */
enum Precedence {
  /** Text written by hand: nobody knows. */
  UNKNOWN,
  OR,
  AND,
  NOT,
  /** Comparisons and tests; none stands beside another without parentheses. */
  PREDICATE,
  CONCATENATION,
  SUM,
  PRODUCT,
  SIGN,
  PRIMARY;

  private static final Of OF = new Of();

  /** How tightly {@code expression} holds together as it is written. */
  static Precedence of(SqlExpression expression) {
    return expression.accept(OF);
  }

  private static final class Of implements SqlExpression.Visitor<Precedence> {

    @Override
    public Precedence visit(ColumnReference columnReference) {
      return PRIMARY;
    }

    @Override
    public Precedence visit(Bind bind) {
      return PRIMARY;
    }

    /** Two signs in a row would begin a comment. */
    @Override
    public Precedence visit(Literal literal) {
      boolean negative =
          literal.value() instanceof BigDecimal decimal
              ? decimal.signum() < 0
              : literal.value() instanceof Number number && number.longValue() < 0;
      return negative ? PRODUCT : PRIMARY;
    }

    @Override
    public Precedence visit(Comparison comparison) {
      return PREDICATE;
    }

    @Override
    public Precedence visit(Logical logical) {
      return switch (logical.operands().size()) {
        case 0 -> PRIMARY;
        case 1 -> of(logical.operands().get(0));
        default -> logical.operator() == Logical.Operator.AND ? AND : OR;
      };
    }

    @Override
    public Precedence visit(Not not) {
      return NOT;
    }

    @Override
    public Precedence visit(NullTest nullTest) {
      return PREDICATE;
    }

    @Override
    public Precedence visit(Arithmetic arithmetic) {
      return switch (arithmetic.operator()) {
        case ADD, SUBTRACT -> SUM;
        case MULTIPLY, DIVIDE, DIVIDE_EXACT, DIVIDE_WHOLE, REMAINDER -> PRODUCT;
      };
    }

    @Override
    public Precedence visit(Negation negation) {
      return SIGN;
    }

    @Override
    public Precedence visit(Concatenation concatenation) {
      return concatenation.operands().size() == 1
          ? of(concatenation.operands().get(0))
          : CONCATENATION;
    }

    @Override
    public Precedence visit(FunctionCall functionCall) {
      return PRIMARY;
    }

    @Override
    public Precedence visit(InList inList) {
      return PREDICATE;
    }

    @Override
    public Precedence visit(InArray inArray) {
      return PREDICATE;
    }

    @Override
    public Precedence visit(InSubquery inSubquery) {
      return PREDICATE;
    }

    @Override
    public Precedence visit(Between between) {
      return PREDICATE;
    }

    @Override
    public Precedence visit(Like like) {
      return PREDICATE;
    }

    @Override
    public Precedence visit(Exists exists) {
      return PRIMARY;
    }

    @Override
    public Precedence visit(ScalarSubquery scalarSubquery) {
      return PRIMARY;
    }

    @Override
    public Precedence visit(CaseWhen caseWhen) {
      return PRIMARY;
    }

    @Override
    public Precedence visit(Cast cast) {
      return PRIMARY;
    }

    @Override
    public Precedence visit(RowValue rowValue) {
      return PRIMARY;
    }

    @Override
    public Precedence visit(Star star) {
      return PRIMARY;
    }

    @Override
    public Precedence visit(NextValue value) {
      return PRIMARY;
    }

    @Override
    public Precedence visit(DefaultValue value) {
      return PRIMARY;
    }

    @Override
    public Precedence visit(Fragment fragment) {
      return fragment.closed() ? PRIMARY : UNKNOWN;
    }

    @Override
    public Precedence visit(Aggregate aggregate) {
      return PRIMARY;
    }

    @Override
    public Precedence visit(Over over) {
      return PRIMARY;
    }

    @Override
    public Precedence visit(Extract extract) {
      return PRIMARY;
    }

    @Override
    public Precedence visit(TimeShift shift) {
      return SUM;
    }

    @Override
    public Precedence visit(GroupingSets grouping) {
      return PRIMARY;
    }

    @Override
    public Precedence visit(Access access) {
      return PRIMARY;
    }

    /** Databases do not agree. */
    @Override
    public Precedence visit(Infix infix) {
      return UNKNOWN;
    }

    @Override
    public Precedence visit(Collate collate) {
      return SIGN;
    }

    @Override
    public Precedence visit(Quantified quantified) {
      return PRIMARY;
    }

    /** The dialect decides. */
    @Override
    public Precedence visit(Variant variant) {
      return UNKNOWN;
    }
  }
}
