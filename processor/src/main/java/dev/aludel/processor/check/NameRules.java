package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.CheckDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.ConstraintsDescriptor;
import dev.aludel.processor.model.ForeignKeyDescriptor;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.SecondaryDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Every database accepts the names, and keeps them whole. */
final class NameRules {
  private static final int LONGEST = 63;

  private final Diagnostics diagnostics;

  private NameRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void check(LinkedModel model, Diagnostics diagnostics) {
    NameRules rules = new NameRules(diagnostics);
    rules.table(model);
    model.model().columns().forEach(rules::column);
    model.model().relationships().forEach(rules::relationship);
    rules.constraints(model.model().constraints());
  }

  private void table(LinkedModel model) {
    Origin origin = model.model().table().origin();
    String subject = "the table of " + Words.of(model);
    name(model.model().table().name(), subject, origin.value("table"));
    String schema = "the schema of " + Words.of(model);
    name(model.model().table().schema(), schema, origin.value("schema"));
  }

  private void column(ColumnDescriptor column) {
    String accessor = Words.of(column.accessor());
    Origin origin =
        column.options().name().isPresent()
            ? column.options().origin().value("name")
            : column.origin();
    name(column.columnName(), "the column of " + accessor, origin);
    column
        .id()
        .ifPresent(
            id ->
                name(id.sequence(), "the sequence of " + accessor, id.origin().value("sequence")));
    checks(column.checks());
    foreignKeys(column.foreignKeys());
  }

  private void relationship(RelationshipDescriptor relationship) {
    String accessor = Words.of(relationship.accessor());
    Origin column = relationship.column().origin().value("name");
    name(relationship.column().name(), "the column of " + accessor, column);
    foreignKeys(relationship.foreignKey());
    relationship.options().secondary().ifPresent(secondary -> secondary(secondary, accessor));
  }

  private void secondary(SecondaryDescriptor secondary, String accessor) {
    String subject = "the association table of " + accessor;
    name(secondary.table(), subject, secondary.origin().nested("table"));
    String column = "a column of " + subject;
    names(secondary.columns(), column, secondary.origin().nested("columns"));
    names(secondary.targetColumns(), column, secondary.origin().nested("targetColumns"));
    secondary.extra().forEach(extra -> name(extra.name(), column, extra.origin().nested("name")));
  }

  private void constraints(ConstraintsDescriptor constraints) {
    checks(constraints.checks());
    constraints
        .uniques()
        .forEach(unique -> name(unique.name(), "@Unique", unique.origin().value("name")));
    constraints
        .indexes()
        .forEach(index -> name(index.name(), "@Index", index.origin().value("name")));
    foreignKeys(constraints.foreignKeys());
  }

  private void checks(List<CheckDescriptor> checks) {
    checks.forEach(check -> name(check.name(), "@Check", check.origin().value("name")));
  }

  private void foreignKeys(List<ForeignKeyDescriptor> foreignKeys) {
    foreignKeys.forEach(key -> name(key.name(), "@ForeignKey", key.origin().value("name")));
  }

  private void names(List<String> names, String subject, Origin origin) {
    for (int i = 0; i < names.size(); i++) {
      String path = origin.value().orElseThrow();
      name(names.get(i), subject, origin.value(path, i));
    }
  }

  private void name(Optional<String> name, String subject, Origin origin) {
    name.ifPresent(text -> name(text, subject, origin));
  }

  private void name(String name, String subject, Origin origin) {
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
      String shown = name.replaceAll("\\p{Cntrl}", "\\\\0");
      diagnostics.report(origin, Message.NAME_IS_NO_IDENTIFIER, shown, subject);
    } else if (bytes > LONGEST) {
      diagnostics.report(origin, Message.NAME_IS_TOO_LONG, name, subject, bytes);
    }
  }
}
