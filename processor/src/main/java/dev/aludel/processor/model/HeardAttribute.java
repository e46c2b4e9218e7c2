package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.ListenerDescriptor.Event;
import java.util.List;

/**
 * An attribute as listeners see it.
 *
 * @param type of the value, or of an element
 * @param events what can happen to it
 * @param otherwise why nothing else can
 */
public record HeardAttribute(
    TypeName type, boolean isRelationship, List<Event> events, String otherwise) {

  /** None: what happens is about the row. */
  static final HeardAttribute NONE = new HeardAttribute(TypeName.VOID, false, List.of(), "");

  public HeardAttribute {
    events = List.copyOf(events);
  }

  /** What can happen to an attribute. */
  public static HeardAttribute of(AttributeDescriptor attribute) {
    if (attribute instanceof ColumnDescriptor column) {
      return new HeardAttribute(
          column.type().name(), false, List.of(Event.SET), "it is no collection");
    }
    if (attribute instanceof RelationshipDescriptor relationship) {
      return of(relationship);
    }
    return never(
        attribute instanceof CompositeDescriptor
            ? "what a composite holds is checked by the constructor of its record"
            : "the database computes it");
  }

  private static HeardAttribute of(RelationshipDescriptor relationship) {
    if (relationship.collection().isEmpty()) {
      return new HeardAttribute(
          relationship.target(), true, List.of(Event.SET), "it is no collection");
    }
    CollectionDescriptor.Form form = relationship.collection().get().form();
    if (!form.isLoaded() || relationship.options().behaviour().viewOnly()) {
      return never(form.isLoaded() ? "it is only read" : "it is never in memory");
    }
    List<Event> events = List.of(Event.APPEND, Event.REMOVE);
    return new HeardAttribute(
        relationship.target(), true, events, "a collection is not set as a whole");
  }

  private static HeardAttribute never(String why) {
    return new HeardAttribute(TypeName.VOID, false, List.of(), why);
  }

  /** What a validator is called for. */
  public Event gain() {
    return events.contains(Event.APPEND) ? Event.APPEND : Event.SET;
  }
}
