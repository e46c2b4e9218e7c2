package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.CollectionDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedRelationship;
import dev.aludel.processor.model.RelationshipBehaviour;
import dev.aludel.processor.model.RelationshipBehaviour.PassiveDeletes;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.RelationshipOptions.Cascade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a relationship says about loading and flushing has an effect. */
final class BehaviourRules {
  private static final List<Cascade> USUAL = List.of(Cascade.SAVE_UPDATE, Cascade.MERGE);

  private final Diagnostics diagnostics;

  private BehaviourRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void check(LinkedModel model, Diagnostics diagnostics) {
    BehaviourRules rules = new BehaviourRules(diagnostics);
    for (LinkedRelationship relationship : model.relationships()) {
      rules.kind(relationship);
      rules.viewOnly(relationship.declared());
      rules.depth(model, relationship.declared());
      rules.counting(relationship.declared());
      relationship.mentioned().ordering().ifPresent(column -> rules.places(relationship, column));
      relationship
          .declared()
          .collection()
          .ifPresent(collection -> rules.collection(relationship, collection));
    }
  }

  private void kind(LinkedRelationship relationship) {
    RelationshipDescriptor declared = relationship.declared();
    RelationshipBehaviour behaviour = declared.options().behaviour();
    if (!relationship.toMany()) {
      for (String element : ofCollections(behaviour)) {
        noEffect(declared, element, "it leads to one object and not to a collection");
      }
    }
    if (relationship.kind() == LinkedRelationship.Kind.MANY_TO_ONE
        && behaviour.passiveDeletes() != PassiveDeletes.OFF) {
      noEffect(declared, "passiveDeletes", "its own table holds the foreign key");
    }
  }

  private static List<String> ofCollections(RelationshipBehaviour behaviour) {
    List<String> elements = new ArrayList<>();
    if (!behaviour.orderBy().isEmpty()) {
      elements.add("orderBy");
    }
    behaviour.mapKey().ifPresent(key -> elements.add("mapKey"));
    behaviour.orderingColumn().ifPresent(column -> elements.add("orderingColumn"));
    return elements;
  }

  private void collection(LinkedRelationship relationship, CollectionDescriptor collection) {
    RelationshipDescriptor declared = relationship.declared();
    RelationshipBehaviour behaviour = declared.options().behaviour();
    if (collection.form() == CollectionDescriptor.Form.MAP) {
      mapKey(relationship, collection);
    } else if (behaviour.mapKey().isPresent()) {
      noEffect(declared, "mapKey", "it answers no Map");
    }
    if (collection.form() != CollectionDescriptor.Form.LIST
        && behaviour.orderingColumn().isPresent()) {
      noEffect(declared, "orderingColumn", "it answers no List");
    }
    if (!collection.form().isLoaded() && behaviour.lazy() != RelationshipBehaviour.Lazy.SELECT) {
      noEffect(declared, "lazy", "a " + collection.form().type().simpleName() + " is never loaded");
    }
  }

  private void mapKey(LinkedRelationship relationship, CollectionDescriptor collection) {
    RelationshipDescriptor declared = relationship.declared();
    String owner = Words.owner(declared.accessor());
    String method = declared.accessor().method();
    if (declared.options().behaviour().mapKey().isEmpty()) {
      diagnostics.report(
          declared.options().origin(),
          Message.MAP_HAS_NO_KEY,
          owner,
          method,
          Words.target(declared));
    }
    relationship
        .mentioned()
        .mapKey()
        .filter(key -> !collection.key().equals(Optional.of(key.type().name().box())))
        .ifPresent(
            key ->
                diagnostics.report(
                    declared.options().origin().value("mapKey"),
                    Message.MAP_KEY_HAS_ANOTHER_TYPE,
                    owner,
                    method,
                    collection.key().map(Words::of).orElse("another type"),
                    Words.target(declared) + "." + key.attribute(),
                    Words.of(key.type().boxed())));
  }

  private void viewOnly(RelationshipDescriptor declared) {
    RelationshipBehaviour behaviour = declared.options().behaviour();
    if (behaviour.viewOnly()) {
      List<String> elements = new ArrayList<>();
      if (!declared.options().cascade().equals(USUAL)) {
        elements.add("cascade");
      }
      declared.options().backPopulates().ifPresent(other -> elements.add("backPopulates"));
      declared.options().backref().ifPresent(other -> elements.add("backref"));
      if (behaviour.passiveDeletes() != PassiveDeletes.OFF) {
        elements.add("passiveDeletes");
      }
      if (behaviour.postUpdate()) {
        elements.add("postUpdate");
      }
      if (behaviour.singleParent()) {
        elements.add("singleParent");
      }
      behaviour.orderingColumn().ifPresent(column -> elements.add("orderingColumn"));
      elements.forEach(
          element -> noEffect(declared, element, "a view-only relationship writes nothing"));
    }
  }

  private void counting(RelationshipDescriptor declared) {
    RelationshipBehaviour.Counting counting = declared.options().behaviour().counting();
    String element = counting.by() == 1 ? "countFrom" : "countBy";
    if (declared.options().behaviour().orderingColumn().isEmpty()
        && !counting.equals(RelationshipBehaviour.Counting.USUAL)) {
      noEffect(declared, element, "it has no orderingColumn");
    } else if (counting.by() < 1) {
      noEffect(declared, element, "places grow from one to the next");
    }
  }

  private void depth(LinkedModel model, RelationshipDescriptor declared) {
    if (declared.options().behaviour().joinDepth() != 0
        && !declared.target().equals(model.name())) {
      noEffect(declared, "joinDepth", "it leads to another model");
    }
  }

  private void places(LinkedRelationship relationship, LinkedColumn column) {
    RelationshipDescriptor declared = relationship.declared();
    String reason = reason(relationship, column);
    if (!reason.isEmpty()) {
      diagnostics.report(
          declared.options().origin().value("orderingColumn"),
          Message.ORDERING_COLUMN_KEEPS_NO_PLACE,
          Words.owner(declared.accessor()),
          declared.accessor().method(),
          Words.target(declared) + "." + column.attribute(),
          reason);
    }
  }

  private static String reason(LinkedRelationship relationship, LinkedColumn column) {
    JavaType.Kind kind = column.type().kind();
    if (kind != JavaType.Kind.INT && kind != JavaType.Kind.LONG) {
      return "of the type " + Words.of(column.type());
    }
    if (relationship.kind() == LinkedRelationship.Kind.MANY_TO_MANY) {
      return "shared by all collections of a many-to-many relationship";
    }
    boolean settable =
        column.declared().map(ColumnDescriptor::accessor).stream()
            .anyMatch(accessor -> accessor.setter().isPresent());
    return settable ? "" : "without a setter";
  }

  private void noEffect(RelationshipDescriptor declared, String element, String reason) {
    diagnostics.report(
        declared.options().origin().value(element),
        Message.RELATIONSHIP_OPTION_HAS_NO_EFFECT,
        Words.owner(declared.accessor()),
        declared.accessor().method(),
        element,
        reason);
  }
}
