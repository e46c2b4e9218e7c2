package dev.aludel.processor.lower;

import com.palantir.javapoet.ParameterizedTypeName;
import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.lower.Meaning.Row;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.HybridBody;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridDescriptor;
import dev.aludel.processor.model.HybridTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Translates calls of methods, by what they are called on. */
final class MethodCalls {
  private final HybridBinder binder;
  private final ModelMembers members;
  private final HybridBodies bodies;
  private final Streams streams;
  private final Risks risks;
  private final HybridCycles cycles;

  MethodCalls(HybridBinder binder, ModelMembers members, HybridBodies bodies, HybridCycles cycles) {
    this.cycles = cycles;
    this.binder = binder;
    this.members = members;
    this.bodies = bodies;
    this.streams = new Streams(binder);
    this.risks = new Risks(bodies);
  }

  Meaning call(HybridTree.Call call, HybridScope scope) {
    if (call.target().isEmpty()) {
      return ofSameType(call, scope);
    }
    if (call.target().get() instanceof HybridTree.Super above) {
      return inherited(call, scope, above);
    }
    List<HybridTree> parts = new ArrayList<>(List.of(call.target().get()));
    parts.addAll(call.arguments());
    List<Meaning> all = binder.all(parts, scope);
    return call(call, scope, all.get(0), all.subList(1, all.size()));
  }

  /** What a method reference makes of an object that it is called on. */
  Meaning onItsOwn(HybridTree.Reference reference, HybridScope scope, Meaning object) {
    HybridTree.Call call =
        new HybridTree.Call(reference.at(), Optional.empty(), reference.method(), List.of());
    Meaning target = binder.bind(reference.target(), scope);
    boolean ofArgument =
        target instanceof Meaning.Type type && Statics.takesArgument(type.name(), call.method());
    return ofArgument
        ? call(call, scope, target, List.of(object))
        : call(call, scope, object, List.of());
  }

  private Meaning call(
      HybridTree.Call call, HybridScope scope, Meaning target, List<Meaning> arguments) {
    if (target instanceof Row row) {
      return ofRow(call, scope, row, arguments);
    }
    if (target instanceof Meaning.Rows rows) {
      return rows.form() == Meaning.Rows.Form.FIRST
          ? ofFirst(call, scope, rows, arguments)
          : streams.call(call, scope, rows, arguments);
    }
    if (target instanceof Meaning.Maybe maybe) {
      return new Maybes(binder, streams, call, scope).call(maybe, arguments);
    }
    if (target instanceof Meaning.Type type) {
      return ofClass(call, scope, type, arguments);
    }
    if (target instanceof Scalar scalar) {
      return new ValueCalls(call, scope).call(scalar, arguments);
    }
    if (target instanceof Meaning.Thing thing) {
      return ofThing(call, scope, thing, arguments)
          .or(() -> arguments.isEmpty() ? members.ofGiven(thing, call.method()) : Optional.empty())
          .orElseThrow(() -> unknown(call, scope, target.words()));
    }
    return ofAnother(call.method(), target, arguments)
        .orElseThrow(() -> unknown(call, scope, target.words()));
  }

  private static Optional<Meaning> ofAnother(
      String method, Meaning target, List<Meaning> arguments) {
    if (target instanceof Meaning.Composite composite && !composite.nullable()) {
      return ModelMembers.component(composite, method);
    }
    if (target instanceof Meaning.Span span && arguments.isEmpty()) {
      return Spans.call(span, method);
    }
    if (target instanceof Meaning.Order order) {
      return Comparators.call(order, method, arguments);
    }
    return Optional.empty();
  }

  /** A method of an object, or of a collection, that a parameter gives. */
  private static Optional<Meaning> ofThing(
      HybridTree.Call call, HybridScope scope, Meaning.Thing thing, List<Meaning> arguments) {
    Equality equality = new Equality(call.at(), scope);
    Optional<Meaning> first = arguments.stream().findFirst();
    if (call.method().equals("equals") && first.filter(Row.class::isInstance).isPresent()) {
      return first.map(row -> equality.equal(thing, row));
    }
    if (!isCollection(thing)) {
      return Optional.empty();
    }
    return switch (call.method() + arguments.size()) {
      case "isEmpty0" ->
          Optional.of(Scalar.java(Kinds.BOOLEAN, false, Dsl.call(thing.code(), "isEmpty")));
      case "size0" -> Optional.of(Scalar.java(Kinds.INT, false, Dsl.call(thing.code(), "size")));
      case "contains1" ->
          first
              .filter(one -> one instanceof Scalar scalar && !scalar.isJava())
              .map(one -> equality.isAmong((Scalar) one, thing));
      default -> Optional.empty();
    };
  }

  private static boolean isCollection(Meaning.Thing thing) {
    return thing.type() instanceof ParameterizedTypeName type
        && Set.of("Collection", "List", "Set", "SortedSet", "SequencedCollection", "EnumSet")
            .contains(type.rawType().simpleName());
  }

  private Meaning ofSameType(HybridTree.Call call, HybridScope scope) {
    List<Meaning> arguments = binder.all(call.arguments(), scope);
    if (scope.self().isPresent()) {
      Optional<Meaning> own = find(call, scope, scope.self().get(), arguments);
      if (own.isPresent()) {
        return own.get();
      }
    }
    return helper(call, scope, scope.owner().canonicalName(), arguments)
        .orElseThrow(() -> noHybrid(call, scope));
  }

  /** What a method is in a type above, which this one overrides. */
  private Meaning inherited(HybridTree.Call call, HybridScope scope, HybridTree.Super above) {
    List<Meaning> arguments = binder.all(call.arguments(), scope);
    String type = above.type().canonicalName();
    return bodies
        .findInherited(type, call.method(), arguments.size())
        .map(body -> inline(call, scope, scope.self(), body, arguments))
        .orElseThrow(() -> unknown(call, scope, "class " + above.type().simpleName()));
  }

  private Meaning ofClass(
      HybridTree.Call call, HybridScope scope, Meaning.Type type, List<Meaning> arguments) {
    if (type.name().equals(scope.owner())) {
      return helper(call, scope, type.name().canonicalName(), arguments)
          .orElseThrow(() -> unknown(call, scope, type.words()));
    }
    return new Statics(binder, call, scope).call(type.name(), arguments);
  }

  private Meaning ofFirst(
      HybridTree.Call call, HybridScope scope, Meaning.Rows rows, List<Meaning> arguments) {
    Meaning made = call(call, scope.taking(rows.variable()), rows.element(), arguments);
    return streams.first(call, scope, rows.with(made));
  }

  private Meaning ofRow(HybridTree.Call call, HybridScope scope, Row row, List<Meaning> arguments) {
    if (call.method().equals("equals") && arguments.size() == 1) {
      return new Equality(call.at(), scope).equal(row, arguments.get(0));
    }
    return find(call, scope, row, arguments)
        .orElseThrow(
            () ->
                Untranslatable.of(
                    Problem.of(
                            call.at(),
                            HybridMessage.METHOD_IS_NO_HYBRID,
                            scope.subject(),
                            call.method(),
                            row.model().model().simpleName())
                        .suggesting(call.method(), ModelMembers.names(row.model()))));
  }

  private Optional<Meaning> find(
      HybridTree.Call call, HybridScope scope, Row row, List<Meaning> arguments) {
    if (arguments.isEmpty()) {
      Optional<Meaning> attribute =
          (row.isSelf() ? scope.set(call.method()) : Optional.<Meaning>empty())
              .or(() -> members.attribute(row, call.method(), scope));
      if (attribute.isPresent()) {
        return attribute;
      }
    }
    return Overloads.find(row, call.method(), arguments)
        .map(hybrid -> hybrid(call, scope, row, hybrid, arguments));
  }

  /**
   * Another hybrid is called; one that is given something of the row, or reads what was set, takes
   * part with its body.
   */
  private Meaning hybrid(
      HybridTree.Call call,
      HybridScope scope,
      Row row,
      HybridDescriptor hybrid,
      List<Meaning> arguments) {
    boolean changed = row.isSelf() && !scope.changes().isEmpty();
    if (changed || !Scalar.areJava(arguments)) {
      // The bodies of other models are not looked at: they may change without this one.
      return Optional.of(hybrid)
          .filter(one -> scope.isOfModel(row.model()) && !one.isByHand())
          .flatMap(bodies::find)
          .map(body -> inline(call, scope, Optional.of(row), body, arguments))
          .orElseThrow(() -> unknown(call, scope, "a value of the row"));
    }
    cycles.add(call.at(), scope, row.model().name(), hybrid.key());
    List<HybridCode> codes = Scalar.codes(arguments);
    HybridCode code = new HybridCode.Call(row.code(), hybrid.method(), codes);
    String path = row.path() + "." + hybrid.method() + codes;
    return hybrid
        .type()
        .<Meaning>map(
            type ->
                Scalar.sql(type, hybrid.nullable(), code)
                    .at(path)
                    .risky(!scope.isOfModel(row.model()) || risks.canFail(row, hybrid)))
        .orElseThrow(() -> noHybrid(call, scope));
  }

  private Optional<Meaning> helper(
      HybridTree.Call call, HybridScope scope, String owner, List<Meaning> arguments) {
    List<HybridBody> named = bodies.findHelpers(owner, call.method(), arguments.size());
    Optional<HybridBody> meant = Overloads.find(named, arguments);
    if (meant.isEmpty() && !named.isEmpty()) {
      throw Untranslatable.of(
          call.at(), HybridMessage.METHOD_IS_AMBIGUOUS, scope.subject(), call.method());
    }
    return meant.map(body -> inline(call, scope, Optional.empty(), body, arguments));
  }

  private Meaning inline(
      HybridTree.Call call,
      HybridScope scope,
      Optional<Row> self,
      HybridBody body,
      List<Meaning> arguments) {
    String name = body.owner().simpleName() + "." + body.key();
    if (scope.calls().contains(name)) {
      throw Untranslatable.of(
          call.at(), HybridMessage.HYBRID_CALLS_ITSELF, scope.subject(), body.key());
    }
    Map<String, Meaning> locals = given(call, scope, body, arguments);
    HybridScope inner = scope.inside(body.owner(), name, self, locals);
    boolean ofSelf = self.filter(Row::isSelf).isPresent();
    Meaning answer = binder.bind(body.tree(), ofSelf ? inner.setting(scope.changes()) : inner);
    return Conversions.converted(call.at(), scope, answer, body.answers());
  }

  /** The arguments by the names of the parameters. */
  static Map<String, Meaning> given(
      HybridTree.Call call, HybridScope scope, HybridBody body, List<Meaning> arguments) {
    Map<String, Meaning> locals = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      Origin at = call.arguments().get(i).at();
      locals.put(
          body.parameters().get(i),
          Conversions.converted(at, scope, arguments.get(i), body.types().get(i)));
    }
    return locals;
  }

  private static Untranslatable noHybrid(HybridTree.Call call, HybridScope scope) {
    return Untranslatable.of(
        call.at(),
        HybridMessage.METHOD_IS_NO_HYBRID,
        scope.subject(),
        call.method(),
        scope.owner().simpleName());
  }

  static Untranslatable unknown(HybridTree.Call call, HybridScope scope, String target) {
    return Untranslatable.of(
        call.at(),
        HybridMessage.METHOD_IS_NOT_TRANSLATED,
        scope.subject(),
        call.method(),
        " for " + target);
  }
}
