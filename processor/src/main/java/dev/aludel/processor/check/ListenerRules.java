package dev.aludel.processor.check;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.EventMessage;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.ListenerDescriptor;
import dev.aludel.processor.model.ListenerDescriptor.Event;
import java.util.List;

/** Listeners can be called with what happens to objects of the model. */
final class ListenerRules {
  private final LinkedModel model;
  private final ListenerDescriptor listener;
  private final Diagnostics diagnostics;

  private ListenerRules(LinkedModel model, ListenerDescriptor listener, Diagnostics diagnostics) {
    this.model = model;
    this.listener = listener;
    this.diagnostics = diagnostics;
  }

  static void check(LinkedModel model, Diagnostics diagnostics) {
    for (ListenerDescriptor listener : model.model().listeners()) {
      new ListenerRules(model, listener, diagnostics).check();
    }
  }

  private void check() {
    if (!listener.hindrance().isEmpty()) {
      report(EventMessage.LISTENER_CANNOT_BE_CALLED, listener.hindrance());
    } else if (!listener.takesModel()) {
      String first =
          listener.parameters().isEmpty() ? "nothing" : Words.of(listener.parameters().get(0));
      report(EventMessage.LISTENER_TAKES_NO_MODEL, first, "a " + Words.of(model));
    } else if (isEmpty()) {
      diagnostics.report(
          listener.annotation(),
          EventMessage.LISTENER_IS_NEVER_CALLED,
          listener.name(),
          listener.calls().validates() ? "@Validates" : "@ListensFor");
    } else {
      listener.calls().events().stream()
          .filter(event -> !event.isOfAttribute())
          .forEach(this::checkRow);
      checkAttributes();
    }
  }

  private boolean isEmpty() {
    ListenerDescriptor.Calls calls = listener.calls();
    return calls.validates() ? calls.attributes().isEmpty() : calls.events().isEmpty();
  }

  private void checkRow(Event event) {
    if (!listener.calls().attributes().isEmpty()) {
      diagnostics.report(
          listener.annotation().value("attribute"),
          EventMessage.EVENT_IS_OF_NO_ATTRIBUTE,
          listener.name(),
          event.name());
    } else if (listener.argumentsOfRow().isEmpty()) {
      report(EventMessage.LISTENER_TAKES_SOMETHING_ELSE, event.name(), "nothing, or the Session");
    } else if (listener.replaces()) {
      report(
          EventMessage.LISTENER_ANSWERS_SOMETHING_ELSE,
          Words.of(listener.returns()),
          event.name(),
          "nothing");
    }
  }

  private void checkAttributes() {
    List<Event> events =
        listener.calls().validates()
            ? List.of(Event.SET)
            : listener.calls().events().stream().filter(Event::isOfAttribute).toList();
    List<String> attributes = listener.calls().attributes();
    for (Event event : events) {
      if (attributes.isEmpty()) {
        diagnostics.report(
            listener.annotation().value("value"),
            EventMessage.LISTENER_NAMES_NO_ATTRIBUTE,
            listener.name(),
            event.name());
      }
      for (int i = 0; i < attributes.size(); i++) {
        checkAttribute(event, attributes.get(i), i);
      }
    }
  }

  private void checkAttribute(Event event, String name, int index) {
    String element = listener.calls().validates() ? "value" : "attribute";
    AttributeDescriptor attribute =
        model.model().attributes().stream()
            .filter(one -> one.attribute().equals(name))
            .findFirst()
            .orElse(null);
    if (attribute == null) {
      diagnostics.report(
          Problem.of(
                  listener.annotation().value(element, index),
                  EventMessage.LISTENED_ATTRIBUTE_IS_UNKNOWN,
                  listener.name(),
                  name,
                  Words.of(model))
              .suggesting(
                  name,
                  model.model().attributes().stream()
                      .map(AttributeDescriptor::attribute)
                      .toList()));
    } else if (attribute instanceof ColumnDescriptor column) {
      checkCall(event, name, column.type().name());
    } else {
      diagnostics.report(
          listener.annotation().value(element, index),
          EventMessage.EVENT_NEVER_HAPPENS,
          listener.name(),
          event.name(),
          name,
          "the database computes it");
    }
  }

  private void checkCall(Event event, String attribute, TypeName value) {
    if (listener.argumentsOf(value).isEmpty()) {
      String type = Words.of(value);
      String further =
          listener.calls().validates()
              ? type + ", with the attribute's name before it as a String if it wants that"
              : type + ", and the old value as " + Words.of(value.box()) + " if it wants that";
      report(
          EventMessage.LISTENER_TAKES_SOMETHING_ELSE, event.name() + " of " + attribute, further);
    } else if (listener.replaces() && !listener.returns().box().equals(value.box())) {
      report(
          EventMessage.LISTENER_ANSWERS_SOMETHING_ELSE,
          Words.of(listener.returns()),
          event.name() + " of " + attribute,
          "nothing, or " + Words.of(value));
    }
  }

  private void report(EventMessage message, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = listener.name();
    System.arraycopy(more, 0, arguments, 1, more.length);
    diagnostics.report(listener.origin(), message, arguments);
  }
}
