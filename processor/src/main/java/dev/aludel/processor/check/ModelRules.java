package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.model.LinkedModel;
import java.util.List;
import java.util.function.BiConsumer;

/** Every rule about one model and what it knows of others. */
public final class ModelRules {
  private static final List<BiConsumer<LinkedModel, Diagnostics>> RULES =
      List.of(
          InheritanceRules::check,
          ConstructorRules::check,
          KeyRules::check,
          ColumnRules::check,
          TypeRules::check,
          RecordRules::check,
          DefaultRules::check,
          ConstantRules::check,
          MixinRules::check,
          NameRules::check,
          AttributeNameRules::check,
          UniqueRules::check,
          ReprRules::check,
          RelationshipRules::check,
          BehaviourRules::check,
          VersionRules::check,
          PropertyRules::check,
          ScopeRules::check,
          HybridRules::check,
          FilterRules::check,
          ViewRules::check,
          DdlRules::check,
          ListenerRules::check,
          SynonymRules::check,
          OverlapRules::check,
          RelationshipKeyRules::check,
          AssociationRules::check,
          ForeignKeyRules::check,
          ForeignKeyActionRules::check);

  private ModelRules() {}

  /** Runs all rules. */
  public static void check(LinkedModel model, Diagnostics diagnostics) {
    RULES.forEach(rule -> rule.accept(model, diagnostics));
  }
}
