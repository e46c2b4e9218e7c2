package dev.aludel.processor.lower;

import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.HeardAttribute;
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
    for (Event event : listener.calls().events()) {
      if (!event.isOfAttribute() && !listener.replaces()) {
        add(listener, event, "", listener.argumentsOfRow(), calls);
      }
    }
    for (AttributeDescriptor attribute : model.attributes()) {
      if (listener.calls().attributes().contains(attribute.attribute())) {
        add(listener, attribute);
      }
    }
  }

  private void add(ListenerDescriptor listener, AttributeDescriptor attribute) {
    HeardAttribute heard = HeardAttribute.of(attribute);
    boolean validates = listener.calls().validates();
    for (Event event : validates ? List.of(heard.gain()) : listener.calls().events()) {
      if (heard.events().contains(event) && listener.answersWhatItShould(event, heard)) {
        add(
            listener,
            event,
            attribute.attribute(),
            listener.argumentsOf(event, heard),
            validates ? validations : calls);
      }
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
