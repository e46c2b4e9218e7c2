package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.MixinMessage;
import dev.aludel.processor.lower.Meaning.Scalar;
import dev.aludel.processor.model.ConstructorDescriptor.ParameterDescriptor;
import dev.aludel.processor.model.FilterDescriptor;
import dev.aludel.processor.model.HybridBody;
import dev.aludel.processor.model.HybridCode;
import dev.aludel.processor.model.HybridDescriptor;
import dev.aludel.processor.model.HybridPlan;
import dev.aludel.processor.model.HybridText;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.JavaType.Kind;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Plans what the hybrids of a model are in queries. */
public final class HybridPlanner {
  private final LinkedModel model;
  private final ModelMembers members;
  private final HybridBodies bodies;
  private final HybridBinder binder;
  private final Diagnostics diagnostics;
  private final HybridCycles cycles;

  /**
   * A planner for one model.
   *
   * @param models finds the models that it leads to
   * @param cycles the calls of all models
   */
  public HybridPlanner(
      LinkedModel model,
      Function<ClassName, Optional<LinkedModel>> models,
      HybridBodies bodies,
      HybridCycles cycles,
      Diagnostics diagnostics) {
    this.model = model;
    this.cycles = cycles;
    this.bodies = bodies;
    this.members = new ModelMembers(models);
    this.binder = new HybridBinder(members, bodies, cycles);
    this.diagnostics = diagnostics;
  }

  /**
   * All of them that answer a value or change one; one whose body has no translation is reported.
   *
   * @param texts the SQL of hybrids that say it themselves, by their keys
   */
  public List<HybridPlan> plan(Map<String, HybridText> texts) {
    List<HybridPlan> plans = new ArrayList<>();
    for (HybridDescriptor hybrid : model.model().hybrids()) {
      if (hybrid.hindrance().isEmpty() && (hybrid.changes() || hybrid.type().isPresent())) {
        plans.add(plan(hybrid, texts));
      }
    }
    cycles.report(bodies, diagnostics);
    model.model().hybrids().stream()
        .filter(hybrid -> hybrid.filter().isPresent())
        .forEach(filter -> checkRow(filter, plans));
    return plans;
  }

  /** What a filter says of rows of other tables would be filtered itself. */
  private void checkRow(HybridDescriptor filter, List<HybridPlan> plans) {
    plans.stream()
        .filter(plan -> plan.method().equals(filter.method()))
        .flatMap(plan -> plan.code().stream())
        .flatMap(code -> new OwnRow(model, plans).leftBy(code).stream())
        .findFirst()
        .ifPresent(
            left ->
                diagnostics.report(
                    filter.origin(), MixinMessage.FILTER_LEAVES_ITS_ROW, filter.subject(), left));
  }

  private HybridPlan plan(HybridDescriptor hybrid, Map<String, HybridText> texts) {
    return new HybridPlan(
        hybrid.method(),
        hybrid.subject(),
        hybrid.visibility(),
        hybrid.type(),
        model.model().hybrids().stream().anyMatch(other -> other.isSetterOf(hybrid)),
        hybrid.parameters().stream().map(HybridDescriptor.Parameter::declared).toList(),
        code(hybrid, texts),
        hybrid.filter().map(filter -> named(filter, hybrid)));
  }

  private Optional<HybridCode> code(HybridDescriptor hybrid, Map<String, HybridText> texts) {
    if (hybrid.expression().isPresent()) {
      return companion(hybrid);
    }
    return hybrid.sql().isPresent()
        ? Optional.ofNullable(texts.get(hybrid.key())).map(text -> written(hybrid, text))
        : translated(hybrid);
  }

  private HybridCode written(HybridDescriptor hybrid, HybridText text) {
    return new WrittenHybrid(model, hybrid).code(text, hybrid.type().orElseThrow());
  }

  /** Class files do not tell what parameters are called; bodies do. */
  private FilterDescriptor named(FilterDescriptor filter, HybridDescriptor hybrid) {
    Optional<HybridBody> body = filter.values().isEmpty() ? Optional.empty() : bodies.find(hybrid);
    List<ParameterDescriptor> values = new ArrayList<>();
    for (int i = 0; i < filter.values().size(); i++) {
      ParameterDescriptor value = filter.values().get(i);
      int index = i;
      String name = body.map(known -> known.parameters().get(index)).orElse(value.name());
      values.add(new ParameterDescriptor(name, value.type(), value.nullable()));
    }
    return new FilterDescriptor(filter.declaredIn(), filter.method(), values);
  }

  /** {@code Order.totalOf(this)}. */
  private static Optional<HybridCode> companion(HybridDescriptor hybrid) {
    List<HybridCode> arguments = new ArrayList<>(List.of(new HybridCode.Self()));
    hybrid.parameters().forEach(each -> arguments.add(new HybridCode.Text(each.declared().name())));
    return Optional.of(
        new HybridCode.StaticCall(
            hybrid.declaredIn(), hybrid.expression().orElseThrow(), arguments));
  }

  private Optional<HybridCode> translated(HybridDescriptor hybrid) {
    Optional<HybridBody> body = bodies.find(hybrid);
    if (body.isEmpty()) {
      diagnostics.report(
          hybrid.origin(), HybridMessage.HYBRID_BODY_CANNOT_BE_READ, hybrid.subject(), "");
      return Optional.empty();
    }
    try {
      return Optional.of(translated(hybrid, body.get(), scope(hybrid, body.get())));
    } catch (Untranslatable wrong) {
      wrong.problems().forEach(diagnostics::report);
      return Optional.empty();
    }
  }

  private HybridCode translated(HybridDescriptor hybrid, HybridBody body, HybridScope scope) {
    if (hybrid.changes()) {
      return assignments(hybrid, new Effects(binder, bodies).of(body.tree(), model, scope));
    }
    Meaning meaning = binder.bind(body.tree(), scope);
    return as(scope, meaning, hybrid, body);
  }

  /** {@code Assignments.of(first, firstOf(name)).and(last, lastOf(name))}. */
  private HybridCode assignments(HybridDescriptor hybrid, Map<LinkedColumn, Meaning> changes) {
    HybridCode code = null;
    for (Map.Entry<LinkedColumn, Meaning> each : changes.entrySet()) {
      HybridCode column =
          new HybridCode.Field(new HybridCode.Self(), ModelMembers.field(model, each.getKey()));
      code = Dsl.assign(code, column, each.getValue());
    }
    if (code == null) {
      throw Untranslatable.of(
          hybrid.origin(), HybridMessage.HYBRID_CHANGES_NOTHING, hybrid.subject());
    }
    return code;
  }

  private HybridScope scope(HybridDescriptor hybrid, HybridBody body) {
    Map<String, Meaning> locals = new HashMap<>();
    Set<String> taken = new HashSet<>();
    hybrid.parameters().forEach(each -> taken.add(each.declared().name()));
    model.model().attributes().forEach(each -> taken.add(each.attribute()));
    for (int i = 0; i < hybrid.parameters().size(); i++) {
      locals.put(body.parameters().get(i), parameter(hybrid.parameters().get(i)));
    }
    Meaning.Row self = new Meaning.Row(model, new HybridCode.Self(), false, "this");
    return new HybridScope(
        members,
        hybrid.subject(),
        model.name(),
        hybrid.declaredIn(),
        Optional.of(self),
        locals,
        Set.of(),
        taken,
        List.of(hybrid.key()));
  }

  private static Meaning parameter(HybridDescriptor.Parameter parameter) {
    String name = parameter.declared().name();
    HybridCode code = new HybridCode.Text(name);
    if (parameter.declared().type().equals(Kinds.CHAR.name())) {
      return Scalar.java(Kinds.CHAR, false, Texts.valueOf(code));
    }
    return parameter
        .type()
        .<Meaning>map(
            type ->
                Scalar.java(type, parameter.declared().nullable(), code).at("parameter " + name))
        .orElseGet(
            () ->
                new Meaning.Thing(
                    parameter.declared().type(), parameter.declared().nullable(), code));
  }

  /** The answer as an expression of the hybrid's own type. */
  private static HybridCode as(
      HybridScope scope, Meaning meaning, HybridDescriptor hybrid, HybridBody body) {
    JavaType type = hybrid.type().orElseThrow();
    if (meaning instanceof Scalar scalar) {
      if (type.kind() == Kind.BOOLEAN && scalar.kind() == Kind.BOOLEAN) {
        return Operators.condition(scalar);
      }
      if (Kinds.isWide(type.kind()) && Kinds.isNumeric(scalar.kind())) {
        return Operators.as(scalar, type);
      }
      boolean fits = scalar.kind() == type.kind();
      if (fits && scalar.isJava() && Enums.isByName(scalar)) {
        return Enums.constant(scope, scalar);
      }
      if (fits && !(scalar.isJava() && Choices.needsType(type.kind()))) {
        return Operators.expression(scalar);
      }
    }
    throw Untranslatable.of(
        body.tree().at(),
        HybridMessage.VALUE_IS_NOT_IN_SQL,
        hybrid.subject(),
        meaning.words() + " by itself");
  }
}
