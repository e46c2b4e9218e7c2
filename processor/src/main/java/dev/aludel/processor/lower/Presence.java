package dev.aludel.processor.lower;

import dev.aludel.processor.model.HybridTree;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** What is surely not null once a condition was found true, or false. */
final class Presence {
  private final BiFunction<HybridTree, HybridScope, Meaning> binder;

  Presence(BiFunction<HybridTree, HybridScope, Meaning> binder) {
    this.binder = binder;
  }

  /** The paths that are not null where the condition is {@code truth}. */
  Set<String> where(HybridTree condition, boolean truth, HybridScope scope) {
    if (condition instanceof HybridTree.Unary not && not.operator().equals("!")) {
      return where(not.operand(), !truth, scope);
    }
    if (!(condition instanceof HybridTree.Binary binary)) {
      return Set.of();
    }
    boolean both = binary.operator().equals("&&") && truth;
    boolean neither = binary.operator().equals("||") && !truth;
    if (both || neither) {
      Set<String> all = new HashSet<>(where(binary.left(), truth, scope));
      all.addAll(where(binary.right(), truth, scope.knowing(all)));
      return all;
    }
    boolean tested = binary.operator().equals(truth ? "!=" : "==");
    if (tested && isNull(binary.right())) {
      return path(binary.left(), scope).map(Set::of).orElse(Set.of());
    }
    return tested && isNull(binary.left())
        ? path(binary.right(), scope).map(Set::of).orElse(Set.of())
        : Set.of();
  }

  private static boolean isNull(HybridTree tree) {
    return tree instanceof HybridTree.Literal literal && literal.value() == null;
  }

  private Optional<String> path(HybridTree tree, HybridScope scope) {
    Meaning meaning = binder.apply(tree, scope);
    if (meaning instanceof Meaning.Row row) {
      return Optional.of(row.path());
    } else if (meaning instanceof Meaning.Composite composite) {
      return Optional.of(composite.path());
    }
    return meaning instanceof Meaning.Scalar scalar ? scalar.path() : Optional.empty();
  }
}
