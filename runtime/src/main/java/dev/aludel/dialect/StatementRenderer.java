package dev.aludel.dialect;

import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Compound;
import dev.aludel.sql.Delete;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.Hint;
import dev.aludel.sql.Insert;
import dev.aludel.sql.InsertRows;
import dev.aludel.sql.InsertSource;
import dev.aludel.sql.Join;
import dev.aludel.sql.Literal;
import dev.aludel.sql.Lock;
import dev.aludel.sql.Ordering;
import dev.aludel.sql.Query;
import dev.aludel.sql.RowValue;
import dev.aludel.sql.Select;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.Slice;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.SqlStatement;
import dev.aludel.sql.TableReference;
import dev.aludel.sql.Update;
import dev.aludel.sql.Window;
import dev.aludel.sql.With;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes statements, clause after clause. */
final class StatementRenderer implements SqlStatement.Visitor<SqlWriter> {
  private final SqlWriter out;
  private final ExpressionRenderer expressions;
  private final FromRenderer tables;
  private final RowsRenderer rows = new RowsRenderer();
  private final UpsertRenderer upserts;

  StatementRenderer(SqlWriter out) {
    this.out = out;
    this.expressions = new ExpressionRenderer(out, this);
    this.tables = new FromRenderer(out, this);
    this.upserts = new UpsertRenderer(out, this);
  }

  @Override
  public SqlWriter visit(Select select) {
    out.append("select ");
    hints(Hint.Place.PREFIX, "", select.slice(), " ");
    out.append(select.distinct() ? "distinct " : "");
    distinctOn(select.projection().distinctOn());
    columns(select.columns());
    if (select.from() != null) {
      out.append(" from ");
      select.from().accept(tables);
    }
    expression(" where ", select.where());
    list(" group by ", select.groupBy());
    expression(" having ", select.having());
    windows(select.grouping().windows());
    return slice(select.slice());
  }

  @Override
  public SqlWriter visit(Compound compound) {
    if (compound.operator() == Compound.Operator.INTERSECT_ALL) {
      Feature.INTERSECT_ALL.requireOf(out.dialect());
    } else if (compound.operator() == Compound.Operator.EXCEPT_ALL) {
      Feature.EXCEPT_ALL.requireOf(out.dialect());
    }
    member(compound.left(), isBracketed(compound.left(), isChained(compound)));
    out.append(
        switch (compound.operator()) {
          case UNION -> " union ";
          case UNION_ALL -> " union all ";
          case INTERSECT -> " intersect ";
          case INTERSECT_ALL -> " intersect all ";
          case EXCEPT -> " except ";
          case EXCEPT_ALL -> " except all ";
        });
    member(compound.right(), beginsWithBracket(compound) || isBracketed(compound.right(), false));
    return slice(compound.slice());
  }

  private void member(Query query, boolean bracketed) {
    out.append(bracketed ? "(" : "");
    query(query).append(bracketed ? ")" : "");
  }

  /** Whether a compound's left part goes on where the compound does: a union b union c. */
  private static boolean isChained(Compound compound) {
    return compound.left() instanceof Compound left && left.operator() == compound.operator();
  }

  private static boolean isBracketed(Query query, boolean chained) {
    Slice slice = query instanceof Select select ? select.slice() : Slice.ALL;
    if (query instanceof Compound compound) {
      slice = compound.slice();
    }
    return !slice.equals(Slice.ALL) || !(query instanceof Select || chained);
  }

  /**
   * Whether a compound begins with a bracket: then all its parts have them, since H2 takes such a
   * one in FROM for a table if it meets a JOIN outside of brackets.
   */
  private static boolean beginsWithBracket(Compound compound) {
    boolean chained = isChained(compound);
    return isBracketed(compound.left(), chained)
        || (compound.left() instanceof Compound left && beginsWithBracket(left));
  }

  @Override
  public SqlWriter visit(With with) {
    out.acts().append(with.isRecursive() ? "with recursive " : "with ");
    out.list(with.tables(), this::commonTable).append(" ");
    return with.body().accept(this);
  }

  private void commonTable(With.CommonTable table) {
    out.identifier(table.name());
    if (!table.columns().isEmpty()) {
      out.append(" (").list(table.columns(), out::identifier).append(")");
    }
    out.append(" as ");
    if (table.materialized() != null) {
      Feature.MATERIALIZED.requireOf(out.dialect());
      out.append(table.materialized() ? "materialized " : "not materialized ");
    }
    if (table.recursive()
        && table.statement() instanceof Compound compound
        && compound.operator() == Compound.Operator.UNION) {
      Feature.RECURSIVE_DISTINCT.requireOf(out.dialect());
    }
    if (!(table.statement() instanceof Query)) {
      Feature.CHANGE_IN_WITH.requireOf(out.dialect());
    }
    out.append("(");
    table.statement().accept(this).append(")");
  }

  SqlWriter query(Query query) {
    return query.accept((SqlStatement.Visitor<SqlWriter>) this);
  }

  private void distinctOn(List<SqlExpression> expressions) {
    if (!expressions.isEmpty()) {
      Feature.DISTINCT_ON.requireOf(out.dialect());
      out.append("distinct on (").list(expressions, this.expressions::write).append(") ");
    }
  }

  private void windows(List<Window.Named> windows) {
    if (!windows.isEmpty()) {
      out.append(" window ").list(windows, expressions::window);
    }
  }

  private SqlWriter slice(Slice slice) {
    orderBy(slice.orderBy());
    expression(" limit ", slice.limit());
    expression(" offset ", slice.offset());
    lock(slice.lock());
    return hints(Hint.Place.SUFFIX, " ", slice, "");
  }

  private SqlWriter hints(Hint.Place place, String before, Slice slice, String after) {
    for (Hint hint : slice.hints()) {
      if (hint.place() == place) {
        out.hint(before, hint, after);
      }
    }
    return out;
  }

  SqlWriter from(FromItem item) {
    return item.accept(tables);
  }

  @Override
  public SqlWriter visit(Insert insert) {
    beforeChange(insert.returning(), "final");
    if (insert.conflict() == null) {
      insertInto(insert);
    } else {
      upserts.write(insert, insert.conflict());
    }
    return afterChange(insert.table(), insert.returning());
  }

  @Override
  public SqlWriter visit(Update update) {
    beforeChange(update.returning(), "final");
    if (isMerge(update.from(), Feature.UPDATE_FROM)) {
      merge(update.table(), Objects.requireNonNull(update.from()), update.where());
      out.append("update set ");
      assignments(update.assignments());
    } else {
      update(update);
    }
    return afterChange(update.table(), update.returning());
  }

  private void update(Update update) {
    out.append("update ");
    table(update.table()).append(" set ");
    assignments(update.assignments());
    if (update.from() != null) {
      Feature.UPDATE_FROM.requireOf(out.dialect());
      out.append(" from ");
      update.from().accept(tables);
    }
    expression(" where ", update.where());
  }

  @Override
  public SqlWriter visit(Delete delete) {
    beforeChange(delete.returning(), "old");
    if (isMerge(delete.using(), Feature.DELETE_USING)) {
      merge(delete.table(), Objects.requireNonNull(delete.using()), delete.where());
      out.append("delete");
    } else {
      delete(delete);
    }
    return afterChange(delete.table(), delete.returning());
  }

  private void delete(Delete delete) {
    out.append("delete from ");
    table(delete.table());
    if (delete.using() != null) {
      Feature.DELETE_USING.requireOf(out.dialect());
      out.append(" using ");
      delete.using().accept(tables);
    }
    expression(" where ", delete.where());
  }

  /** Whether MERGE says the same; it takes one further table. */
  private boolean isMerge(@Nullable FromItem further, Feature feature) {
    return further != null
        && !(further instanceof Join)
        && !out.dialect().supports(feature)
        && out.dialect().hasMerge();
  }

  private void merge(TableReference table, FromItem further, @Nullable SqlExpression where) {
    out.append("merge into ");
    table(table).append(" using ");
    further.accept(tables);
    expression(" on ", where == null ? Literal.TRUE : where).append(" when matched then ");
  }

  /** An INSERT without what comes before and after every change. */
  SqlWriter insertInto(Insert insert) {
    out.append("insert into ");
    table(insert.table());
    if (!insert.columns().isEmpty()) {
      out.append(" (").list(insert.columns(), out::identifier).append(")");
    }
    out.append(" ");
    return source(insert.source());
  }

  SqlWriter source(InsertSource source) {
    return source.accept(rows);
  }

  SqlWriter assignments(List<Update.Assignment> assignments) {
    return out.list(assignments, this::assignment);
  }

  /** Writes a clause of one expression, or nothing without one. */
  SqlWriter expression(String keyword, @Nullable SqlExpression expression) {
    if (expression == null) {
      return out;
    }
    out.append(keyword);
    return expressions.write(expression);
  }

  SqlWriter table(TableReference table) {
    return tables.visit(table);
  }

  private SqlWriter columns(List<SelectColumn> columns) {
    return out.list(columns, this::column);
  }

  private void column(SelectColumn column) {
    expressions.write(column.expression());
    if (column.label() != null) {
      out.append(" as ").identifier(column.label());
    }
  }

  private void assignment(Update.Assignment assignment) {
    out.identifier(assignment.column()).append(" = ");
    expressions.write(assignment.value());
  }

  private SqlWriter list(String keyword, List<SqlExpression> list) {
    return list.isEmpty() ? out : out.append(keyword).list(list, expressions::write);
  }

  SqlWriter orderBy(List<Ordering> orderings) {
    if (!orderings.isEmpty()) {
      out.append(" order by ");
    }
    return orderings(orderings);
  }

  /** Writes values in parentheses; parameters may have to say their type. */
  void row(RowValue row) {
    out.append("(").list(row.values(), expressions::typed).append(")");
  }

  SqlWriter orderings(List<Ordering> orderings) {
    return out.list(orderings, this::ordering);
  }

  private SqlWriter lock(@Nullable Lock lock) {
    if (lock == null) {
      return out;
    }
    out.acts().append(" for update");
    if (!lock.of().isEmpty() && out.dialect().hasLockOf()) {
      out.append(" of ").list(lock.of(), out::identifier);
    }
    return switch (lock.waiting()) {
      case WAIT -> out;
      case NO_WAIT -> out.append(" nowait");
      case SKIP_LOCKED -> out.append(" skip locked");
    };
  }

  private void ordering(Ordering ordering) {
    boolean nulls = ordering.nulls() != Ordering.Nulls.UNSPECIFIED;
    boolean first = ordering.nulls() == Ordering.Nulls.FIRST;
    if (nulls && !out.dialect().hasNullsOrder()) {
      out.append("case when ");
      expressions.operand(ordering.expression(), Precedence.CONCATENATION);
      out.append(first ? " is null then 0 else 1 end, " : " is null then 1 else 0 end, ");
    }
    expressions.write(ordering.expression());
    out.append(ordering.descending() ? " desc" : "");
    if (nulls && out.dialect().hasNullsOrder()) {
      out.append(first ? " nulls first" : " nulls last");
    }
  }

  /** Where there is no RETURNING, the change is a table to select from. */
  private void beforeChange(List<SelectColumn> returning, String state) {
    out.acts();
    if (!returning.isEmpty() && !out.dialect().hasReturning()) {
      out.append("select ");
      columns(returning).append(" from ").append(state).append(" table (");
    }
  }

  private SqlWriter afterChange(TableReference table, List<SelectColumn> returning) {
    if (returning.isEmpty()) {
      return out;
    }
    if (!out.dialect().hasReturning()) {
      // Columns may say their table, which is none's name unless it is given again.
      boolean plain = returning.stream().allMatch(StatementRenderer::isPlain);
      return plain ? out.append(")") : out.append(") as ").identifier(table.qualifier());
    }
    out.append(" returning ");
    return columns(returning);
  }

  private static boolean isPlain(SelectColumn column) {
    return column.expression() instanceof ColumnReference reference
        && reference.qualifier() == null;
  }

  /** Writes what an INSERT inserts. */
  private final class RowsRenderer implements InsertSource.Visitor<SqlWriter> {
    @Override
    public SqlWriter visit(InsertRows source) {
      if (source.rows().get(0).isEmpty()) {
        return out.append("default values");
      }
      return out.append("values ").list(source.rows(), this::row);
    }

    @Override
    public SqlWriter visit(Query query) {
      return StatementRenderer.this.query(query);
    }

    private void row(List<SqlExpression> row) {
      out.append("(").list(row, expressions::write).append(")");
    }
  }
}
