package dev.aludel.query;

import dev.aludel.dialect.Dialect;
import dev.aludel.schema.Column;
import dev.aludel.sql.Bind;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.InArray;
import dev.aludel.sql.Select;
import dev.aludel.sql.SqlExpression;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression that does not know yet what its statement calls the tables. Equal by value, values
 * included: unlike an {@link SqlExpression}, which is equal by shape.
 */
sealed interface Node {

  /** This as part of a statement. */
  SqlExpression in(Scope scope);

  /** Whether its values must not be shown. */
  default boolean isSensitive() {
    return false;
  }

  /** Whether it is NULL in some row; true where it is not known. */
  boolean canBeNull(Nullness rows);

  /** What must all hold where this condition does. */
  default List<Node> conjuncts() {
    return List.of(this);
  }

  /** What is surely not NULL where this is not. */
  default List<Node> presentWithThis() {
    return List.of();
  }

  /** All of these as SQL. */
  static List<SqlExpression> in(Scope scope, List<Node> nodes) {
    List<SqlExpression> all = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      all.add(node.in(scope));
    }
    return all;
  }

  /** For a person to read: every column with its table's name. */
  default String describe() {
    return Dialect.named("postgresql").render(Select.of(in(Scope.any()))).text().substring(7);
  }

  /** A column. */
  record ColumnNode(Source source, int index) implements Node {
    Column column() {
      return source.table().column(index);
    }

    @Override
    public SqlExpression in(Scope scope) {
      return scope.column(source, index);
    }

    @Override
    public boolean isSensitive() {
      return column().isSensitive();
    }

    @Override
    public boolean canBeNull(Nullness rows) {
      return (column().isNullable() || rows.isOptional(source)) && !rows.isPresent(this);
    }
  }

  /** A column of the table itself, though another table may have an equal one without a join. */
  record OwnColumnNode(Source source, int index) implements Node {
    @Override
    public SqlExpression in(Scope scope) {
      return scope.ownColumn(source, index);
    }

    @Override
    public boolean isSensitive() {
      return source.table().column(index).isSensitive();
    }

    @Override
    public boolean canBeNull(Nullness rows) {
      return source.table().column(index).isNullable() || rows.isOptional(source);
    }
  }

  /** A labelled column of a subquery that stands for a table. */
  record LabelNode(Source source, Identifier label) implements Node {
    @Override
    public SqlExpression in(Scope scope) {
      return new ColumnReference(scope.nameOf(source), label);
    }

    @Override
    public boolean canBeNull(Nullness rows) {
      return true;
    }
  }

  /** A value. */
  record BindNode(SqlType type, @Nullable Object value, boolean isSensitive) implements Node {
    BindNode(SqlType type, @Nullable Object value) {
      this(type, value, false);
    }

    @Override
    public SqlExpression in(Scope scope) {
      return new Bind(type, value, isSensitive);
    }

    @Override
    public boolean canBeNull(Nullness rows) {
      return value == null;
    }
  }

  /** Whether a value is among many, which travel as one. */
  record ArrayNode(Node operand, List<BindNode> values, boolean negated) implements Node {
    public ArrayNode {
      values = List.copyOf(values);
    }

    @Override
    public SqlExpression in(Scope scope) {
      Object[] array = values.stream().map(BindNode::value).toArray();
      BindNode first = values.get(0);
      return new InArray(
          operand.in(scope), new Bind(first.type(), array, first.isSensitive()), negated);
    }

    @Override
    public boolean isSensitive() {
      return operand.isSensitive();
    }

    @Override
    public List<Node> presentWithThis() {
      return List.of(operand);
    }

    @Override
    public boolean canBeNull(Nullness rows) {
      return operand.canBeNull(rows);
    }
  }

  /** What is the same in every statement and never NULL. */
  record ConstantNode(SqlExpression expression) implements Node {
    @Override
    public SqlExpression in(Scope scope) {
      return expression;
    }

    @Override
    public boolean canBeNull(Nullness rows) {
      return false;
    }
  }

  /** An operation on others. */
  record Composite(Operation operation, List<Node> operands) implements Node {
    public Composite {
      operands = List.copyOf(operands);
    }

    @Override
    public SqlExpression in(Scope scope) {
      return operation.on(Node.in(scope, operands));
    }

    @Override
    public List<Node> conjuncts() {
      return operation == Operation.Plain.AND ? operands : List.of(this);
    }

    @Override
    public boolean isSensitive() {
      return operands.stream().anyMatch(Node::isSensitive);
    }

    @Override
    public boolean canBeNull(Nullness rows) {
      return operandsAllowNull(rows) && !rows.isPresent(this);
    }

    @Override
    public List<Node> presentWithThis() {
      return operation.presentWithResult(operands);
    }

    private boolean operandsAllowNull(Nullness rows) {
      return switch (operation.nulls()) {
        case NEVER -> false;
        case IF_ANY -> operands.stream().anyMatch(operand -> operand.canBeNull(rows));
        case IF_ALL -> operands.stream().allMatch(operand -> operand.canBeNull(rows));
        case IF_ANY_OR_NO_ROW ->
            !rows.isGrouped() || operands.stream().anyMatch(operand -> operand.canBeNull(rows));
      };
    }
  }

  /** A select inside an expression: operands first, none for EXISTS. */
  record SubqueryNode(Subquery use, List<Node> operands, Clauses clauses) implements Node {
    @Override
    public SqlExpression in(Scope scope) {
      return use.of(Node.in(scope, operands), Assembly.subquery(use, clauses, scope));
    }

    @Override
    public boolean canBeNull(Nullness rows) {
      return use != Subquery.EXISTS;
    }
  }
}
