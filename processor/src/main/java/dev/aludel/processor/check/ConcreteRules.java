package dev.aludel.processor.check;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.InheritanceMessage;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedRelationship;
import java.util.List;

/** Hierarchies whose models have whole tables: what has no table, nothing refers to. */
final class ConcreteRules {
  private final List<LinkedModel> models;
  private final Diagnostics diagnostics;

  private ConcreteRules(List<LinkedModel> models, Diagnostics diagnostics) {
    this.models = models;
    this.diagnostics = diagnostics;
  }

  static void check(List<LinkedModel> models, Diagnostics diagnostics) {
    ConcreteRules rules = new ConcreteRules(models, diagnostics);
    for (LinkedModel model : models) {
      if (model.inheritance().isConcrete()) {
        rules.extended(model);
      }
      model.relationships().stream()
          .filter(relationship -> model.model().own().contains(relationship.declared()))
          .forEach(relationship -> rules.relationship(model, relationship));
    }
  }

  private void extended(LinkedModel model) {
    if (model.inheritance().isAbstract()) {
      return;
    }
    models.stream()
        .filter(other -> other.inheritance().descendsFrom(model.name()))
        .findFirst()
        .ifPresent(
            other ->
                diagnostics.report(
                    model.model().origin(),
                    InheritanceMessage.CONCRETE_MODEL_IS_EXTENDED,
                    Words.of(model),
                    Words.of(other)));
  }

  private void relationship(LinkedModel model, LinkedRelationship relationship) {
    if (isUnion(relationship.target().name())) {
      report(
          model,
          relationship,
          InheritanceMessage.RELATIONSHIP_WITHOUT_A_TABLE,
          relationship.target().name());
    } else if (model.inheritance().isUnion()
        && relationship.kind() != LinkedRelationship.Kind.MANY_TO_ONE) {
      report(model, relationship, InheritanceMessage.RELATIONSHIP_OF_SEVERAL_TABLES, model.name());
    }
  }

  private boolean isUnion(ClassName target) {
    return models.stream()
        .anyMatch(one -> one.name().equals(target) && one.inheritance().isUnion());
  }

  private void report(
      LinkedModel model,
      LinkedRelationship relationship,
      InheritanceMessage message,
      ClassName without) {
    diagnostics.report(
        relationship.declared().origin(),
        message,
        Words.of(model),
        relationship.declared().attribute(),
        without.simpleName());
  }
}
