package dev.aludel.processor.text;

import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** The columns of an expression, and whether there is more to it. */
final class ColumnMentions extends ExpressionVisitorAdapter<@Nullable Void> {
  private final List<Column> columns = new ArrayList<>();
  private boolean opaque;

  static ColumnMentions of(Expression expression) {
    ColumnMentions mentions = new ColumnMentions();
    expression.accept(mentions, null);
    return mentions;
  }

  List<Column> columns() {
    return columns;
  }

  /** Whether a query is part of it, which was not looked into. */
  boolean isOpaque() {
    return opaque;
  }

  boolean isConstant() {
    return columns.isEmpty() && !opaque;
  }

  @Override
  public <S> @Nullable Void visit(Column column, S context) {
    columns.add(column);
    return null;
  }

  @Override
  public <S> @Nullable Void visit(ParenthesedSelect select, S context) {
    opaque = true;
    return null;
  }

  @Override
  public <S> @Nullable Void visit(Select select, S context) {
    opaque = true;
    return null;
  }

  @Override
  public <S> @Nullable Void visit(ExistsExpression exists, S context) {
    opaque = true;
    return null;
  }
}
