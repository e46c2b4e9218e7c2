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
import dev.aludel.sql.Query;
import dev.aludel.sql.RowValue;
import dev.aludel.sql.ScalarSubquery;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.Star;
import dev.aludel.sql.TimeShift;
import dev.aludel.sql.Variant;
import dev.aludel.sql.Window;
import java.util.List;
import java.util.Optional;

/** Writes expressions, with parentheses exactly where they are needed. */
final class ExpressionRenderer implements SqlExpression.Visitor<SqlWriter> {
  private final SqlWriter out;
  private final StatementRenderer statements;
  private final CallRenderer calls;
  private final ComparisonRenderer comparisons;

  ExpressionRenderer(SqlWriter out, StatementRenderer statements) {
    this.out = out;
    this.statements = statements;
    this.calls = new CallRenderer(out, this, statements);
    this.comparisons = new ComparisonRenderer(out, this);
  }

  /** Writes an expression that stands alone. */
  SqlWriter write(SqlExpression expression) {
    return expression.accept(this);
  }

  /** Writes an operand, in parentheses if it holds together less than {@code least}. */
  SqlWriter operand(SqlExpression written, Precedence least) {
    SqlExpression expression =
        written instanceof Variant variant ? variant.in(out.dialect().name()) : written;
    if (precedence(expression).compareTo(least) >= 0) {
      return write(expression);
    }
    out.append("(");
    return write(expression).append(")");
  }

  private Precedence precedence(SqlExpression expression) {
    Bind literal = expression instanceof Bind bind ? out.literal(bind) : null;
    if (literal != null) {
      return Precedence.of(new Literal(literal.type(), literal.value()));
    }
    return isTruth(expression) && !out.dialect().hasBooleanLiterals()
        ? Precedence.PREDICATE
        : Precedence.of(expression);
  }

  private static boolean isTruth(SqlExpression expression) {
    return expression.equals(Literal.TRUE) || expression.equals(Literal.FALSE);
  }

  /** Writes an operand that the type of a result depends on. */
  SqlWriter term(SqlExpression expression, Precedence least) {
    return expression instanceof Bind ? typed(expression) : operand(expression, least);
  }

  /**
   * Writes an expression that the type of a result depends on: parameters may have to say theirs.
   */
  SqlWriter typed(SqlExpression expression) {
    Optional<String> type =
        expression instanceof Bind bind ? out.dialect().operandType(bind.type()) : Optional.empty();
    return type.isEmpty() ? write(expression) : calls.cast(expression, type.get());
  }

  @Override
  public SqlWriter visit(ColumnReference column) {
    if (column.qualifier() != null) {
      out.identifier(column.qualifier()).append(".");
    }
    return out.identifier(column.column());
  }

  @Override
  public SqlWriter visit(Bind bind) {
    return out.bind(bind);
  }

  @Override
  public SqlWriter visit(Literal literal) {
    return isTruth(literal)
        ? comparisons.constant(literal.equals(Literal.TRUE))
        : out.append(Literals.text(literal, out.dialect()));
  }

  @Override
  public SqlWriter visit(Comparison comparison) {
    return comparisons.comparison(comparison);
  }

  @Override
  public SqlWriter visit(Logical logical) {
    boolean and = logical.operator() == Logical.Operator.AND;
    List<SqlExpression> operands = logical.operands();
    if (operands.isEmpty()) {
      return comparisons.constant(and);
    }
    if (operands.size() == 1) {
      return write(operands.get(0));
    }
    return chain(operands, and ? " and " : " or ", and ? Precedence.AND : Precedence.OR);
  }

  @Override
  public SqlWriter visit(Not not) {
    out.append("not ");
    return operand(not.operand(), Precedence.PREDICATE);
  }

  @Override
  public SqlWriter visit(NullTest nullTest) {
    return comparisons.nullTest(nullTest.operand(), nullTest.negated());
  }

  @Override
  public SqlWriter visit(Arithmetic arithmetic) {
    if (arithmetic.operator() == Arithmetic.Operator.DIVIDE_EXACT) {
      calls.divided(arithmetic.left(), Precedence.PRODUCT).append(" / ");
      return calls.divided(arithmetic.right(), Precedence.SIGN);
    }
    boolean sum = Precedence.of(arithmetic) == Precedence.SUM;
    String symbol =
        switch (arithmetic.operator()) {
          case ADD -> " + ";
          case SUBTRACT -> " - ";
          case MULTIPLY -> " * ";
          case DIVIDE, DIVIDE_EXACT, DIVIDE_WHOLE -> " / ";
          case REMAINDER -> " % ";
        };
    term(arithmetic.left(), sum ? Precedence.SUM : Precedence.PRODUCT).append(symbol);
    return term(arithmetic.right(), sum ? Precedence.PRODUCT : Precedence.SIGN);
  }

  @Override
  public SqlWriter visit(Negation negation) {
    out.append("-");
    return operand(negation.operand(), Precedence.PRIMARY);
  }

  @Override
  public SqlWriter visit(Concatenation concatenation) {
    List<SqlExpression> operands = concatenation.operands();
    return operands.size() == 1
        ? write(operands.get(0))
        : chain(operands, " || ", Precedence.CONCATENATION);
  }

  @Override
  public SqlWriter visit(FunctionCall call) {
    return calls.call(call);
  }

  @Override
  public SqlWriter visit(InList in) {
    return comparisons.in(in);
  }

  @Override
  public SqlWriter visit(InArray in) {
    return comparisons.in(in);
  }

  @Override
  public SqlWriter visit(InSubquery in) {
    return comparisons.in(in);
  }

  @Override
  public SqlWriter visit(Between between) {
    return comparisons.between(between);
  }

  @Override
  public SqlWriter visit(Like like) {
    return calls.like(like);
  }

  @Override
  public SqlWriter visit(Exists exists) {
    out.append("exists ");
    return subquery(exists.query());
  }

  @Override
  public SqlWriter visit(ScalarSubquery subquery) {
    return subquery(subquery.query());
  }

  @Override
  public SqlWriter visit(CaseWhen caseWhen) {
    return calls.caseWhen(caseWhen);
  }

  @Override
  public SqlWriter visit(Cast cast) {
    return calls.cast(cast.operand(), out.dialect().printedType(cast.type()));
  }

  @Override
  public SqlWriter visit(RowValue row) {
    out.append("(");
    return list(row.values()).append(")");
  }

  @Override
  public SqlWriter visit(Star star) {
    return out.append("*");
  }

  @Override
  public SqlWriter visit(NextValue value) {
    return calls.nextValue(value);
  }

  @Override
  public SqlWriter visit(DefaultValue value) {
    return out.append("default");
  }

  @Override
  public SqlWriter visit(Fragment fragment) {
    out.acts().append(fragment.texts().get(0));
    for (int i = 0; i < fragment.expressions().size(); i++) {
      write(fragment.expressions().get(i)).append(fragment.texts().get(i + 1));
    }
    return out;
  }

  @Override
  public SqlWriter visit(Aggregate aggregate) {
    return calls.aggregate(aggregate);
  }

  @Override
  public SqlWriter visit(Over over) {
    return calls.over(over);
  }

  @Override
  public SqlWriter visit(Variant variant) {
    return write(variant.in(out.dialect().name()));
  }

  @Override
  public SqlWriter visit(Extract extract) {
    return calls.extract(extract);
  }

  @Override
  public SqlWriter visit(TimeShift shift) {
    return calls.shift(shift);
  }

  @Override
  public SqlWriter visit(GroupingSets grouping) {
    return calls.groupingSets(grouping);
  }

  /** Writes a window of the WINDOW clause. */
  void window(Window.Named named) {
    out.identifier(named.name()).append(" as ");
    calls.window(named.window());
  }

  @Override
  public SqlWriter visit(Access access) {
    return new AccessRenderer(out, this).write(access);
  }

  @Override
  public SqlWriter visit(Infix infix) {
    return calls.infix(infix);
  }

  @Override
  public SqlWriter visit(Collate collate) {
    Feature.COLLATE.requireOf(out.dialect());
    operand(collate.operand(), Precedence.PRIMARY).append(" collate ");
    return out.identifier(collate.collation());
  }

  @Override
  public SqlWriter visit(Quantified quantified) {
    out.append(quantified.all() ? "all " : "any ");
    return subquery(quantified.query());
  }

  private SqlWriter chain(List<SqlExpression> operands, String symbol, Precedence own) {
    for (int i = 0; i < operands.size(); i++) {
      if (i > 0) {
        out.append(symbol);
      }
      operand(operands.get(i), own);
    }
    return out;
  }

  SqlWriter list(List<SqlExpression> expressions) {
    return out.list(expressions, this::write);
  }

  SqlWriter subquery(Query query) {
    out.append("(");
    return statements.query(query).append(")");
  }
}
