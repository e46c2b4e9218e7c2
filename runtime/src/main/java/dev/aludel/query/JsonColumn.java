package dev.aludel.query;

import dev.aludel.type.Json;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import java.util.function.Function;

/** A column of JSON. */
public final class JsonColumn extends JsonExpression implements ColumnExpression<Json> {
  private JsonColumn(Node node, ValueType<Json> type) {
    super(node, type);
  }

  /**
   * The column of {@code table} at that index.
   *
   * @param type makes the Java side for the column's SQL type: {@code ValueTypes::json}
   */
  public static JsonColumn of(
      TableSource table, int column, Function<SqlType, ValueType<Json>> type) {
    return new JsonColumn(table.aludelColumn(column), table.aludelType(column, type));
  }

  @Override
  public JsonExpression expression() {
    return this;
  }
}
