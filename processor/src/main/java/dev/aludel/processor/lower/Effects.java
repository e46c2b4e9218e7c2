package dev.aludel.processor.lower;

import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.lower.Meaning.Row;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridBody;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridTree;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.SetterDescriptor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Says what the statements of a method set that changes its object. They are done one after the
 * other in Java and at once in SQL: what reads an attribute that was set before, reads its value.
 */
final class Effects {
  private final HybridBinder binder;
  private final HybridBodies bodies;

  Effects(HybridBinder binder, HybridBodies bodies) {
    this.binder = binder;
    this.bodies = bodies;
  }

  /** What columns are set to, in the table's order: values, {@code null}, or things of Java. */
  Map<LinkedColumn, Meaning> of(HybridTree tree, LinkedModel model, HybridScope scope) {
    Map<String, Meaning> changes = changes(tree, scope);
    Map<LinkedColumn, Meaning> ordered = new LinkedHashMap<>();
    for (LinkedColumn column : model.columns()) {
      Optional<Meaning> changed =
          column.declared().map(one -> changes.get(one.accessor().method()));
      changed.ifPresent(value -> ordered.put(column, plain(value)));
    }
    return ordered;
  }

  private static Meaning plain(Meaning value) {
    return value instanceof Meaning.Maybe maybe ? maybe.value() : value;
  }

  /** What is set at the end, by accessors. */
  private Map<String, Meaning> changes(HybridTree tree, HybridScope scope) {
    if (tree instanceof HybridTree.Nothing) {
      return scope.changes();
    }
    if (tree instanceof HybridTree.Let let) {
      return changes(let.rest(), binder.let(let, scope));
    }
    if (tree instanceof HybridTree.Conditional choice) {
      return choice(choice, scope);
    }
    if (tree instanceof HybridTree.Switch choice) {
      return cases(choice, scope);
    }
    if (tree instanceof HybridTree.Then then && then.first() instanceof HybridTree.Call call) {
      return changes(then.rest(), after(call, scope));
    }
    HybridTree what = tree instanceof HybridTree.Then then ? then.first() : tree;
    throw HybridBinder.refuse(
        what, scope, what instanceof HybridTree.Unknown unknown ? unknown.what() : "a statement");
  }

  private Map<String, Meaning> choice(HybridTree.Conditional choice, HybridScope scope) {
    Scalar condition = binder.scalar(choice.condition(), scope);
    List<Map<String, Meaning>> both =
        Untranslatable.all(
            List.of(
                () -> changes(choice.yes(), binder.where(choice.condition(), true, scope)),
                () -> changes(choice.no(), binder.where(choice.condition(), false, scope))));
    return merged(choice, scope, condition, both.get(0), both.get(1));
  }

  /** Each case by itself: one that falls through to the next was refused. */
  private Map<String, Meaning> cases(HybridTree.Switch choice, HybridScope scope) {
    Switches switches = new Switches(binder, choice, scope);
    HybridTree rest = choice.rest().orElseThrow(() -> HybridBinder.refuse(choice, scope, "it"));
    Map<String, Meaning> merged = changes(rest, scope);
    for (int i = choice.branches().size() - 1; i >= 0; i--) {
      HybridTree.Branch branch = choice.branches().get(i);
      Scalar condition = switches.condition(branch);
      merged = merged(choice, scope, condition, changes(branch.result(), scope), merged);
    }
    return merged;
  }

  /** What is set where the condition is true, and what where it is not. */
  private Map<String, Meaning> merged(
      HybridTree at,
      HybridScope scope,
      Scalar condition,
      Map<String, Meaning> set,
      Map<String, Meaning> otherwise) {
    Set<String> accessors = new TreeSet<>(set.keySet());
    accessors.addAll(otherwise.keySet());
    Map<String, Meaning> merged = new HashMap<>();
    for (String accessor : accessors) {
      Supplier<Meaning> now = () -> now(at, accessor, scope);
      Meaning yes = Optional.ofNullable(set.get(accessor)).orElseGet(now);
      Meaning no = Optional.ofNullable(otherwise.get(accessor)).orElseGet(now);
      merged.put(accessor, yes.equals(no) ? yes : choose(at, scope, condition, yes, no));
    }
    return merged;
  }

  private static Meaning choose(
      HybridTree at, HybridScope scope, Scalar condition, Meaning yes, Meaning no) {
    if (yes instanceof Meaning.Maybe || no instanceof Meaning.Maybe) {
      return new Meaning.Maybe(choose(at, scope, condition, plain(yes), plain(no)));
    }
    Meaning first = condition.isJava() ? orJava(yes, no) : yes;
    Meaning second = condition.isJava() ? orJava(no, yes) : no;
    return Choices.choose(at.at(), scope, condition, first, second);
  }

  /** Null beside a value that Java makes, which it must not make where the other is meant. */
  private static Meaning orJava(Meaning meaning, Meaning other) {
    return meaning instanceof Meaning.Null && other instanceof Scalar scalar && scalar.isJava()
        ? Scalar.java(scalar.type().boxed(), true, Dsl.text("null"))
        : meaning;
  }

  /** What an accessor answers here. */
  private Meaning now(HybridTree at, String accessor, HybridScope scope) {
    return binder.bind(new HybridTree.Call(at.at(), Optional.empty(), accessor, List.of()), scope);
  }

  private HybridScope after(HybridTree.Call call, HybridScope scope) {
    Row self = scope.self().orElseThrow(() -> refuse(call, scope, scope.owner().simpleName()));
    boolean own = call.target().isEmpty() || call.target().get() instanceof HybridTree.This;
    if (own && call.arguments().size() == 1) {
      Optional<LinkedColumn> column = set(self.model(), call.method());
      if (column.isPresent()) {
        return set(call, scope, self, column.get());
      }
    }
    return Optional.of(call)
        .filter(one -> own)
        .flatMap(one -> ModelMembers.hybrid(self, one.method(), one.arguments().size(), true))
        .flatMap(bodies::find)
        .map(body -> done(call, scope, self, body))
        .orElseThrow(() -> refuse(call, scope, self.model().model().simpleName()));
  }

  private static Optional<LinkedColumn> set(LinkedModel model, String setter) {
    return model.columns().stream()
        .filter(column -> setter(column).filter(setter::equals).isPresent())
        .findFirst();
  }

  private static Optional<String> setter(LinkedColumn column) {
    return column
        .declared()
        .flatMap(declared -> declared.accessor().setter())
        .map(SetterDescriptor::method);
  }

  private HybridScope set(HybridTree.Call call, HybridScope scope, Row self, LinkedColumn column) {
    Meaning given = binder.bind(call.arguments().get(0), scope);
    Meaning value =
        Conversions.converted(
            call.arguments().get(0).at(), scope, given, Optional.of(column.type()));
    if (value instanceof Scalar scalar && !scalar.isJava() && Enums.isByName(scalar)) {
      HybridCode held =
          new HybridCode.Field(new HybridCode.Self(), ModelMembers.field(self.model(), column));
      value =
          scalar.with(Enums.asStored(scalar.code(), held)).as(ModelMembers.type(column).boxed());
    }
    if (!fits(value, column)) {
      throw Untranslatable.of(
          call.arguments().get(0).at(),
          HybridMessage.VALUE_IS_NOT_IN_SQL,
          scope.subject(),
          value.words() + " for " + column.attribute());
    }
    String accessor = column.declared().orElseThrow().accessor().method();
    boolean optional = column.declared().orElseThrow().accessor().optional();
    return scope.setting(accessor, optional ? new Meaning.Maybe(value) : value);
  }

  private static boolean fits(Meaning value, LinkedColumn column) {
    if (value instanceof Meaning.Thing thing) {
      return thing.type().equals(column.type().name());
    }
    if (!(value instanceof Scalar scalar)) {
      return value instanceof Meaning.Null;
    }
    boolean same = scalar.type().name().box().equals(column.type().name().box());
    return same && (scalar.isJava() || isOneForm(scalar.type(), ModelMembers.type(column)));
  }

  /** Whether what an expression makes is what the column holds. */
  private static boolean isOneForm(JavaType made, JavaType held) {
    return held.kind() != JavaType.Kind.CONVERTED && made.storage().equals(held.storage());
  }

  /** Another method of the object that changes it. */
  private HybridScope done(HybridTree.Call call, HybridScope scope, Row self, HybridBody body) {
    String name = body.owner().simpleName() + "." + body.key();
    if (scope.calls().contains(name)) {
      throw Untranslatable.of(
          call.at(), HybridMessage.HYBRID_CALLS_ITSELF, scope.subject(), body.key());
    }
    List<Meaning> arguments = binder.all(call.arguments(), scope);
    Map<String, Meaning> given = MethodCalls.given(call, scope, body, arguments);
    HybridScope inner = scope.inside(body.owner(), name, Optional.of(self), given);
    return scope.setting(changes(body.tree(), inner.setting(scope.changes())));
  }

  private static Untranslatable refuse(HybridTree.Call call, HybridScope scope, String model) {
    List<String> setters =
        scope.self().stream()
            .flatMap(self -> self.model().columns().stream())
            .flatMap(column -> setter(column).stream())
            .toList();
    return Untranslatable.of(
        Problem.of(
                call.at(), HybridMessage.CALL_SETS_NO_COLUMN, scope.subject(), call.method(), model)
            .suggesting(call.method(), setters));
  }
}
