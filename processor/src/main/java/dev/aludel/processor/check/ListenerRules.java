package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.EventMessage;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.HeardAttribute;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.ListenerDescriptor;
import dev.aludel.processor.model.ListenerDescriptor.Event;
import java.util.List;
import java.util.Optional;

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
    List<Event> events = listener.calls().events().stream().filter(Event::isOfAttribute).toList();
    List<String> attributes = listener.calls().attributes();
    if (attributes.isEmpty() && !events.isEmpty()) {
      diagnostics.report(
          listener.annotation().value("value"),
          EventMessage.LISTENER_NAMES_NO_ATTRIBUTE,
          listener.name(),
          events.get(0).name());
    }
    for (int i = 0; i < attributes.size(); i++) {
      String element = listener.calls().validates() ? "value" : "attribute";
      Origin origin = listener.annotation().value(element, i);
      Optional<AttributeDescriptor> attribute = find(attributes.get(i), origin);
      attribute.ifPresent(one -> checkAttribute(one, events, origin));
    }
  }

  private Optional<AttributeDescriptor> find(String name, Origin origin) {
    List<AttributeDescriptor> all = model.model().attributes();
    Optional<AttributeDescriptor> found =
        all.stream().filter(one -> one.attribute().equals(name)).findFirst();
    if (found.isEmpty() && !listener.calls().everywhere()) {
      List<String> names = all.stream().map(AttributeDescriptor::attribute).toList();
      diagnostics.report(
          Problem.of(
                  origin,
                  EventMessage.LISTENED_ATTRIBUTE_IS_UNKNOWN,
                  listener.name(),
                  name,
                  Words.of(model))
              .suggesting(name, names));
    }
    return found;
  }

  private void checkAttribute(AttributeDescriptor attribute, List<Event> events, Origin origin) {
    HeardAttribute heard = HeardAttribute.of(attribute);
    for (Event event : listener.calls().validates() ? List.of(heard.gain()) : events) {
      if (heard.events().contains(event)) {
        checkCall(event, attribute.attribute(), heard);
      } else {
        diagnostics.report(
            origin,
            EventMessage.EVENT_NEVER_HAPPENS,
            listener.name(),
            event.name(),
            attribute.attribute(),
            heard.otherwise());
      }
    }
  }

  private void checkCall(Event event, String attribute, HeardAttribute heard) {
    String of = listener.calls().everywhere() ? Words.of(model) + "." : "";
    String what = event.name() + " of " + of + attribute;
    if (listener.argumentsOf(event, heard).isEmpty()) {
      report(EventMessage.LISTENER_TAKES_SOMETHING_ELSE, what, parameters(event, heard));
    } else if (!listener.answersWhatItShould(event, heard)) {
      report(
          EventMessage.LISTENER_ANSWERS_SOMETHING_ELSE,
          Words.of(listener.returns()),
          what,
          event == Event.REMOVE ? "nothing" : "nothing, or " + Words.of(heard.type()));
    }
  }

  private String parameters(Event event, HeardAttribute heard) {
    String type = Words.of(heard.type());
    if (listener.calls().validates()) {
      return type + ", with the attribute's name before it as a String if it wants that";
    }
    String old = ", and the old value as " + Words.of(heard.type().box()) + " if it wants that";
    return type
        + (event == Event.SET ? old : "")
        + (heard.isRelationship() ? ", and last the Edge at which it began if it wants that" : "");
  }

  private void report(EventMessage message, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = listener.name();
    System.arraycopy(more, 0, arguments, 1, more.length);
    diagnostics.report(listener.origin(), message, arguments);
  }
}
