package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedRelationship;
import dev.aludel.processor.model.VersionDescriptor;
import dev.aludel.processor.model.VersionDescriptor.Generator;
import java.util.List;

/** A model has one version at most, which tells rows apart; what rows are found by is loaded. */
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
        second.version().orElseThrow().origin(),
        Message.MODEL_HAS_TWO_VERSIONS,
        Words.of(model),
        first.accessor().method(),
        second.accessor().method());
  }

  private static void version(ColumnDescriptor column, Diagnostics diagnostics) {
    VersionDescriptor version = column.version().orElseThrow();
    String owner = Words.owner(column.accessor());
    String method = column.accessor().method();
    String type = Words.of(column.type());
    if (!tellsApart(column, version.generator())) {
      diagnostics.report(version.origin(), Message.VERSION_CANNOT_COUNT, owner, method, type);
    }
    String reason = reason(column);
    if (!reason.isEmpty()) {
      diagnostics.report(version.origin(), Message.VERSION_IS_NOT_ITS_OWN, owner, method, reason);
    }
    boolean settable = column.accessor().setter().isPresent();
    Origin generator = version.origin().value("generator");
    if (version.generator() == Generator.SERVER && settable) {
      diagnostics.report(generator, Message.SERVER_VERSION_IS_SET, owner, method);
    } else if (version.generator() == Generator.MANUAL && !settable) {
      diagnostics.report(generator, Message.MANUAL_VERSION_IS_NEVER_SET, owner, method, type);
    }
  }

  private static String reason(ColumnDescriptor column) {
    if (column.nullable()) {
      return "nullable";
    } else if (column.id().isPresent()) {
      return "part of the primary key";
    } else if (column.values().onUpdate().isPresent()) {
      return "given a value by @OnUpdate";
    }
    return column.values().fetched().isPresent() ? "given a value by @FetchedValue" : "";
  }

  /** Only what the session makes needs to be something that it can make. */
  private static boolean tellsApart(ColumnDescriptor column, Generator generator) {
    return switch (column.type().kind()) {
      case SHORT, INT, LONG, LOCAL_DATE_TIME, INSTANT, OFFSET_DATE_TIME, UUID -> true;
      case STRING -> generator != Generator.SESSION;
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
