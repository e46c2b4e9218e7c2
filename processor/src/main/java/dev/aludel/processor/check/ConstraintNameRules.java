package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.CheckDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.ForeignKeyDescriptor;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.RelationshipDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Constraints and indexes that were given a name have it alone. H2 keeps these names per schema,
 * PostgreSQL those of indexes and unique constraints; we ask for what suits both.
 */
final class ConstraintNameRules {
  private final Diagnostics diagnostics;
  private final Map<String, String> taken = new HashMap<>();

  private ConstraintNameRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void check(List<LinkedModel> models, Diagnostics diagnostics) {
    ConstraintNameRules rules = new ConstraintNameRules(diagnostics);
    models.forEach(rules::model);
  }

  private void model(LinkedModel model) {
    String schema = model.model().table().schema().orElse("");
    model.model().constraints().checks().forEach(check -> check(model, schema, check));
    model
        .model()
        .constraints()
        .uniques()
        .forEach(unique -> name(model, schema, "@Unique", unique.name(), unique.origin()));
    model
        .model()
        .constraints()
        .indexes()
        .forEach(index -> name(model, schema, "@Index", index.name(), index.origin()));
    model.model().constraints().foreignKeys().forEach(key -> foreignKey(model, schema, key));
    // What is inherited, the model above has told.
    for (AttributeDescriptor attribute : model.model().own()) {
      if (attribute instanceof ColumnDescriptor column) {
        column.checks().forEach(check -> check(model, schema, check));
        column.foreignKeys().forEach(key -> foreignKey(model, schema, key));
      } else if (attribute instanceof RelationshipDescriptor relationship) {
        relationship.foreignKey().forEach(key -> foreignKey(model, schema, key));
      }
    }
  }

  private void check(LinkedModel model, String schema, CheckDescriptor check) {
    name(model, schema, "@Check", check.name(), check.origin());
  }

  private void foreignKey(LinkedModel model, String schema, ForeignKeyDescriptor key) {
    name(model, schema, "@ForeignKey", key.name(), key.origin());
  }

  private void name(
      LinkedModel model, String schema, String kind, Optional<String> name, Origin origin) {
    if (name.isEmpty()) {
      return;
    }
    String subject = kind + " of " + Words.of(model);
    String key = schema + "." + name.get().toLowerCase(Locale.ROOT);
    String first = taken.putIfAbsent(key, subject);
    if (first != null) {
      diagnostics.report(
          origin.value("name"), Message.CONSTRAINT_NAME_IS_TAKEN, name.get(), first, subject);
    }
  }
}
