package dev.aludel.query;

import dev.aludel.sql.Literal;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * An expression that is true, false, or, where it meets NULL, unknown. Statements let a row through
 * only where it is true. A boolean column is a condition as it stands: {@code
 * where(PRODUCT.active)}.
 */
public sealed class Condition extends Expression<Boolean>
    permits BooleanColumn, BooleanHybrid, BooleanProperty {
  static final ValueType<Boolean> BOOLEAN = ValueTypes.bool(SqlType.BOOLEAN);

  // Known by its identity: where it is rendered after all, it changes nothing.
  private static final Node NOTHING = new Node.ConstantNode(Literal.TRUE);

  /** True for every row. */
  public static final Condition TRUE = of(new Node.ConstantNode(Literal.TRUE));

  /** True for no row. */
  public static final Condition FALSE = of(new Node.ConstantNode(Literal.FALSE));

  /**
   * No condition: leaves no trace in a statement. {@code and}, {@code or}, {@link #all} and {@link
   * #any} pass over it, its opposite is itself, and all of none but such is such. A change of rows
   * that has nothing else has no condition, and is refused.
   */
  public static final Condition ABSENT = of(NOTHING);

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

  /** All of these hold, but those that are {@link #ABSENT}. None at all: {@link #TRUE}. */
  public static Condition all(Collection<Condition> conditions) {
    return conditions.isEmpty() ? TRUE : joined(Operation.Plain.AND, checked(conditions));
  }

  /** At least one of these holds. None at all: {@link #FALSE}. */
  public static Condition any(Condition... conditions) {
    return any(Arrays.asList(conditions));
  }

  /**
   * At least one of these holds, besides those that are {@link #ABSENT}. None at all: {@link
   * #FALSE}.
   */
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

  /**
   * This, or {@link #ABSENT}: {@code where(PRODUCT.stock.gt(0).onlyIf(form.inStock()))}. See {@link
   * Sql#ifNotNull} for conditions that need a value.
   */
  public final Condition onlyIf(boolean wanted) {
    return wanted ? this : ABSENT;
  }

  /** This, or the value where this is unknown. */
  public final Condition coalesce(boolean value) {
    return isAbsent()
        ? ABSENT
        : of(Operation.Call.COALESCE.node(node(), new Node.BindNode(SqlType.BOOLEAN, value)));
  }

  /** This is false. Where this is unknown because of a NULL, so is its opposite. */
  public final Condition not() {
    if (isAbsent()) {
      return ABSENT;
    }
    if (equals(TRUE)) {
      return FALSE;
    }
    return equals(FALSE) ? TRUE : of(Operation.Plain.NOT.node(node()));
  }

  @Override
  public final Condition as(String name) {
    return of(new NamedNode(node(), name));
  }

  @Override
  public final Condition onDialect(String dialect, Expression<? extends Boolean> own) {
    return of(variant(dialect, own));
  }

  final boolean isAbsent() {
    return node() == NOTHING;
  }

  /** What these say, to be added to a clause. */
  static List<Node> nodes(Collection<Condition> conditions) {
    List<Node> nodes = new ArrayList<>(conditions.size());
    for (Condition condition : conditions) {
      if (!Checks.present(condition, "A condition").isAbsent()) {
        nodes.add(condition.node());
      }
    }
    return nodes;
  }

  private static List<Condition> checked(Collection<Condition> conditions) {
    List<Condition> checked = Checks.noNulls(conditions, "A condition");
    checked.removeIf(Condition::isAbsent);
    return checked;
  }

  /** What is known already is not asked: {@code TRUE.and(x)} is x, {@code FALSE.and(x)} FALSE. */
  private static Condition joined(Operation operation, List<Condition> conditions) {
    if (conditions.isEmpty()) {
      return ABSENT;
    }
    Condition neutral = operation == Operation.Plain.AND ? TRUE : FALSE;
    Condition decisive = operation == Operation.Plain.AND ? FALSE : TRUE;
    if (conditions.contains(decisive)) {
      return decisive;
    }
    conditions.removeIf(neutral::equals);
    if (conditions.size() <= 1) {
      return conditions.isEmpty() ? neutral : conditions.get(0);
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
