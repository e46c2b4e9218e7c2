package dev.aludel.processor.lower;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.ListenerDescriptor;
import dev.aludel.processor.model.ListenerDescriptor.Argument;
import dev.aludel.processor.model.ListenerDescriptor.Event;
import dev.aludel.processor.model.ListenerPlan;
import dev.aludel.processor.model.ModelDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which listeners are called when, validators last. Of a guilty model those that can be. */
final class ListenerPlanner {
  private final ModelDescriptor model;
  private final List<ListenerPlan> calls = new ArrayList<>();
  private final List<ListenerPlan> validations = new ArrayList<>();

  private ListenerPlanner(ModelDescriptor model) {
    this.model = model;
  }

  static List<ListenerPlan> plan(ModelDescriptor model) {
    ListenerPlanner planner = new ListenerPlanner(model);
    model.listeners().stream()
        .filter(listener -> listener.hindrance().isEmpty() && listener.takesModel())
        .forEach(planner::add);
    planner.calls.addAll(planner.validations);
    return planner.calls;
  }

  private void add(ListenerDescriptor listener) {
    if (listener.calls().validates()) {
      addOfAttributes(listener, Event.SET, validations);
    }
    for (Event event : listener.calls().events()) {
      if (event.isOfAttribute()) {
        addOfAttributes(listener, event, calls);
      } else {
        add(listener, event, "", listener.argumentsOfRow(), calls);
      }
    }
  }

  private void addOfAttributes(ListenerDescriptor listener, Event event, List<ListenerPlan> to) {
    for (String attribute : listener.calls().attributes()) {
      Optional<TypeName> value =
          model.columns().stream()
              .filter(column -> column.attribute().equals(attribute))
              .map(ColumnDescriptor::type)
              .map(type -> type.name())
              .findFirst();
      add(listener, event, attribute, value.flatMap(listener::argumentsOf), to);
    }
  }

  private static void add(
      ListenerDescriptor listener,
      Event event,
      String attribute,
      Optional<List<Argument>> arguments,
      List<ListenerPlan> to) {
    arguments.ifPresent(
        some ->
            to.add(
                new ListenerPlan(
                    event,
                    attribute,
                    listener.declaredIn(),
                    listener.method(),
                    some,
                    listener.replaces())));
  }
}
