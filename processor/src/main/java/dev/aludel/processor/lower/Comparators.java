package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.lower.Meaning.Function;
import dev.aludel.processor.lower.Meaning.Order;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridTree;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What functions of two say: which is the larger one, or that both are added. */
final class Comparators {
  private static final Set<String> BY_KEY =
      Set.of("comparing", "comparingInt", "comparingLong", "comparingDouble");
  private static final Set<String> THEN =
      Set.of("thenComparing", "thenComparingInt", "thenComparingLong", "thenComparingDouble");

  private Comparators() {}

  /** A static method of {@code Comparator} or {@code Collections}; nothing for others. */
  static Optional<Meaning> made(ClassName type, String method, List<Meaning> arguments) {
    if (arguments.isEmpty()) {
      return switch (type.simpleName() + "." + method) {
        case "Comparator.naturalOrder" -> Optional.of(Order.natural(false));
        case "Comparator.reverseOrder", "Collections.reverseOrder" ->
            Optional.of(Order.natural(true));
        default -> Optional.empty();
      };
    }
    return type.simpleName().equals("Comparator") && BY_KEY.contains(method)
        ? byKey(arguments).map(order -> order)
        : Optional.empty();
  }

  private static Optional<Order> byKey(List<Meaning> arguments) {
    if (!(arguments.get(0) instanceof Function key) || takesTwo(key)) {
      return Optional.empty();
    }
    Optional<Order> natural =
        arguments.size() == 1 ? Optional.of(Order.natural(false)) : find(arguments.get(1));
    return natural
        .filter(order -> order.keys().get(0).function().isEmpty())
        .map(
            order ->
                new Order(
                    List.of(new Order.Key(Optional.of(key), order.keys().get(0).descending()))));
  }

  /** A method of a comparator; nothing for others. */
  static Optional<Meaning> call(Order order, String method, List<Meaning> arguments) {
    if (arguments.isEmpty()) {
      return method.equals("reversed") ? Optional.of(order.reversed()) : Optional.empty();
    }
    if (!THEN.contains(method)) {
      return Optional.empty();
    }
    Optional<Order> next = arguments.size() == 1 ? find(arguments.get(0)) : Optional.empty();
    return next.or(() -> byKey(arguments)).map(then -> joined(order, then));
  }

  private static Order joined(Order order, Order then) {
    List<Order.Key> all = new ArrayList<>(order.keys());
    all.addAll(then.keys());
    return new Order(all);
  }

  /** A comparator, or a method that compares: {@code BigDecimal::compareTo}. */
  static Optional<Order> find(Meaning meaning) {
    if (meaning instanceof Order order) {
      return Optional.of(order);
    }
    boolean compares =
        meaning instanceof Function function
            && function.tree() instanceof HybridTree.Reference reference
            && Set.of("compareTo", "compare").contains(reference.method());
    return compares ? Optional.of(Order.natural(false)) : Optional.empty();
  }

  /** Whether Java and databases put these into the same order. */
  static boolean isOrdered(Scalar key) {
    return Kinds.isNumber(key.kind())
        || Kinds.isTime(key.kind())
        || Kinds.isText(key.type())
        || key.kind() == Kind.BOOLEAN;
  }

  /** {@code min} or {@code max} for {@code Integer::max} and its like. */
  static Optional<String> extreme(Function function) {
    return function.tree() instanceof HybridTree.Reference reference
            && Set.of("min", "max").contains(reference.method())
        ? Optional.of(reference.method())
        : Optional.empty();
  }

  /**
   * What {@code (sum, item) -> sum.add(item.price())} adds, as a function of the item.
   *
   * @param begins whether there is something to begin with; else the first item is not added, but
   *     is the sum, so that each has to be added as it is
   */
  static Optional<HybridTree> addition(HybridTree tree, boolean begins) {
    if (!(tree instanceof HybridTree.Lambda lambda) || lambda.parameters().size() != 2) {
      return Optional.empty();
    }
    String sum = lambda.parameters().get(0);
    return added(lambda.body(), sum)
        .filter(item -> begins || isName(item, lambda.parameters().get(1)))
        .map(item -> new HybridTree.Lambda(lambda.at(), List.of(lambda.parameters().get(1)), item));
  }

  private static Optional<HybridTree> added(HybridTree body, String sum) {
    if (body instanceof HybridTree.Binary binary && binary.operator().equals("+")) {
      return isName(binary.left(), sum) ? Optional.of(binary.right()) : Optional.empty();
    }
    return body instanceof HybridTree.Call call
            && call.method().equals("add")
            && call.arguments().size() == 1
            && call.target().filter(one -> isName(one, sum)).isPresent()
        ? Optional.of(call.arguments().get(0))
        : Optional.empty();
  }

  private static boolean isName(HybridTree tree, String name) {
    return tree instanceof HybridTree.Name found && found.name().equals(name);
  }

  private static boolean takesTwo(Function function) {
    return function.tree() instanceof HybridTree.Lambda lambda && lambda.parameters().size() != 1;
  }
}
