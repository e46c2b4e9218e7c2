package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridTree;
import dev.aludel.processor.model.JavaType.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Translates a switch to the CASE that it is. */
final class Switches {
  private final HybridBinder binder;
  private final HybridTree.Switch tree;
  private final HybridScope scope;
  private @Nullable Scalar selector;

  Switches(HybridBinder binder, HybridTree.Switch tree, HybridScope scope) {
    this.binder = binder;
    this.tree = tree;
    this.scope = scope;
  }

  Meaning bind() {
    List<HybridTree.Branch> branches = tree.branches();
    // Without a default every constant is listed: the last branch is for what is left.
    boolean complete = tree.rest().isPresent();
    HybridTree last = complete ? tree.rest().get() : branches.get(branches.size() - 1).result();
    Meaning answer = binder.bind(last, scope);
    for (int i = branches.size() - (complete ? 1 : 2); i >= 0; i--) {
      HybridTree.Branch branch = branches.get(i);
      Scalar condition = condition(branch);
      Meaning result = binder.bind(branch.result(), scope);
      answer = Choices.choose(branch.result().at(), scope, condition, result, answer);
    }
    return answer;
  }

  /** What is asked, which is bound when the first condition needs it. */
  private Scalar selector() {
    if (selector == null) {
      selector = binder.scalar(tree.selector(), scope).present();
    }
    return selector;
  }

  /** Whether what is asked is one of the branch's labels. */
  Scalar condition(HybridTree.Branch branch) {
    Scalar selector = selector();
    List<Scalar> values = branch.labels().stream().map(label -> label(selector, label)).toList();
    if (values.size() == 1 || selector.isJava()) {
      return values.stream()
          .map(value -> Operators.same(selector, value, false))
          .reduce((left, right) -> Operators.join(left, false, right))
          .orElseThrow();
    }
    HybridCode[] all = values.stream().map(Scalar::code).toArray(HybridCode[]::new);
    return Operators.condition(Dsl.call(selector.code(), "in", all)).risky(selector.canFail());
  }

  private Scalar label(Scalar selector, HybridTree label) {
    String name =
        label instanceof HybridTree.Let let
            ? let.name()
            : label instanceof HybridTree.Name plain ? plain.name() : null;
    if (name != null
        && selector.kind() == Kind.ENUM
        && selector.type().boxed().name() instanceof ClassName owner) {
      return Scalar.java(selector.type(), false, new HybridCode.Constant(owner, name));
    }
    Meaning value = binder.bind(label, scope);
    if (value instanceof Scalar scalar && scalar.kind() == selector.kind()) {
      return scalar;
    }
    throw HybridBinder.refuse(label, scope, "a pattern");
  }
}
