package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.TypeMessage;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.KeyGeneration;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.ValueDescriptor;
import dev.aludel.processor.model.VersionDescriptor;

/** What needs an object that somebody watches is nothing for a record. */
final class RecordRules {
  private static final String IN_SQL = "Write a condition or an expression in a static method";
  private static final String IN_CONSTRUCTOR = "Let the record's constructor make the value";

  private final ModelDescriptor model;
  private final Diagnostics diagnostics;

  private RecordRules(ModelDescriptor model, Diagnostics diagnostics) {
    this.model = model;
    this.diagnostics = diagnostics;
  }

  static void check(LinkedModel linked, Diagnostics diagnostics) {
    if (linked.model().isRecord()) {
      new RecordRules(linked.model(), diagnostics).check();
    }
  }

  private void check() {
    model
        .relationships()
        .forEach(
            one ->
                report(
                    one.origin(),
                    "the relationship " + one.attribute(),
                    "Keep the key in a column with @ForeignKey and join the other table"));
    model.columns().forEach(this::column);
    model
        .properties()
        .forEach(
            one ->
                report(one.origin(), "the column property " + one.attribute(), "Select it beside"));
    model.hybrids().forEach(one -> report(one.origin(), "the hybrid " + one.method(), IN_SQL));
    model.scopes().forEach(one -> report(one.origin(), "the scope " + one.method(), IN_SQL));
    model
        .listeners()
        .forEach(one -> report(one.origin(), "the listener " + one.method(), "Remove it"));
    model
        .synonyms()
        .forEach(
            one -> report(one.origin(), "the synonym " + one.accessor().attribute(), "Remove it"));
    model
        .proxies()
        .forEach(
            one ->
                report(
                    one.origin(),
                    "the association proxy " + one.accessor().attribute(),
                    "Join the other table"));
  }

  private void column(ColumnDescriptor column) {
    column
        .values()
        .onInsert()
        .map(ValueDescriptor::origin)
        .ifPresent(origin -> report(origin, "a default for " + column.attribute(), IN_CONSTRUCTOR));
    column
        .values()
        .onUpdate()
        .map(ValueDescriptor::origin)
        .ifPresent(origin -> report(origin, "@OnUpdate for " + column.attribute(), IN_CONSTRUCTOR));
    if (column.options().deferred()) {
      report(
          column.options().origin().value("deferred"),
          "the deferred column " + column.attribute(),
          "Select the other columns into a projection");
    }
    column
        .id()
        .filter(id -> id.generation() == KeyGeneration.UUID)
        .ifPresent(
            id ->
                report(
                    id.origin().value("generation"),
                    "a UUID that the session makes for " + column.attribute(),
                    IN_CONSTRUCTOR));
    column
        .version()
        .filter(version -> !counts(version, column))
        .ifPresent(
            version ->
                report(
                    version.origin(),
                    "a version that is not counted, as " + column.attribute() + " is",
                    "Make it a whole number"));
  }

  private static boolean counts(VersionDescriptor version, ColumnDescriptor column) {
    return version.generator() == VersionDescriptor.Generator.SESSION
        && switch (column.type().kind()) {
          case SHORT, INT, LONG -> true;
          default -> false;
        };
  }

  private void report(Origin origin, String what, String instead) {
    diagnostics.report(
        origin, TypeMessage.RECORD_IS_NOT_TRACKED, model.simpleName(), what, instead);
  }
}
