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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expression that does not know yet what its statement calls the tables. Equal by value, values
 * included: unlike an {@link SqlExpression}, which is equal by shape.
 */
sealed interface Node
    permits Node.OwnColumnNode,
        Node.LabelNode,
        NamedNode,
        VariantNode,
        Node.BindNode,
        Node.ArrayNode,
        Node.ConstantNode,
        Node.Composite,
        AggregateNode,
        OverNode,
        CaseNode,
        Node.SubqueryNode,
        PlacedNode,
        GivenNode,
        ValueNode {

  /** This as part of a statement. */
  SqlExpression in(Scope scope);

  /** Whether its values must not be shown. */
  default boolean isSensitive() {
    return false;
  }

  /** Whether it is NULL in some row; true where it is not known. */
  boolean canBeNull(Nullness rows);

  /** The expressions that it is directly made of. */
  default List<Node> children() {
    return List.of();
  }

  /** Says what this is apart from its values, and hands these over; or that it does not. */
  default void addTo(QueryShape shape) {
    shape.isPart();
  }

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

  /** This without the name that a select gives it. */
  default Node unnamed() {
    return this;
  }

  /** Where this is among columns: under its name, or else whatever its name; -1 if it is not. */
  default int indexIn(List<Node> columns) {
    int exact = columns.indexOf(this);
    for (int i = 0; exact < 0 && i < columns.size(); i++) {
      exact = columns.get(i).unnamed().equals(unnamed()) ? i : -1;
    }
    return exact;
  }

  /** For a person to read: every column with its table's name. */
  default String describe() {
    return Dialect.named("postgresql").render(Select.of(in(Scope.any()))).text().substring(7);
  }

  /** A column. */
  record ColumnNode(Source source, int index) implements ValueNode {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ColumnNode that && source.isSameAt(index, that.source, that.index);
    }

    @Override
    public int hashCode() {
      return 31 * source.hashCode() + index;
    }

    Column column() {
      return source.table().column(index);
    }

    /** The column that is read for this one: a path's key is read from the foreign key. */
    ColumnNode read() {
      Step step = source.place().step();
      int own = step == null ? -1 : step.ownColumnFor(index);
      return step == null || own < 0 ? this : new ColumnNode(step.owner(), own).read();
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
      return (column().isNullable() || rows.isOptional(source) || rows.lacks(source, index))
          && !rows.isPresent(this);
    }

    @Override
    public void addTo(QueryShape shape) {
      shape.add(source, index);
    }
  }

  /** A column of the table itself, though another table may have an equal one without a join. */
  record OwnColumnNode(Source source, int index) implements Node {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OwnColumnNode that && source.isSameAt(index, that.source, that.index);
    }

    @Override
    public int hashCode() {
      return 31 * source.hashCode() + index;
    }

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

    @Override
    public void addTo(QueryShape shape) {
      shape.add(OwnColumnNode.class).add(source, index);
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

    @Override
    public void addTo(QueryShape shape) {
      shape.add(label).add(source);
    }
  }

  /** A value. Every statement that it is part of has the same bind, by which it is found there. */
  record BindNode(Bind bind) implements Node {
    BindNode(SqlType type, @Nullable Object value, boolean isSensitive) {
      this(new Bind(type, value, isSensitive));
    }

    BindNode(SqlType type, @Nullable Object value) {
      this(type, value, false);
    }

    SqlType type() {
      return bind.type();
    }

    @Nullable Object value() {
      return bind.value();
    }

    @Override
    public SqlExpression in(Scope scope) {
      return scope.given(bind);
    }

    @Override
    public boolean isSensitive() {
      return bind.sensitive();
    }

    @Override
    public boolean canBeNull(Nullness rows) {
      return bind.isNull() || bind.isParameter();
    }

    @Override
    public void addTo(QueryShape shape) {
      shape.add(bind);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof BindNode that
          && bind.equals(that.bind)
          && bind.sensitive() == that.bind.sensitive()
          && Objects.equals(value(), that.value());
    }

    @Override
    public int hashCode() {
      return Objects.hash(bind, value());
    }
  }

  /** Whether a value is among many, which travel as one. */
  record ArrayNode(Node operand, List<BindNode> values, Bind array, boolean negated)
      implements Node {
    ArrayNode(Node operand, List<BindNode> values, boolean negated) {
      this(operand, List.copyOf(values), array(values), negated);
    }

    private static Bind array(List<BindNode> values) {
      BindNode first = values.get(0);
      Object[] array = values.stream().map(BindNode::value).toArray();
      return new Bind(first.type(), array, first.isSensitive());
    }

    @Override
    public SqlExpression in(Scope scope) {
      return new InArray(operand.in(scope), scope.given(array), negated);
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
    public List<Node> children() {
      return List.of(operand);
    }

    @Override
    public boolean canBeNull(Nullness rows) {
      return operand.canBeNull(rows);
    }

    @Override
    public void addTo(QueryShape shape) {
      shape.add(ArrayNode.class).add(negated).add(array).add(operand);
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

    @Override
    public void addTo(QueryShape shape) {
      shape.add(expression);
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
    public List<Node> children() {
      return operands;
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
        case ALWAYS -> true;
        case IF_ANY -> operands.stream().anyMatch(operand -> operand.canBeNull(rows));
        case IF_ALL -> operands.stream().allMatch(operand -> operand.canBeNull(rows));
        case IF_ANY_OR_NO_ROW ->
            !rows.isGrouped() || operands.stream().anyMatch(operand -> operand.canBeNull(rows));
      };
    }

    @Override
    public void addTo(QueryShape shape) {
      shape.add(operation).add(operands);
    }
  }

  /** A select inside an expression: operands first, none for EXISTS. */
  record SubqueryNode(SubqueryUse use, List<Node> operands, QueryBody body) implements Node {
    @Override
    public SqlExpression in(Scope scope) {
      return use.of(Node.in(scope, operands), QueryAssembly.subquery(body, scope));
    }

    @Override
    public boolean canBeNull(Nullness rows) {
      return use != SubqueryUse.EXISTS;
    }

    @Override
    public void addTo(QueryShape shape) {
      if (body instanceof Clauses clauses) {
        shape.add(use).add(operands).add(clauses);
      } else {
        shape.isPart();
      }
    }
  }
}
