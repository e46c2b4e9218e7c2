package dev.aludel.query;

import dev.aludel.sql.Literal;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * An expression that is true, false, or, where it meets NULL, unknown. Statements let a row through
 * only where it is true. A boolean column is a condition as it stands: {@code
 * where(PRODUCT.active)}.
 */
public sealed class Condition extends Expression<Boolean> permits BooleanColumn, BooleanProperty {
  static final ValueType<Boolean> BOOLEAN = ValueTypes.bool(SqlType.BOOLEAN);

  /** True for every row. */
  public static final Condition TRUE = of(new Node.ConstantNode(Literal.TRUE));

  /** True for no row. */
  public static final Condition FALSE = of(new Node.ConstantNode(Literal.FALSE));

  Condition(Node node, ValueType<Boolean> type) {
    super(node, type);
  }

  static Condition of(Node node) {
    return new Condition(node, BOOLEAN);
  }

  /** All of these hold. None at all: {@link #TRUE}. */
  public static Condition all(Condition... conditions) {
    return all(Arrays.asList(conditions));
  }

  /** All of these hold. None at all: {@link #TRUE}. */
  public static Condition all(Collection<Condition> conditions) {
    return conditions.isEmpty() ? TRUE : joined(Operation.Plain.AND, checked(conditions));
  }

  /** At least one of these holds. None at all: {@link #FALSE}. */
  public static Condition any(Condition... conditions) {
    return any(Arrays.asList(conditions));
  }

  /** At least one of these holds. None at all: {@link #FALSE}. */
  public static Condition any(Collection<Condition> conditions) {
    return conditions.isEmpty() ? FALSE : joined(Operation.Plain.OR, checked(conditions));
  }

  /** This and the other hold. */
  public final Condition and(Condition other) {
    return joined(Operation.Plain.AND, checked(Arrays.asList(this, other)));
  }

  /** This or the other holds. */
  public final Condition or(Condition other) {
    return joined(Operation.Plain.OR, checked(Arrays.asList(this, other)));
  }

  /** This, or the value where this is unknown. */
  public final Condition coalesce(boolean value) {
    return of(Operation.Call.COALESCE.node(node(), new Node.BindNode(SqlType.BOOLEAN, value)));
  }

  /** This is false. Where this is unknown because of a NULL, so is its opposite. */
  public final Condition not() {
    return of(Operation.Plain.NOT.node(node()));
  }

  private static List<Condition> checked(Collection<Condition> conditions) {
    return Checks.noNulls(conditions, "A condition");
  }

  private static Condition joined(Operation operation, List<Condition> conditions) {
    if (conditions.size() == 1) {
      return conditions.get(0);
    }
    return of(
        new Node.Composite(
            operation, conditions.stream().flatMap(each -> parts(operation, each)).toList()));
  }

  /** (a and b) and c is a and b and c. */
  private static Stream<Node> parts(Operation operation, Condition condition) {
    return condition.node() instanceof Node.Composite composite
            && composite.operation() == operation
        ? composite.operands().stream()
        : Stream.of(condition.node());
  }
}
