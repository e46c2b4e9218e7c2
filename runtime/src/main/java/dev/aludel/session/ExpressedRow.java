package dev.aludel.session;

import dev.aludel.dialect.Rendered;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.Row;
import dev.aludel.jdbc.RowReader;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.sql.Bind;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Insert;
import dev.aludel.sql.InsertRows;
import dev.aludel.sql.Logical;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.Update;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one row of which the database calculates some columns. */
final class ExpressedRow {
  private final JdbcConnection connection;
  private final StatementTexts texts;
  private final FlushStep.Express step;
  private final EntityState row;
  private final Table table;

  ExpressedRow(JdbcConnection connection, StatementTexts texts, FlushStep.Express step) {
    this.connection = connection;
    this.texts = texts;
    this.step = step;
    this.row = step.row();
    this.table = step.mapper().table();
  }

  /** Inserts, and reads back what the database calculated and filled. */
  void insert() {
    List<Identifier> names = new ArrayList<>();
    List<SqlExpression> values = new ArrayList<>();
    for (int column : step.columns().toArray()) {
      names.add(table.column(column).identifier());
      values.add(value(column));
    }
    List<SelectColumn> answer = references(step.returning());
    Rendered insert =
        texts.render(new Insert(table.reference(), names, new InsertRows(List.of(values)), answer));
    if (answer.isEmpty()) {
      connection.update(insert.text(), insert.binds());
    } else {
      connection.query(insert.text(), insert.binds(), this::readBack);
    }
  }

  /**
   * Updates where columns match; answers whether there was a row.
   *
   * @param version the new version, null for none
   * @param answered what is read back
   * @param reader reads it; answers whether there is a row
   */
  boolean update(
      int[] matching,
      @Nullable Object[] match,
      @Nullable Object version,
      ColumnSet answered,
      RowReader<Boolean> reader) {
    List<Update.Assignment> assignments = new ArrayList<>();
    for (int column : step.columns().toArray()) {
      boolean versions = version != null && column == step.mapper().version();
      SqlExpression value = versions ? bind(column, version) : value(column);
      assignments.add(new Update.Assignment(table.column(column).identifier(), value));
    }
    List<SqlExpression> conditions = new ArrayList<>();
    for (int i = 0; i < matching.length; i++) {
      conditions.add(Comparison.equal(reference(matching[i]), bind(matching[i], match[i])));
    }
    Rendered update =
        texts.render(
            new Update(
                table.reference(),
                assignments,
                null,
                new Logical(Logical.Operator.AND, conditions),
                references(answered)));
    return answered.isEmpty()
        ? connection.update(update.text(), update.binds()) > 0
        : connection.query(update.text(), update.binds(), reader);
  }

  private boolean readBack(Row answer) {
    boolean found = answer.next();
    int at = 1;
    for (int column : step.returning().toArray()) {
      Mappers.readColumn(step.mapper(), row.entity(), column, answer, at++);
      row.markSet(column);
    }
    return found;
  }

  private SqlExpression value(int column) {
    SqlExpression expression = row.expressions().get(column);
    if (expression != null) {
      return expression;
    }
    boolean known = row.isSet(column);
    return bind(column, known ? Mappers.value(row.mapper(), row.entity(), column) : null);
  }

  private Bind bind(int column, @Nullable Object value) {
    Column of = table.column(column);
    return new Bind(of.type(), value, of.isSensitive());
  }

  private List<SelectColumn> references(ColumnSet columns) {
    List<SelectColumn> references = new ArrayList<>();
    for (int column : columns.toArray()) {
      references.add(SelectColumn.of(reference(column)));
    }
    return references;
  }

  private ColumnReference reference(int column) {
    return new ColumnReference(null, table.column(column).identifier());
  }
}
