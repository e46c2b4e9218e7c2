package dev.aludel.processor.lower;

import dev.aludel.processor.model.AccessorDescriptor;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ConstructionDescriptor;
import dev.aludel.processor.model.FormPlan;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedProperty;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.SetterDescriptor;
import dev.aludel.processor.model.StubDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans what follows from a model's declaration as a type. */
final class FormPlanner {
  private FormPlanner() {}

  static FormPlan plan(LinkedModel linked, MemberNames members) {
    ModelDescriptor model = linked.model();
    Optional<ConstructionDescriptor> construction = model.construction();
    return new FormPlan(
        model.form(),
        model.visibility(),
        model.available(),
        model.deprecated(),
        construction.map(ConstructionDescriptor::mirrored).orElse(List.of()),
        construction.filter(ConstructionDescriptor::declaresToString).isPresent(),
        repr(linked, members),
        model.stubs(),
        creation(model),
        model.table().view());
  }

  private static List<String> repr(LinkedModel linked, MemberNames members) {
    return linked.model().repr().stream()
        .flatMap(name -> value(linked, name).stream())
        .map(members::constant)
        .toList();
  }

  private static Optional<LinkedColumn> value(LinkedModel linked, String name) {
    return linked
        .findColumn(name)
        .or(
            () ->
                linked.properties().stream()
                    .map(LinkedProperty::value)
                    .filter(property -> property.attribute().equals(name))
                    .findFirst());
  }

  private static FormPlan.CreationNames creation(ModelDescriptor model) {
    Set<String> taken = methods(model);
    return new FormPlan.CreationNames(
        taken.contains("create") ? "createNew" : "create",
        taken.contains("builder") ? "newBuilder" : "builder");
  }

  private static Set<String> methods(ModelDescriptor model) {
    Stream<AccessorDescriptor> accessors =
        model.attributes().stream().map(AttributeDescriptor::accessor);
    return Stream.concat(
            accessors.flatMap(
                accessor ->
                    Stream.concat(
                        Stream.of(accessor.method()),
                        accessor.setter().stream().map(SetterDescriptor::method))),
            model.stubs().stream().map(StubDescriptor::method))
        .collect(Collectors.toSet());
  }
}
