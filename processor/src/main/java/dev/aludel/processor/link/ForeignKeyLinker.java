package dev.aludel.processor.link;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.ForeignKeyActions;
import dev.aludel.processor.model.ForeignKeyDescriptor;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedForeignKey;
import dev.aludel.processor.model.LinkedRelationship;
import dev.aludel.processor.model.LinkedRelationship.ColumnPair;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.TableDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** FOREIGN KEY constraints: those that annotations declare, and those that relationships imply. */
final class ForeignKeyLinker {
  private final Models models;
  private final KeyLinker keys;

  ForeignKeyLinker(Models models, KeyLinker keys) {
    this.models = models;
    this.keys = keys;
  }

  /** What annotations on columns declare, and then those on the model. */
  List<LinkedForeignKey> declared(ModelDescriptor model, Diagnostics diagnostics) {
    List<LinkedForeignKey> found = new ArrayList<>();
    for (ColumnDescriptor column : model.columns()) {
      for (ForeignKeyDescriptor declared : column.foreignKeys()) {
        link(model, declared, List.of(column.columnName()), diagnostics).ifPresent(found::add);
      }
    }
    for (ForeignKeyDescriptor declared : model.constraints().foreignKeys()) {
      List<String> columns =
          declared.columns().stream()
              .map(name -> model.findColumn(name).map(ColumnDescriptor::columnName).orElse(name))
              .toList();
      link(model, declared, columns, diagnostics).ifPresent(found::add);
    }
    return found;
  }

  /** The constraint of a to-one whose columns no annotation constrains already. */
  static LinkedForeignKey implied(LinkedRelationship toOne) {
    Optional<ForeignKeyDescriptor> options = toOne.declared().foreignKey().stream().findFirst();
    return new LinkedForeignKey(
        toOne.foreignKey().stream().map(ColumnPair::referring).toList(),
        toOne.target().schema(),
        toOne.target().table(),
        toOne.foreignKey().stream().map(ColumnPair::referred).toList(),
        Optional.of(toOne.target().name()),
        options.flatMap(ForeignKeyDescriptor::name),
        options.map(ForeignKeyDescriptor::actions).orElse(ForeignKeyActions.NONE),
        options.map(ForeignKeyDescriptor::origin).orElse(toOne.declared().origin()));
  }

  /** Whether the constraint refers to the table of that model. */
  static boolean leadsTo(LinkedForeignKey foreignKey, ModelDescriptor target) {
    TableDescriptor table = target.table();
    return foreignKey
        .model()
        .map(target.name()::equals)
        .orElseGet(
            () ->
                foreignKey.table().equals(table.name())
                    && foreignKey.schema().equals(table.schema()));
  }

  private Optional<LinkedForeignKey> link(
      ModelDescriptor model,
      ForeignKeyDescriptor declared,
      List<String> columns,
      Diagnostics diagnostics) {
    if (declared.model().isPresent()) {
      return byModel(model, declared, columns, diagnostics);
    }
    if (declared.target().isEmpty()) {
      return Optional.empty();
    }
    String text = declared.target().get();
    Optional<ForeignKeyTarget> target = ForeignKeyTarget.parse(text);
    if (target.isEmpty()) {
      diagnostics.report(
          declared.origin().value("value"), Message.FOREIGN_KEY_TEXT_IS_MALFORMED, text);
    }
    return target.map(
        found ->
            new LinkedForeignKey(
                columns,
                found.schema().or(() -> model.table().schema()),
                found.table(),
                found.columns(),
                Optional.empty(),
                declared.name(),
                declared.actions(),
                declared.origin()));
  }

  private Optional<LinkedForeignKey> byModel(
      ModelDescriptor model,
      ForeignKeyDescriptor declared,
      List<String> columns,
      Diagnostics diagnostics) {
    Optional<ModelDescriptor> target = declared.model().flatMap(models::find);
    if (target.isEmpty()) {
      diagnostics.report(
          declared.origin().value("model"),
          Message.FOREIGN_KEY_TARGET_MUST_BE_A_MODEL,
          model.simpleName(),
          declared.model().orElseThrow().simpleName());
    }
    return target
        .map(found -> byModel(found, declared, columns))
        .filter(linked -> !linked.referred().isEmpty());
  }

  private LinkedForeignKey byModel(
      ModelDescriptor target, ForeignKeyDescriptor declared, List<String> columns) {
    return new LinkedForeignKey(
        columns,
        target.table().schema(),
        target.table().name(),
        keys.keyOf(target).stream().map(LinkedColumn::name).toList(),
        declared.model(),
        declared.name(),
        declared.actions(),
        declared.origin());
  }
}
