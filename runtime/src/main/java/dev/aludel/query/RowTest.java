package dev.aludel.query;

import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.sql.Comparison;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement's condition, applied to objects in memory as the database would apply it to their
 * rows: a comparison with NULL is neither true nor false.
 */
public final class RowTest {
  private final List<Node> conditions;
  private final Bindings bindings;

  private RowTest(List<Node> conditions, Bindings bindings) {
    this.conditions = conditions;
    this.bindings = bindings;
  }

  /** The test for these conditions; null if one cannot be told from an object of {@code table}. */
  static @Nullable RowTest of(List<Node> conditions, Source table, Bindings bindings) {
    RowTest test = new RowTest(conditions, bindings);
    return conditions.stream().allMatch(node -> test.isCondition(node, table)) ? test : null;
  }

  /** Whether an object's row fulfils the condition; null if that is not known from its values. */
  public @Nullable Boolean test(EntityState state) {
    boolean all = true;
    for (Node condition : conditions) {
      if (!isLoaded(condition, state)) {
        return null;
      }
      all &= Boolean.TRUE.equals(value(condition, state));
    }
    return all;
  }

  private boolean isCondition(Node node, Source table) {
    if (node instanceof Node.ArrayNode among) {
      return isValue(among.operand(), table) && !bindings.of(among.array()).isParameter();
    }
    if (!(node instanceof Node.Composite composite)) {
      return isValue(node, table);
    }
    List<Node> operands = composite.operands();
    if (composite.operation() instanceof Operation.Compare compare) {
      return operands.stream().allMatch(operand -> isValue(operand, table))
          && (isEquality(compare.operator()) || operands.stream().noneMatch(RowTest::isText));
    }
    if (composite.operation() instanceof Operation.Among
        || composite.operation() == Operation.Plain.IS_NULL
        || composite.operation() == Operation.Plain.IS_NOT_NULL) {
      return operands.stream().allMatch(operand -> isValue(operand, table));
    }
    return (composite.operation() == Operation.Plain.AND
            || composite.operation() == Operation.Plain.OR
            || composite.operation() == Operation.Plain.NOT)
        && operands.stream().allMatch(operand -> isCondition(operand, table));
  }

  private static boolean isEquality(Comparison.Operator operator) {
    return operator == Comparison.Operator.EQUAL || operator == Comparison.Operator.NOT_EQUAL;
  }

  private boolean isValue(Node node, Source table) {
    return (node instanceof Node.BindNode bind && !bindings.of(bind.bind()).isParameter())
        || (node instanceof Node.ColumnNode column
            && column.source().equals(table)
            && isCompared(column.column().type()));
  }

  /** Whether the database finds equal what Java does: not texts padded or of a type of its own. */
  private static boolean isCompared(SqlType type) {
    return switch (type.kind()) {
      case CHAR, JSON, ARRAY, ENUM -> false;
      default -> type.exact() == null && type.detail().variants().isEmpty();
    };
  }

  private static boolean isText(Node node) {
    SqlType type =
        node instanceof Node.ColumnNode column
            ? column.column().type()
            : ((Node.BindNode) node).type();
    return switch (type.kind()) {
      case SMALLINT, INTEGER, BIGINT, NUMERIC, DATE, TIME, TIMESTAMP -> false;
      default -> true;
    };
  }

  private static boolean isLoaded(Node node, EntityState state) {
    if (node instanceof Node.ColumnNode column) {
      return state.isSet(column.index());
    }
    if (node instanceof Node.ArrayNode among) {
      return isLoaded(among.operand(), state);
    }
    return !(node instanceof Node.Composite composite)
        || composite.operands().stream().allMatch(operand -> isLoaded(operand, state));
  }

  private @Nullable Object value(Node node, EntityState state) {
    if (node instanceof Node.ColumnNode column) {
      return Mappers.value(state.mapper(), state.entity(), column.index());
    }
    if (node instanceof Node.BindNode bind) {
      return bindings.of(bind.bind()).value();
    }
    if (node instanceof Node.ArrayNode among) {
      Object[] array = (Object[]) Objects.requireNonNull(bindings.of(among.array()).value());
      return among(value(among.operand(), state), Arrays.asList(array), among.negated());
    }
    Node.Composite composite = (Node.Composite) node;
    List<@Nullable Object> operands = new ArrayList<>();
    composite.operands().forEach(operand -> operands.add(value(operand, state)));
    return composite.operation() instanceof Operation.Plain plain
        ? logical(plain, operands)
        : comparison(composite.operation(), operands);
  }

  private static @Nullable Object logical(Operation.Plain operation, List<@Nullable Object> of) {
    return switch (operation) {
      case IS_NULL -> of.get(0) == null;
      case IS_NOT_NULL -> of.get(0) != null;
      case NOT -> of.get(0) == null ? null : Boolean.FALSE.equals(of.get(0));
      case OR -> decided(of, true);
      default -> decided(of, false);
    };
  }

  /** What one operand decides; else it is not known if one is not, else it is the opposite. */
  private static @Nullable Object decided(List<@Nullable Object> of, boolean deciding) {
    if (of.contains(deciding)) {
      return deciding;
    }
    return of.contains(null) ? null : !deciding;
  }

  private static @Nullable Object comparison(Operation operation, List<@Nullable Object> of) {
    if (operation instanceof Operation.Among among) {
      return among(of.get(0), of.subList(1, of.size()), among.negated());
    }
    Object left = of.get(0);
    Object right = of.get(1);
    if (left == null || right == null) {
      return null;
    }
    return switch (((Operation.Compare) operation).operator()) {
      case EQUAL, NOT_DISTINCT -> isEqual(left, right);
      case NOT_EQUAL, DISTINCT -> !isEqual(left, right);
      case LESS -> order(left, right) < 0;
      case LESS_OR_EQUAL -> order(left, right) <= 0;
      case GREATER -> order(left, right) > 0;
      case GREATER_OR_EQUAL -> order(left, right) >= 0;
    };
  }

  private static @Nullable Object among(
      @Nullable Object value, List<@Nullable Object> values, boolean negated) {
    if (value == null) {
      return null;
    }
    for (Object each : values) {
      if (each != null && isEqual(value, each)) {
        return !negated;
      }
    }
    return values.contains(null) ? null : negated;
  }

  private static boolean isEqual(Object left, Object right) {
    boolean areNumbers = left instanceof Number && right instanceof Number;
    return areNumbers ? order(left, right) == 0 : Objects.deepEquals(left, right);
  }

  @SuppressWarnings("unchecked") // Both are database values of types that were compared before.
  private static int order(Object left, Object right) {
    boolean areNumbers = left instanceof Number && right instanceof Number;
    return areNumbers
        ? new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()))
        : ((Comparable<Object>) left).compareTo(right);
  }
}
