package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.ForeignKeyDescriptor;
import dev.aludel.processor.model.LinkedForeignKey;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.RelationshipDescriptor;
import java.util.List;

/** {@code @ForeignKey} says what it must say where it stands, and nothing else. */
final class ForeignKeyRules {
  private ForeignKeyRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    for (ColumnDescriptor column : model.model().columns()) {
      String subject = "@ForeignKey of " + Words.of(column.accessor());
      for (ForeignKeyDescriptor key : column.foreignKeys()) {
        target(subject, key, diagnostics);
        noColumns(subject, key, diagnostics);
      }
    }
    for (RelationshipDescriptor relationship : model.model().relationships()) {
      relationship.foreignKey().forEach(key -> options(relationship, key, diagnostics));
    }
    for (ForeignKeyDescriptor key : model.model().constraints().foreignKeys()) {
      String subject = "@ForeignKey of " + model.ownerOf(key.origin());
      target(subject, key, diagnostics);
      columns(model, subject, key, diagnostics);
    }
    model.foreignKeys().forEach(key -> counts(model, key, diagnostics));
  }

  private static void target(String subject, ForeignKeyDescriptor key, Diagnostics diagnostics) {
    if (key.target().isPresent() && key.model().isPresent()) {
      diagnostics.report(
          key.origin().value("model"), Message.FOREIGN_KEY_TARGET_IS_GIVEN_TWICE, subject);
    } else if (key.target().isEmpty() && key.model().isEmpty()) {
      diagnostics.report(key.origin(), Message.FOREIGN_KEY_HAS_NO_TARGET, subject);
    }
  }

  private static void noColumns(String subject, ForeignKeyDescriptor key, Diagnostics diagnostics) {
    if (!key.columns().isEmpty()) {
      diagnostics.report(
          key.origin().value("columns"), Message.FOREIGN_KEY_COLUMNS_ON_AN_ACCESSOR, subject);
    }
  }

  private static void options(
      RelationshipDescriptor relationship, ForeignKeyDescriptor key, Diagnostics diagnostics) {
    String subject = "@ForeignKey of " + Words.of(relationship.accessor());
    if (relationship.toMany()) {
      diagnostics.report(key.origin(), Message.FOREIGN_KEY_ON_A_TO_MANY, subject);
      return;
    }
    if (key.target().isPresent() || key.model().isPresent()) {
      Origin origin = key.origin().value(key.target().isPresent() ? "value" : "model");
      diagnostics.report(origin, Message.FOREIGN_KEY_REPEATS_THE_RELATIONSHIP, subject);
    }
    noColumns(subject, key, diagnostics);
  }

  private static void columns(
      LinkedModel model, String subject, ForeignKeyDescriptor key, Diagnostics diagnostics) {
    List<String> columns = key.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (model.findColumn(columns.get(i)).isEmpty()) {
        diagnostics.report(
            Problem.of(
                    key.origin().value("columns", i),
                    Message.FOREIGN_KEY_NAMES_NO_COLUMN,
                    subject,
                    columns.get(i),
                    model.ownerOf(key.origin()))
                .suggesting(columns.get(i), Words.columnNames(model)));
      }
    }
  }

  private static void counts(LinkedModel model, LinkedForeignKey key, Diagnostics diagnostics) {
    if (key.columns().size() != key.referred().size()) {
      diagnostics.report(
          key.origin(),
          Message.FOREIGN_KEY_COUNTS_DIFFER,
          "@ForeignKey of " + model.ownerOf(key.origin()),
          key.columns().size(),
          key.referred().size());
    }
  }
}
