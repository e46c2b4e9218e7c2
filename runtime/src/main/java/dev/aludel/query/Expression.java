package dev.aludel.query;

import dev.aludel.dialect.Dialect;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Infix;
import dev.aludel.sql.Literal;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in a statement that has a value of the Java type {@code T} in every row: a column, a
 * function, a calculation, a condition. Expressions are immutable, equal by value, and belong to no
 * statement until one mentions them.
 *
 * <p><b>Null.</b> A comparison with a value that is {@code null} at run time means {@code IS NULL}:
 * {@code name.eq(null)} with a literal does not compile, {@code name.eq(search)} with {@code search
 * == null} finds the rows without a name. Two <em>expressions</em> are compared as SQL does: where
 * either is NULL the answer is neither true nor false, and a {@code where} does not let such a row
 * through, not even below {@code not()}.
 *
 * @param <T> the Java type of its values
 */
public abstract sealed class Expression<T> implements Selectable<T>
    permits Condition, OrderedExpression {
  /**
   * More values travel as one array: the number of parameters is limited, and a text per length is
   * a waste.
   */
  private static final int LONGEST_LIST = 32;

  private final Node node;
  private final ValueType<T> type;

  Expression(Node node, ValueType<T> type) {
    this.node = Objects.requireNonNull(node);
    this.type = Objects.requireNonNull(type);
  }

  /** How its values travel between Java and the database. */
  public final ValueType<T> type() {
    return type;
  }

  final Node node() {
    return node;
  }

  /**
   * The same under a name, where it is selected: {@code select(BOOK.price.times(2).as("double"))}.
   * Rows are read by the name too, {@code ORDER BY} and {@code GROUP BY} mention it, and a subquery
   * calls its column so; everywhere else this is the expression itself. SQLAlchemy's {@code
   * label()}.
   */
  public Expression<T> as(String name) {
    return new ValueExpression<>(new NamedNode(node, name), type);
  }

  /**
   * The same, written in another way by the dialect of this name: {@code "h2"}, {@code
   * "postgresql"}. With {@link Functions#fragment} and {@link Functions#function} it makes
   * constructs of your own that every database understands; SQLAlchemy's {@code @compiles}.
   *
   * @throws dev.aludel.error.ConfigurationException if there is no such dialect
   */
  public Expression<T> onDialect(String dialect, Expression<? extends T> own) {
    return new ValueExpression<>(variant(dialect, own), type);
  }

  final Node variant(String dialect, Expression<?> own) {
    return new VariantNode(node, Dialect.named(dialect).name(), nodeOf(own));
  }

  /** Equal to this value; where {@code value} is null: {@code IS NULL}. */
  public final Condition eq(@Nullable T value) {
    return value == null ? isNull() : compare(Comparison.Operator.EQUAL, bind(value));
  }

  /** Equal to that expression; not true where either is NULL. */
  public final Condition eq(Expression<? extends T> other) {
    return compare(Comparison.Operator.EQUAL, nodeOf(other));
  }

  /**
   * Other than this value; where {@code value} is null: {@code IS NOT NULL}. Rows in which this is
   * NULL are not found.
   */
  public final Condition ne(@Nullable T value) {
    return value == null ? isNotNull() : compare(Comparison.Operator.NOT_EQUAL, bind(value));
  }

  /** Other than that expression; not true where either is NULL. */
  public final Condition ne(Expression<? extends T> other) {
    return compare(Comparison.Operator.NOT_EQUAL, nodeOf(other));
  }

  /** NULL. */
  public final Condition isNull() {
    return Condition.of(Operation.Plain.IS_NULL.node(node));
  }

  /** Not NULL. */
  public final Condition isNotNull() {
    return Condition.of(Operation.Plain.IS_NOT_NULL.node(node));
  }

  /** Other than this value, where NULL is a value like others: true or false, never unknown. */
  public final Condition isDistinctFrom(@Nullable T value) {
    return value == null ? isNotNull() : compare(Comparison.Operator.DISTINCT, bind(value));
  }

  /** Other than that expression, where NULL is a value like others. */
  public final Condition isDistinctFrom(Expression<? extends T> other) {
    return compare(Comparison.Operator.DISTINCT, nodeOf(other));
  }

  /** Equal to this value, where NULL is a value like others: true or false, never unknown. */
  public final Condition isNotDistinctFrom(@Nullable T value) {
    return value == null ? isNull() : compare(Comparison.Operator.NOT_DISTINCT, bind(value));
  }

  /** Equal to that expression, where NULL is a value like others. */
  public final Condition isNotDistinctFrom(Expression<? extends T> other) {
    return compare(Comparison.Operator.NOT_DISTINCT, nodeOf(other));
  }

  /**
   * A condition by an operator of the database that has no method here: {@code TAGS.op("@>",
   * value)}. It is printed as it is.
   *
   * @throws dev.aludel.error.MappingException if it is neither signs nor words
   */
  public final Condition op(String operator, Expression<?> other) {
    return Condition.of(sign(operator, other));
  }

  /** What an operator that has no method here answers; see {@link #op(String, Expression)}. */
  public final <R> ValueExpression<R> op(String operator, Expression<?> other, ValueType<R> type) {
    return new ValueExpression<>(sign(operator, other), type);
  }

  private Node sign(String operator, Expression<?> other) {
    Node right = nodeOf(other);
    String sign = new Infix(Checks.operand(operator, "op"), Literal.TRUE, Literal.TRUE).operator();
    return new Operation.Sign(sign).node(node, right);
  }

  /**
   * One of these values. No values: nothing is in it, the condition is false. A null among them
   * finds NULL, as {@link #eq} does.
   */
  public final Condition in(Collection<? extends @Nullable T> values) {
    List<Node.BindNode> present = presentOf(values);
    Condition found = present.isEmpty() ? Condition.FALSE : among(present, false);
    return present.size() == values.size() ? found : isNull().or(found);
  }

  /** One of these values; see {@link #in(Collection)}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // Only read.
  public final Condition in(T... values) {
    return in(listOf(values));
  }

  /** One of the values that the statement is given when it is run. */
  public final Condition in(ListParam<? extends T> values) {
    return Checks.present(values, "A parameter").among(node, false);
  }

  /**
   * One of what this query answers. Not true where this is NULL, nor where it is not found and the
   * query answers a NULL.
   */
  public final Condition in(QueryStatement<? extends T> query) {
    return among(query, SubqueryUse.IN);
  }

  /**
   * None of these values. No values: true for every row. A null among them leaves NULL out; without
   * one, rows in which this is NULL are left out all the same.
   */
  public final Condition notIn(Collection<? extends @Nullable T> values) {
    List<Node.BindNode> present = presentOf(values);
    Condition found = present.isEmpty() ? Condition.TRUE : among(present, true);
    return present.size() == values.size() ? found : isNotNull().and(found);
  }

  /** None of these values; see {@link #notIn(Collection)}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // Only read.
  public final Condition notIn(T... values) {
    return notIn(listOf(values));
  }

  /** None of the values that the statement is given when it is run. */
  public final Condition notIn(ListParam<? extends T> values) {
    return Checks.present(values, "A parameter").among(node, true);
  }

  /**
   * None of what this query answers. As in SQL, nothing is found if the query answers a NULL: let
   * it leave NULLs out.
   */
  public final Condition notIn(QueryStatement<? extends T> query) {
    return among(query, SubqueryUse.NOT_IN);
  }

  /** Smallest first. NULL counts as larger than every value; see {@link Ordering}. */
  public final Ordering asc() {
    return new Ordering(node, false, null, type.sqlType());
  }

  /** Largest first. NULL counts as larger than every value; see {@link Ordering}. */
  public final Ordering desc() {
    return new Ordering(node, true, null, type.sqlType());
  }

  final Condition compare(Comparison.Operator operator, Node right) {
    return Condition.of(new Operation.Compare(operator).node(node, right));
  }

  Node.BindNode bind(T value) {
    return new Node.BindNode(type.sqlType(), type.toDatabase(value), node.isSensitive());
  }

  /** A value of this type, or NULL. */
  final Node.BindNode bindNullable(@Nullable T value) {
    return value == null
        ? new Node.BindNode(type.sqlType(), null, node.isSensitive())
        : bind(value);
  }

  static Node nodeOf(@Nullable Expression<?> expression) {
    return Checks.present(expression, "An expression").node();
  }

  private Condition among(List<Node.BindNode> values, boolean negated) {
    if (values.size() > LONGEST_LIST && isElement()) {
      return Condition.of(new Node.ArrayNode(node, values, negated));
    }
    List<Node> operands = new ArrayList<>(values);
    operands.add(0, node);
    return Condition.of(new Node.Composite(new Operation.Among(negated), operands));
  }

  /** Whether drivers take arrays of such values. */
  private boolean isElement() {
    SqlType.Kind kind = type.sqlType().kind();
    return kind != SqlType.Kind.ARRAY && kind != SqlType.Kind.JSON;
  }

  private Condition among(QueryStatement<?> query, SubqueryUse use) {
    QueryBody body = Checks.present(query, "A subquery").part();
    return Condition.of(new Node.SubqueryNode(use, List.of(node), body));
  }

  private static <T> List<T> listOf(T[] values) {
    return Arrays.asList(Checks.present(values, "A list of values"));
  }

  private List<Node.BindNode> presentOf(Collection<? extends @Nullable T> values) {
    List<Node.BindNode> present = new ArrayList<>(values.size());
    for (T value : values) {
      if (value != null) {
        present.add(bind(value));
      }
    }
    return present;
  }

  /** Equal if it means the same: the same operation on the same columns and values. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Expression<?> that && node.equals(that.node);
  }

  @Override
  public final int hashCode() {
    return node.hashCode();
  }

  /** Its SQL, every column with the name of its table; values as {@code ?}. */
  @Override
  public final String toString() {
    return node.describe();
  }
}
