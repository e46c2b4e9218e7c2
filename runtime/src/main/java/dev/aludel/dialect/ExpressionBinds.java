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
import dev.aludel.sql.Ordering;
import dev.aludel.sql.Over;
import dev.aludel.sql.Quantified;
import dev.aludel.sql.RowValue;
import dev.aludel.sql.ScalarSubquery;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.Star;
import dev.aludel.sql.TimeShift;
import dev.aludel.sql.Variant;
import dev.aludel.sql.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the binds of expressions; see {@link BindCollector}. */
final class ExpressionBinds implements SqlExpression.Visitor<List<Bind>> {
  private final BindCollector statements;
  private final List<Bind> binds;

  ExpressionBinds(BindCollector statements, List<Bind> binds) {
    this.statements = statements;
    this.binds = binds;
  }

  List<Bind> of(@Nullable SqlExpression expression) {
    return expression == null ? binds : expression.accept(this);
  }

  List<Bind> all(List<SqlExpression> expressions) {
    expressions.forEach(this::of);
    return binds;
  }

  void orderings(List<Ordering> orderings) {
    for (Ordering ordering : orderings) {
      of(ordering.expression());
    }
  }

  void window(Window window) {
    all(window.partitionBy());
    orderings(window.orderBy());
    if (window.frame() != null) {
      of(window.frame().start().offset());
      of(window.frame().end().offset());
    }
  }

  @Override
  public List<Bind> visit(ColumnReference column) {
    return binds;
  }

  @Override
  public List<Bind> visit(Bind bind) {
    binds.add(bind);
    return binds;
  }

  @Override
  public List<Bind> visit(Literal literal) {
    return binds;
  }

  @Override
  public List<Bind> visit(Comparison comparison) {
    of(comparison.left());
    return of(comparison.right());
  }

  @Override
  public List<Bind> visit(Logical logical) {
    return all(logical.operands());
  }

  @Override
  public List<Bind> visit(Not not) {
    return of(not.operand());
  }

  @Override
  public List<Bind> visit(NullTest nullTest) {
    return of(nullTest.operand());
  }

  @Override
  public List<Bind> visit(Arithmetic arithmetic) {
    of(arithmetic.left());
    return of(arithmetic.right());
  }

  @Override
  public List<Bind> visit(Negation negation) {
    return of(negation.operand());
  }

  @Override
  public List<Bind> visit(Concatenation concatenation) {
    return all(concatenation.operands());
  }

  @Override
  public List<Bind> visit(FunctionCall call) {
    return all(call.arguments());
  }

  @Override
  public List<Bind> visit(InList in) {
    of(in.operand());
    return all(in.values());
  }

  @Override
  public List<Bind> visit(InArray in) {
    of(in.operand());
    return of(in.array());
  }

  @Override
  public List<Bind> visit(InSubquery in) {
    of(in.operand());
    return statements.visit(in.query());
  }

  @Override
  public List<Bind> visit(Between between) {
    of(between.operand());
    of(between.low());
    return of(between.high());
  }

  @Override
  public List<Bind> visit(Like like) {
    of(like.operand());
    return of(like.pattern());
  }

  @Override
  public List<Bind> visit(Exists exists) {
    return statements.visit(exists.query());
  }

  @Override
  public List<Bind> visit(ScalarSubquery subquery) {
    return statements.visit(subquery.query());
  }

  @Override
  public List<Bind> visit(CaseWhen caseWhen) {
    for (CaseWhen.Branch branch : caseWhen.branches()) {
      of(branch.condition());
      of(branch.result());
    }
    return of(caseWhen.otherwise());
  }

  @Override
  public List<Bind> visit(Cast cast) {
    return of(cast.operand());
  }

  @Override
  public List<Bind> visit(RowValue row) {
    return all(row.values());
  }

  @Override
  public List<Bind> visit(Star star) {
    return binds;
  }

  @Override
  public List<Bind> visit(NextValue value) {
    return binds;
  }

  @Override
  public List<Bind> visit(DefaultValue value) {
    return binds;
  }

  @Override
  public List<Bind> visit(Variant variant) {
    variant.common().accept(this);
    return variant.own().accept(this);
  }

  @Override
  public List<Bind> visit(Fragment fragment) {
    return all(fragment.expressions());
  }

  @Override
  public List<Bind> visit(Aggregate aggregate) {
    visit(aggregate.call());
    orderings(aggregate.orderBy());
    orderings(aggregate.withinGroup());
    return of(aggregate.filter());
  }

  @Override
  public List<Bind> visit(Over over) {
    of(over.function());
    window(over.window());
    return binds;
  }

  @Override
  public List<Bind> visit(Extract extract) {
    return of(extract.operand());
  }

  @Override
  public List<Bind> visit(TimeShift shift) {
    of(shift.operand());
    return of(shift.amount());
  }

  @Override
  public List<Bind> visit(GroupingSets grouping) {
    grouping.sets().forEach(this::visit);
    return binds;
  }

  @Override
  public List<Bind> visit(Infix infix) {
    of(infix.left());
    return of(infix.right());
  }

  @Override
  public List<Bind> visit(Access access) {
    return of(access.operand());
  }

  @Override
  public List<Bind> visit(Collate collate) {
    return of(collate.operand());
  }

  @Override
  public List<Bind> visit(Quantified quantified) {
    return statements.visit(quantified.query());
  }
}
