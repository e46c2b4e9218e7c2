package dev.aludel.dialect;

import dev.aludel.sql.Arithmetic;
import dev.aludel.sql.ArrayTable;
import dev.aludel.sql.Between;
import dev.aludel.sql.Bind;
import dev.aludel.sql.CaseWhen;
import dev.aludel.sql.Cast;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Concatenation;
import dev.aludel.sql.DefaultValue;
import dev.aludel.sql.Delete;
import dev.aludel.sql.DerivedTable;
import dev.aludel.sql.Exists;
import dev.aludel.sql.Fragment;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.InArray;
import dev.aludel.sql.InList;
import dev.aludel.sql.InSubquery;
import dev.aludel.sql.Insert;
import dev.aludel.sql.InsertRows;
import dev.aludel.sql.InsertSource;
import dev.aludel.sql.Join;
import dev.aludel.sql.Like;
import dev.aludel.sql.Literal;
import dev.aludel.sql.Logical;
import dev.aludel.sql.Negation;
import dev.aludel.sql.Not;
import dev.aludel.sql.NullTest;
import dev.aludel.sql.Ordering;
import dev.aludel.sql.RowValue;
import dev.aludel.sql.ScalarSubquery;
import dev.aludel.sql.Select;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.SqlStatement;
import dev.aludel.sql.Star;
import dev.aludel.sql.TableReference;
import dev.aludel.sql.Update;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the binds of a statement in an order that depends on its shape only: two equal
 * statements have binds of the same meaning at the same places.
 */
final class BindCollector
    implements SqlStatement.Visitor<List<Bind>>,
        SqlExpression.Visitor<List<Bind>>,
        FromItem.Visitor<List<Bind>>,
        InsertSource.Visitor<List<Bind>> {
  private final List<Bind> binds = new ArrayList<>();

  private BindCollector() {}

  static List<Bind> collect(SqlStatement statement) {
    return statement.accept(new BindCollector());
  }

  @Override
  public List<Bind> visit(Select select) {
    columns(select.columns());
    if (select.from() != null) {
      select.from().accept(this);
    }
    of(select.where());
    all(select.groupBy());
    of(select.having());
    for (Ordering ordering : select.orderBy()) {
      of(ordering.expression());
    }
    of(select.limit());
    return of(select.offset());
  }

  @Override
  public List<Bind> visit(Insert insert) {
    insert.source().accept(this);
    if (insert.conflict() != null) {
      assigned(insert.conflict().assignments());
    }
    return columns(insert.returning());
  }

  @Override
  public List<Bind> visit(InsertRows rows) {
    rows.rows().forEach(this::all);
    return binds;
  }

  @Override
  public List<Bind> visit(Update update) {
    assigned(update.assignments());
    if (update.from() != null) {
      update.from().accept(this);
    }
    of(update.where());
    return columns(update.returning());
  }

  @Override
  public List<Bind> visit(Delete delete) {
    of(delete.where());
    return columns(delete.returning());
  }

  @Override
  public List<Bind> visit(TableReference table) {
    return binds;
  }

  @Override
  public List<Bind> visit(Join join) {
    join.left().accept(this);
    join.right().accept(this);
    return of(join.on());
  }

  @Override
  public List<Bind> visit(DerivedTable table) {
    return visit(table.select());
  }

  @Override
  public List<Bind> visit(ArrayTable table) {
    binds.addAll(table.arrays());
    return binds;
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
    return visit(in.select());
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
    return visit(exists.select());
  }

  @Override
  public List<Bind> visit(ScalarSubquery subquery) {
    return visit(subquery.select());
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
  public List<Bind> visit(DefaultValue value) {
    return binds;
  }

  @Override
  public List<Bind> visit(Fragment fragment) {
    return all(fragment.expressions());
  }

  private List<Bind> of(@Nullable SqlExpression expression) {
    return expression == null ? binds : expression.accept(this);
  }

  private List<Bind> all(List<SqlExpression> expressions) {
    expressions.forEach(this::of);
    return binds;
  }

  private void assigned(List<Update.Assignment> assignments) {
    for (Update.Assignment assignment : assignments) {
      of(assignment.value());
    }
  }

  private List<Bind> columns(List<SelectColumn> columns) {
    columns.forEach(column -> of(column.expression()));
    return binds;
  }
}
