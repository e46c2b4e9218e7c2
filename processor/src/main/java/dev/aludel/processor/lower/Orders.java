package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridTree;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.Map;
import java.util.Optional;

/** Translates {@code a.compareTo(b) < 0}, which is how Java writes {@code a < b}. */
final class Orders {
  private static final Map<String, String> FLIPPED =
      Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "==", "==", "!=", "!=");

  private Orders() {}

  /** The comparison, if the tree is of that form. */
  static Optional<Meaning> bind(HybridBinder binder, HybridTree.Binary tree, HybridScope scope) {
    String operator = tree.operator();
    if (!FLIPPED.containsKey(operator)) {
      return Optional.empty();
    }
    if (isZero(tree.right()) && isOrder(tree.left())) {
      return Optional.of(bind(binder, tree, (HybridTree.Call) tree.left(), operator, scope));
    }
    return isZero(tree.left()) && isOrder(tree.right())
        ? Optional.of(
            bind(binder, tree, (HybridTree.Call) tree.right(), FLIPPED.get(operator), scope))
        : Optional.empty();
  }

  private static boolean isZero(HybridTree tree) {
    return tree instanceof HybridTree.Literal literal && Integer.valueOf(0).equals(literal.value());
  }

  private static boolean isOrder(HybridTree tree) {
    return tree instanceof HybridTree.Call call
        && call.target().isPresent()
        && ((call.method().equals("compareTo") && call.arguments().size() == 1)
            || (call.method().equals("signum") && call.arguments().isEmpty()));
  }

  private static Meaning bind(
      HybridBinder binder,
      HybridTree.Binary tree,
      HybridTree.Call call,
      String operator,
      HybridScope scope) {
    Scalar left = binder.scalar(call.target().orElseThrow(), scope);
    Scalar right =
        call.arguments().isEmpty() ? zero(left) : binder.scalar(call.arguments().get(0), scope);
    if (left.kind() == Kind.ENUM && right.kind() == Kind.ENUM) {
      Optional<Scalar> first = Enums.ordinal(left);
      Optional<Scalar> second = Enums.ordinal(right);
      if (first.isPresent() && second.isPresent()) {
        return Operators.compare(tree.at(), scope, first.get(), operator, second.get());
      }
    }
    boolean text = Kinds.isText(left.type());
    boolean hasOrder = Kinds.isNumber(left.kind()) || Kinds.isTime(left.kind()) || text;
    if (left.kind() != right.kind() || !hasOrder) {
      throw Untranslatable.of(
          tree.at(), HybridMessage.VALUE_IS_NOT_IN_SQL, scope.subject(), left.words());
    }
    boolean equality = operator.equals("==") || operator.equals("!=");
    return text && !equality
        ? Operators.ordered(Texts.byCharacters(left), operator, Texts.byCharacters(right))
        : Operators.ordered(left, operator, right);
  }

  private static Scalar zero(Scalar like) {
    return Scalar.java(
        like.type(), false, new HybridCode.Constant((ClassName) like.type().name(), "ZERO"));
  }
}
