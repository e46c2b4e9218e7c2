package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedRelationship;
import java.util.List;

/** A model has one version at most, that a session can count; what rows are found by is loaded. */
final class VersionRules {
  private VersionRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    List<ColumnDescriptor> versions =
        model.model().columns().stream().filter(one -> one.version().isPresent()).toList();
    versions.forEach(version -> version(version, diagnostics));
    versions.stream()
        .skip(1)
        .forEach(second -> second(model, versions.get(0), second, diagnostics));
    model.columns().forEach(column -> deferred(model, column, diagnostics));
  }

  private static void second(
      LinkedModel model, ColumnDescriptor first, ColumnDescriptor second, Diagnostics diagnostics) {
    diagnostics.report(
        second.version().orElseThrow(),
        Message.MODEL_HAS_TWO_VERSIONS,
        Words.of(model),
        first.accessor().method(),
        second.accessor().method());
  }

  private static void version(ColumnDescriptor column, Diagnostics diagnostics) {
    Origin origin = column.version().orElseThrow();
    String owner = Words.owner(column.accessor());
    String method = column.accessor().method();
    if (!isCountable(column)) {
      diagnostics.report(
          origin, Message.VERSION_CANNOT_COUNT, owner, method, Words.of(column.type()));
    }
    String reason =
        column.nullable()
            ? "nullable"
            : column.id().isPresent()
                ? "part of the primary key"
                : column.values().onUpdate().isPresent() ? "given a value by @OnUpdate" : "";
    if (!reason.isEmpty()) {
      diagnostics.report(origin, Message.VERSION_IS_NOT_THE_SESSIONS, owner, method, reason);
    }
  }

  private static boolean isCountable(ColumnDescriptor column) {
    return switch (column.type().kind()) {
      case SHORT, INT, LONG, LOCAL_DATE_TIME, INSTANT, OFFSET_DATE_TIME, UUID -> true;
      default -> false;
    };
  }

  private static void deferred(LinkedModel model, LinkedColumn column, Diagnostics diagnostics) {
    String reason =
        column.inKey() ? "the primary key" : isReferring(model, column) ? "a foreign key" : "";
    boolean version = column.declared().flatMap(ColumnDescriptor::version).isPresent();
    if (column.options().deferred() && (version || !reason.isEmpty())) {
      Origin options = column.options().origin();
      diagnostics.report(
          options.value(column.options().group().isPresent() ? "group" : "deferred"),
          Message.DEFERRED_COLUMN_IS_NEEDED,
          Words.of(model),
          Words.of(column),
          version ? "the version" : "part of " + reason);
    }
  }

  private static boolean isReferring(LinkedModel model, LinkedColumn column) {
    return model.relationships().stream()
        .filter(one -> one.kind() == LinkedRelationship.Kind.MANY_TO_ONE)
        .flatMap(one -> one.foreignKey().stream())
        .anyMatch(pair -> pair.referring().equals(column.name()));
  }
}
