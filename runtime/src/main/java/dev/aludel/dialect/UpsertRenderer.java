package dev.aludel.dialect;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Cast;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Conflict;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Insert;
import dev.aludel.sql.InsertRows;
import dev.aludel.sql.InsertSource;
import dev.aludel.sql.Logical;
import dev.aludel.sql.SqlExpression;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/** Writes inserts of rows that others may be in the way of. */
final class UpsertRenderer {
  private static final Identifier NEW = Identifier.of(Conflict.NEW);

  private final SqlWriter out;
  private final StatementRenderer statements;

  UpsertRenderer(SqlWriter out, StatementRenderer statements) {
    this.out = out;
    this.statements = statements;
  }

  SqlWriter write(Insert insert, Conflict conflict) {
    if (out.dialect().hasOnConflict()) {
      return onConflict(insert, conflict);
    }
    if (out.dialect().hasMerge()) {
      return merge(insert, conflict);
    }
    throw new MappingException(
        ErrorCode.SQL_IS_NOT_SUPPORTED,
        out.dialect().name(),
        "an INSERT that updates rows",
        "Look for the row first.");
  }

  private SqlWriter onConflict(Insert insert, Conflict conflict) {
    statements.insertInto(insert);
    out.append(" on conflict (").list(conflict.columns(), out::identifier).append(") do ");
    if (conflict.assignments().isEmpty()) {
      return out.append("nothing");
    }
    out.append("update set ");
    statements.assignments(conflict.assignments());
    return statements.expression(" where ", conflict.where());
  }

  private SqlWriter merge(Insert insert, Conflict conflict) {
    out.append("merge into ");
    statements.table(insert.table()).append(" using (");
    added(insert, conflict);
    statements.expression(" on ", same(insert, conflict));
    if (!conflict.assignments().isEmpty()) {
      out.append(" when matched");
      statements.expression(" and ", conflict.where()).append(" then update set ");
      statements.assignments(conflict.assignments());
    }
    out.append(" when not matched then insert (").list(insert.columns(), out::identifier);
    return out.append(") values (").list(insert.columns(), this::added).append(")");
  }

  /**
   * The rows to be inserted. Of those with the same key only the first is, where others stay as
   * they are: MERGE looks for others in the table alone, ON CONFLICT among the new ones, too.
   */
  private void added(Insert insert, Conflict conflict) {
    boolean several = !(insert.source() instanceof InsertRows rows) || rows.rows().size() > 1;
    if (!several || !conflict.assignments().isEmpty()) {
      named(insert);
      return;
    }
    out.append("select * from (");
    named(insert);
    out.append(" qualify row_number() over (partition by ");
    out.list(conflict.columns(), out::identifier).append(") = 1");
    conflict.columns().forEach(key -> out.append(" or ").identifier(key).append(" is null"));
    out.append(") as ").identifier(NEW);
  }

  private void named(Insert insert) {
    statements.source(typed(insert.source())).append(") as ").identifier(NEW);
    out.append(" (").list(insert.columns(), out::identifier).append(")");
  }

  private void added(Identifier column) {
    out.identifier(NEW).append(".").identifier(column);
  }

  private static SqlExpression same(Insert insert, Conflict conflict) {
    List<SqlExpression> pairs = new ArrayList<>();
    for (Identifier column : conflict.columns()) {
      pairs.add(
          Comparison.equal(
              new ColumnReference(insert.table().qualifier(), column),
              new ColumnReference(NEW, column)));
    }
    return new Logical(Logical.Operator.AND, pairs);
  }

  /** Columns of a table that is made of parameters get their types from nowhere else. */
  private static InsertSource typed(InsertSource source) {
    return source instanceof InsertRows rows
        ? new InsertRows(
            rows.rows().stream()
                .map(row -> row.stream().map(UpsertRenderer::typed).toList())
                .toList())
        : source;
  }

  private static SqlExpression typed(SqlExpression value) {
    return value instanceof Bind bind && bind.type().exact() == null
        ? new Cast(bind, unlimited(bind.type()))
        : value;
  }

  /** A cast cuts off what is too long; the column refuses it. */
  private static SqlType unlimited(SqlType type) {
    SqlType.Kind kind = type.kind();
    if (kind == SqlType.Kind.CHAR || kind == SqlType.Kind.VARCHAR) {
      return SqlType.varchar(0);
    }
    return kind == SqlType.Kind.BINARY ? SqlType.binary(0) : type;
  }
}
