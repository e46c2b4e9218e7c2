package dev.aludel.dialect;

import dev.aludel.sql.ArrayTable;
import dev.aludel.sql.Bind;
import dev.aludel.sql.DerivedTable;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.FunctionTable;
import dev.aludel.sql.Hint;
import dev.aludel.sql.HintedTable;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Join;
import dev.aludel.sql.TableReference;
import dev.aludel.sql.ValuesTable;
import java.util.List;

/** Writes what stands in FROM. */
final class FromRenderer implements FromItem.Visitor<SqlWriter> {
  private final SqlWriter out;
  private final StatementRenderer statements;

  FromRenderer(SqlWriter out, StatementRenderer statements) {
    this.out = out;
    this.statements = statements;
  }

  @Override
  public SqlWriter visit(TableReference table) {
    if (table.schema() != null) {
      out.identifier(table.schema()).append(".");
    }
    out.identifier(table.name());
    return table.alias() == null ? out : out.append(" as ").identifier(table.alias());
  }

  @Override
  public SqlWriter visit(HintedTable table) {
    table.table().accept(this);
    for (Hint hint : table.hints()) {
      if (hint.place() == Hint.Place.SAMPLE) {
        Feature.TABLESAMPLE.requireOf(out.dialect());
      }
      out.hint(" ", hint, "");
    }
    return out;
  }

  @Override
  public SqlWriter visit(Join join) {
    String symbol =
        switch (join.kind()) {
          case INNER -> " join ";
          case LEFT -> " left join ";
          case RIGHT -> " right join ";
          case FULL -> " full join ";
          case CROSS -> " cross join ";
        };
    if (join.kind() == Join.Kind.FULL) {
      Feature.FULL_JOIN.requireOf(out.dialect());
    }
    join.left().accept(this).append(symbol);
    right(join.right());
    return join.on() == null ? out : statements.expression(" on ", join.on());
  }

  private SqlWriter right(FromItem item) {
    if (!(item instanceof Join)) {
      return item.accept(this);
    }
    out.append("(");
    return item.accept(this).append(")");
  }

  @Override
  public SqlWriter visit(DerivedTable table) {
    lateral(table.lateral());
    out.append("(");
    statements.query(table.query()).append(") as ").identifier(table.alias());
    return columns(table.columns());
  }

  @Override
  public SqlWriter visit(ValuesTable table) {
    out.append("(values ")
        .list(table.rows(), statements::row)
        .append(") as ")
        .identifier(table.alias());
    return columns(table.columns());
  }

  @Override
  public SqlWriter visit(FunctionTable table) {
    lateral(table.lateral());
    statements.expression("", table.call());
    out.append(table.ordinality() ? " with ordinality as " : " as ").identifier(table.alias());
    return columns(table.columns());
  }

  private void lateral(boolean lateral) {
    if (lateral) {
      Feature.LATERAL.requireOf(out.dialect());
      out.append("lateral ");
    }
  }

  private SqlWriter columns(List<Identifier> columns) {
    return columns.isEmpty() ? out : out.append("(").list(columns, out::identifier).append(")");
  }

  @Override
  public SqlWriter visit(ArrayTable table) {
    out.append("unnest(").list(table.arrays(), this::array).append(")");
    out.append(table.ordinality() ? " with ordinality as " : " as ").identifier(table.alias());
    return columns(table.columns());
  }

  /** A parameter; databases that take no array of unknown elements are told the type. */
  private void array(Bind elements) {
    if (out.dialect().supportsArrayInsert()) {
      out.bind(elements);
    } else {
      out.append("cast(").bind(elements).append(" as ");
      out.append(out.dialect().typeName(elements.type())).append(" array)");
    }
  }
}
