package dev.aludel.dialect;

import dev.aludel.sql.ArrayTable;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Compound;
import dev.aludel.sql.Delete;
import dev.aludel.sql.DerivedTable;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.FunctionTable;
import dev.aludel.sql.HintedTable;
import dev.aludel.sql.Insert;
import dev.aludel.sql.InsertRows;
import dev.aludel.sql.InsertSource;
import dev.aludel.sql.Join;
import dev.aludel.sql.Query;
import dev.aludel.sql.Select;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.Slice;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.SqlStatement;
import dev.aludel.sql.TableReference;
import dev.aludel.sql.Update;
import dev.aludel.sql.ValuesTable;
import dev.aludel.sql.Window;
import dev.aludel.sql.With;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the binds of a statement in an order that depends on its shape only: two equal
 * statements have binds of the same meaning at the same places.
 */
final class BindCollector
    implements SqlStatement.Visitor<List<Bind>>,
        FromItem.Visitor<List<Bind>>,
        InsertSource.Visitor<List<Bind>> {
  private final List<Bind> binds = new ArrayList<>();
  private final ExpressionBinds expressions = new ExpressionBinds(this, binds);

  private BindCollector() {}

  static List<Bind> collect(SqlStatement statement) {
    return statement.accept(new BindCollector());
  }

  @Override
  public List<Bind> visit(Query query) {
    return query.accept((SqlStatement.Visitor<List<Bind>>) this);
  }

  @Override
  public List<Bind> visit(Compound compound) {
    visit(compound.left());
    visit(compound.right());
    return slice(compound.slice());
  }

  @Override
  public List<Bind> visit(With with) {
    for (With.CommonTable table : with.tables()) {
      table.statement().accept(this);
    }
    return with.body().accept(this);
  }

  @Override
  public List<Bind> visit(Select select) {
    all(select.projection().distinctOn());
    columns(select.columns());
    if (select.from() != null) {
      select.from().accept(this);
    }
    of(select.where());
    all(select.groupBy());
    of(select.having());
    for (Window.Named named : select.grouping().windows()) {
      expressions.window(named.window());
    }
    return slice(select.slice());
  }

  private List<Bind> slice(Slice slice) {
    expressions.orderings(slice.orderBy());
    of(slice.limit());
    return of(slice.offset());
  }

  @Override
  public List<Bind> visit(Insert insert) {
    insert.source().accept(this);
    if (insert.conflict() != null) {
      assigned(insert.conflict().assignments());
      of(insert.conflict().where());
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
    if (delete.using() != null) {
      delete.using().accept(this);
    }
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
    return visit(table.query());
  }

  @Override
  public List<Bind> visit(ArrayTable table) {
    binds.addAll(table.arrays());
    return binds;
  }

  @Override
  public List<Bind> visit(ValuesTable table) {
    table.rows().forEach(row -> all(row.values()));
    return binds;
  }

  @Override
  public List<Bind> visit(HintedTable table) {
    return table.table().accept(this);
  }

  @Override
  public List<Bind> visit(FunctionTable table) {
    return of(table.call());
  }

  private List<Bind> of(@Nullable SqlExpression expression) {
    return expressions.of(expression);
  }

  private List<Bind> all(List<SqlExpression> some) {
    return expressions.all(some);
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
