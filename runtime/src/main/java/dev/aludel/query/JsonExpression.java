package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Access;
import dev.aludel.type.Json;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;
import java.util.ArrayList;
import java.util.List;

/**
 * An expression whose values are JSON. A part of it is named by {@link #get(String)} and {@link
 * #get(int)}, and read as JSON, or as the Java type that {@link #asString}, {@link #asInteger} and
 * the like name. What is not there is NULL; so is JSON's null read as another type.
 *
 * <p>Names and indexes are written into the statement: the database finds an expression index by
 * them. SQLAlchemy's {@code JSON} and, for what PostgreSQL only has, {@code JSONB}.
 */
public sealed class JsonExpression extends ValueExpression<Json> permits JsonColumn {
  private static final ValueType<Json> JSON = ValueTypes.json(SqlType.JSON);
  private static final SqlType JSONPATH = SqlType.TEXT.exact("jsonpath");

  JsonExpression(Node node, ValueType<Json> type) {
    super(node, type);
  }

  /** JSON that is kept in another Java type: a map, or what a converter makes of it. */
  static JsonExpression of(ValueExpression<?> expression) {
    Node node = nodeOf(expression);
    if (expression.type().sqlType().kind() != SqlType.Kind.JSON) {
      throw new QueryException(ErrorCode.EXPRESSION_IS_NO_JSON, expression);
    }
    return new JsonExpression(node, JSON);
  }

  /** The member of that name. */
  public final JsonExpression get(String name) {
    return part(Checks.operand(name, "get"));
  }

  /**
   * The element at that index, from 0.
   *
   * @throws QueryException if it is less than 0
   */
  public final JsonExpression get(int index) {
    return part(Checks.atLeast(0, index, "The index of an element"));
  }

  /** Its text; that of a JSON text without the quotes. PostgreSQL only. */
  public final TextExpression asString() {
    return new TextExpression(as(Access.Kind.TEXT), TextExpression.TEXT);
  }

  /** The number that it is; what is none is the database's error. */
  public final NumberExpression<Integer> asInteger() {
    return number(NumberExpression.INTEGER);
  }

  /** The number that it is; what is none is the database's error. */
  public final NumberExpression<Long> asLong() {
    return number(NumberExpression.LONG);
  }

  /** The number that it is, with all its digits; what is none is the database's error. */
  public final NumberExpression<java.math.BigDecimal> asNumeric() {
    return number(NumberExpression.DECIMAL);
  }

  /** The boolean that it is; what is none is the database's error. */
  public final Condition asBoolean() {
    return new Condition(cast(SqlType.BOOLEAN), Condition.BOOLEAN);
  }

  /** Has all that the other has, at the same places; PostgreSQL's {@code @>}. */
  public final Condition contains(Json part) {
    return sign("@>", bind(Checks.operand(part, "contains")));
  }

  /** Has nothing but what the other has; PostgreSQL's {@code <@}. */
  public final Condition containedBy(Json whole) {
    return sign("<@", bind(Checks.operand(whole, "containedBy")));
  }

  /** Has a member of that name; of an array, such a text. PostgreSQL's {@code ?}. */
  public final Condition hasKey(String name) {
    return sign("?", new Node.BindNode(SqlType.TEXT, Checks.operand(name, "hasKey")));
  }

  /** Has a member of at least one of these names; PostgreSQL's {@code ?|}. */
  public final Condition hasAny(String... names) {
    return sign("?|", names(names));
  }

  /** Has members of all these names; PostgreSQL's {@code ?&}. */
  public final Condition hasAll(String... names) {
    return sign("?&", names(names));
  }

  /** A path of the SQL standard finds something: {@code "$.tags[*] ? (@ == \"new\")"}. */
  public final Condition pathExists(String path) {
    return sign("@?", path(path));
  }

  /** A predicate of a path of the SQL standard holds: {@code "$.price > 10"}. */
  public final Condition pathMatch(String path) {
    return sign("@@", path(path));
  }

  /**
   * The members of both, of those with one name the other's; or the elements of both. PostgreSQL's
   * {@code ||}.
   */
  public final JsonExpression concat(Json other) {
    return json(Operation.Plain.CONCATENATE.node(node(), bind(Checks.operand(other, "concat"))));
  }

  /** The same without what is at the end of this path of names; PostgreSQL's {@code #-}. */
  public final JsonExpression without(String... path) {
    return json(new Operation.Sign("#-").node(node(), names(path)));
  }

  /** What it is: {@code object}, {@code array}, {@code string}…; PostgreSQL only. */
  public final TextExpression kind() {
    Node call = Operation.Call.function("jsonb_typeof").node(node());
    return new TextExpression(call, TextExpression.TEXT);
  }

  /** How many elements it has; what is no array is the database's error. PostgreSQL only. */
  public final NumberExpression<Integer> arrayLength() {
    Node call = Operation.Call.function("jsonb_array_length").node(node());
    return new NumberExpression<>(call, NumberExpression.INTEGER);
  }

  private static JsonExpression json(Node node) {
    return new JsonExpression(node, JSON);
  }

  private Condition sign(String operator, Node right) {
    return Condition.of(new Operation.Sign(operator).node(node(), right));
  }

  private static Node names(String... names) {
    List<String> all = Checks.noNulls(List.of(names), "A name");
    return new Node.BindNode(SqlType.array(SqlType.TEXT), all);
  }

  private static Node path(String path) {
    Node bound = new Node.BindNode(SqlType.TEXT, Checks.operand(path, "a path"));
    return new Operation.CastTo(JSONPATH).node(bound);
  }

  private <T extends Number & Comparable<T>> NumberExpression<T> number(ValueType<T> type) {
    return new NumberExpression<>(cast(type.sqlType()), type);
  }

  private Node cast(SqlType type) {
    return new Operation.CastTo(type).node(as(Access.Kind.SCALAR));
  }

  /** Its own last step read as something else. */
  private Node as(Access.Kind kind) {
    return read(List.of(), kind);
  }

  private JsonExpression part(Object step) {
    return json(read(List.of(step), Access.Kind.JSON));
  }

  /** A path from here goes on where this one ends. */
  private Node read(List<Object> steps, Access.Kind kind) {
    if (node() instanceof Node.Composite part && part.operation() instanceof Operation.Get get) {
      List<Object> path = new ArrayList<>(get.path());
      path.addAll(steps);
      return new Operation.Get(path, kind).node(part.operands().get(0));
    }
    return new Operation.Get(steps, kind).node(node());
  }
}
