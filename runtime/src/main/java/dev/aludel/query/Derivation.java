package dev.aludel.query;

import dev.aludel.sql.Cast;
import dev.aludel.sql.DerivedTable;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.FunctionTable;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.RowValue;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.TableReference;
import dev.aludel.sql.ValuesTable;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/** What the rows of a table are made of, that is none of the database's. */
sealed interface Derivation {

  /** The table as an item of FROM. */
  FromItem item(Identifier name, List<Identifier> columns, Scope scope);

  /** The rows of a query. */
  record Rows(QueryBody body, boolean lateral) implements Derivation {
    @Override
    public FromItem item(Identifier name, List<Identifier> columns, Scope scope) {
      return new DerivedTable(
          QueryAssembly.inside(
              scope.demanded(body), lateral ? scope : scope.outer(), scope.commonTables()),
          name,
          columns,
          lateral);
    }
  }

  /** The rows of a common table. */
  record Common(CommonRows rows) implements Derivation {
    @Override
    public FromItem item(Identifier name, List<Identifier> columns, Scope scope) {
      CommonTables tables = scope.commonTables();
      if (tables == null) {
        return new DerivedTable(QueryAssembly.common(rows, columns, scope), name, columns, false);
      }
      tables.read(rows, columns);
      return new TableReference(null, rows.name(), name.equals(rows.name()) ? null : name);
    }
  }

  /** The rows of a view. */
  record Stored(Identifier view) implements Derivation {
    @Override
    public FromItem item(Identifier name, List<Identifier> columns, Scope scope) {
      return new TableReference(null, view, name.equals(view) ? null : name);
    }
  }

  /** Rows that are listed. The first says of what types they are. */
  record Listed(List<SqlType> types, List<List<Node>> rows) implements Derivation {
    @Override
    public FromItem item(Identifier name, List<Identifier> columns, Scope scope) {
      List<RowValue> values = new ArrayList<>(rows.size());
      for (List<Node> row : rows) {
        List<SqlExpression> of = Node.in(scope, row);
        values.add(new RowValue(values.isEmpty() ? typed(of) : of));
      }
      return new ValuesTable(values, name, columns);
    }

    private List<SqlExpression> typed(List<SqlExpression> values) {
      List<SqlExpression> typed = new ArrayList<>(values.size());
      for (int i = 0; i < values.size(); i++) {
        typed.add(new Cast(values.get(i), types.get(i)));
      }
      return typed;
    }
  }

  /** The rows that a function answers. */
  record Called(Node call, boolean ordinality) implements Derivation {
    @Override
    public FromItem item(Identifier name, List<Identifier> columns, Scope scope) {
      return new FunctionTable((FunctionCall) call.in(scope), name, columns, false, ordinality);
    }
  }
}
