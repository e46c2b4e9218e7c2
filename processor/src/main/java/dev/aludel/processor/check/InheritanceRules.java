package dev.aludel.processor.check;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.InheritanceMessage;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.InheritanceDescriptor;
import dev.aludel.processor.model.InheritanceDescriptor.Text;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.RelationshipDescriptor;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a model may be that extends another one, and one that others extend. */
final class InheritanceRules {
  private final ModelDescriptor model;
  private final InheritanceDescriptor place;
  private final Diagnostics diagnostics;

  private InheritanceRules(ModelDescriptor model, Diagnostics diagnostics) {
    this.model = model;
    this.place = model.inheritance();
    this.diagnostics = diagnostics;
  }

  static void check(LinkedModel model, Diagnostics diagnostics) {
    InheritanceRules rules = new InheritanceRules(model.model(), diagnostics);
    if (model.inheritance().parent().isPresent()) {
      rules.parents();
      rules.own();
    } else {
      rules.root();
    }
  }

  private void parents() {
    if (place.parents().size() > 1) {
      diagnostics.report(
          model.origin(),
          InheritanceMessage.MODEL_EXTENDS_TWO_MODELS,
          model.simpleName(),
          place.parents().stream().map(ClassName::simpleName).collect(Collectors.joining(", ")));
    }
    ModelDescriptor parent = place.ancestors().get(0);
    if (place.discriminator().isEmpty()) {
      diagnostics.report(
          model.origin(),
          InheritanceMessage.PARENT_IS_NOT_POLYMORPHIC,
          model.simpleName(),
          parent.simpleName());
    }
    if (!parent.name().packageName().equals(model.name().packageName())) {
      diagnostics.report(
          model.origin(),
          InheritanceMessage.MODEL_EXTENDS_A_MODEL_ELSEWHERE,
          model.simpleName(),
          parent.simpleName(),
          parent.name().packageName());
    }
    place
        .polymorphic()
        .ifPresent(
            text ->
                diagnostics.report(
                    text.origin(),
                    InheritanceMessage.POLYMORPHIC_BELOW_THE_ROOT,
                    model.simpleName(),
                    parent.simpleName()));
  }

  private void own() {
    place.above().redeclared().forEach(this::redeclared);
    model.own().forEach(this::key);
    model.own().stream()
        .filter(ColumnDescriptor.class::isInstance)
        .map(ColumnDescriptor.class::cast)
        .forEach(this::version);
  }

  private void redeclared(AttributeDescriptor attribute) {
    diagnostics.report(
        attribute.origin(),
        InheritanceMessage.ATTRIBUTE_IS_REDECLARED,
        model.simpleName(),
        attribute.attribute(),
        place.ancestors().get(0).simpleName());
  }

  private void key(AttributeDescriptor attribute) {
    boolean isKey =
        attribute instanceof ColumnDescriptor column
            ? column.id().isPresent()
            : attribute instanceof RelationshipDescriptor toOne && toOne.id().isPresent();
    if (isKey) {
      report(attribute, InheritanceMessage.KEY_BELOW_THE_ROOT);
    }
  }

  private void version(ColumnDescriptor column) {
    if (column.version().isPresent()) {
      report(column, InheritanceMessage.VERSION_BELOW_THE_ROOT);
    }
  }

  private void report(AttributeDescriptor attribute, InheritanceMessage message) {
    diagnostics.report(
        attribute.origin(),
        message,
        model.simpleName(),
        attribute.attribute(),
        place.root().orElse(model).simpleName());
  }

  private void root() {
    if (place.polymorphic().isEmpty()) {
      place
          .identity()
          .ifPresent(
              text ->
                  diagnostics.report(
                      text.origin(),
                      InheritanceMessage.IDENTITY_OUTSIDE_OF_A_HIERARCHY,
                      model.simpleName()));
      return;
    }
    Text on = place.polymorphic().get();
    if (place.isConcrete()) {
      if (!on.value().isEmpty()) {
        diagnostics.report(
            on.origin().value("on"),
            InheritanceMessage.CONCRETE_HAS_NO_DISCRIMINATOR,
            model.simpleName());
      }
      return;
    }
    Optional<ColumnDescriptor> column =
        model.columns().stream().filter(one -> one.attribute().equals(on.value())).findFirst();
    if (column.isEmpty()) {
      diagnostics.report(
          Problem.of(
                  on.origin().value("on"),
                  InheritanceMessage.DISCRIMINATOR_IS_UNKNOWN,
                  model.simpleName(),
                  on.value())
              .suggesting(
                  on.value(), model.columns().stream().map(ColumnDescriptor::attribute).toList()));
    } else {
      discriminator(column.get(), on);
    }
  }

  private void discriminator(ColumnDescriptor column, Text on) {
    if (!tellsApart(column)) {
      diagnostics.report(
          on.origin().value("on"),
          InheritanceMessage.DISCRIMINATOR_HAS_WRONG_TYPE,
          model.simpleName(),
          column.attribute(),
          Words.of(column.type()));
    }
    String reason = reason(column);
    if (!reason.isEmpty()) {
      diagnostics.report(
          column.origin(),
          InheritanceMessage.DISCRIMINATOR_IS_NOT_ITS_OWN,
          model.simpleName(),
          column.attribute(),
          reason);
    }
  }

  private static boolean tellsApart(ColumnDescriptor column) {
    return switch (column.type().kind()) {
      case STRING, SHORT, INT, LONG -> true;
      case ENUM -> column.type().storage().isEmpty();
      default -> false;
    };
  }

  private String reason(ColumnDescriptor column) {
    if (column.nullable()) {
      return "can be null";
    }
    if (column.accessor().setter().isPresent()) {
      return "has a setter";
    }
    if (column.id().isPresent()) {
      return "is part of the key";
    }
    boolean given =
        column.values().onUpdate().isPresent()
            || column.values().server().isPresent()
            || column.values().fetched().isPresent()
            || (place.identity().isEmpty() && column.values().onInsert().isPresent());
    return given ? "gets its value elsewhere" : "";
  }
}
