package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.CompositeDescriptor;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.MixinConflict;
import dev.aludel.processor.model.PropertyDescriptor;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.SetterDescriptor;
import java.util.List;

/** Mixins agree about what they share, and can be combined. */
final class MixinRules {
  private MixinRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    for (AttributeDescriptor attribute : model.model().attributes()) {
      if (!attribute.accessor().declaredIn().equals(model.name())) {
        attribute.accessor().setter().ifPresent(setter -> setter(attribute, setter, diagnostics));
      }
    }
    model.model().conflicts().forEach(conflict -> conflict(model, conflict, diagnostics));
  }

  private static void setter(
      AttributeDescriptor attribute, SetterDescriptor setter, Diagnostics diagnostics) {
    setter
        .fluent()
        .ifPresent(
            type ->
                diagnostics.report(
                    Problem.of(
                            setter.origin(),
                            Message.MIXIN_SETTER_MUST_BE_VOID,
                            Words.owner(attribute.accessor()),
                            setter.method(),
                            type.simpleName())
                        .showing(
                            "void "
                                + setter.method()
                                + "("
                                + typeName(attribute)
                                + " "
                                + setter.parameter()
                                + ");")));
  }

  private static void conflict(LinkedModel model, MixinConflict conflict, Diagnostics diagnostics) {
    String difference = difference(conflict.first(), conflict.second());
    if (!difference.isEmpty()) {
      diagnostics.report(
          model.model().origin(),
          Message.MIXINS_DISAGREE,
          Words.of(model),
          conflict.first().attribute(),
          Words.owner(conflict.first().accessor()),
          Words.owner(conflict.second().accessor()),
          difference);
    }
  }

  /** The first way in which two declarations differ; empty if they are alike. */
  private static String difference(AttributeDescriptor first, AttributeDescriptor second) {
    if (!typeName(first).equals(typeName(second))) {
      return typeName(first) + " and " + typeName(second);
    }
    if (first.nullable() != second.nullable()) {
      return nullness(first) + " and " + nullness(second);
    }
    if (first instanceof ColumnDescriptor one && second instanceof ColumnDescriptor other) {
      return difference(one, other);
    }
    if (first instanceof CompositeDescriptor one && second instanceof CompositeDescriptor other) {
      return columnNames(one).equals(columnNames(other)) ? "" : "their columns";
    }
    if (first instanceof PropertyDescriptor one && second instanceof PropertyDescriptor other) {
      return one.text().equals(other.text()) ? "" : "their SQL";
    }
    return first.getClass() == second.getClass() ? "" : "attributes of different kinds";
  }

  private static String difference(ColumnDescriptor first, ColumnDescriptor second) {
    if (!first.columnName().equals(second.columnName())) {
      return "column " + first.columnName() + " and column " + second.columnName();
    }
    if (!first.sqlType().equals(second.sqlType())) {
      return Words.of(first.sqlType()) + " and " + Words.of(second.sqlType());
    }
    if (first.id().isPresent() != second.id().isPresent()) {
      return "@Id in one of them";
    }
    boolean alike =
        Alike.options(first.options(), second.options())
            && Alike.values(first.values(), second.values());
    return alike ? "" : "their options or defaults";
  }

  private static List<String> columnNames(CompositeDescriptor composite) {
    return composite.columns().stream().map(ColumnDescriptor::columnName).toList();
  }

  private static String nullness(AttributeDescriptor attribute) {
    return attribute.nullable() ? "nullable" : "not null";
  }

  private static String typeName(AttributeDescriptor attribute) {
    if (attribute instanceof ColumnDescriptor column) {
      return Words.of(column.type());
    }
    if (attribute instanceof CompositeDescriptor composite) {
      return Words.of(composite.value().type());
    }
    return attribute instanceof PropertyDescriptor property
        ? Words.of(property.value().type())
        : Words.target((RelationshipDescriptor) attribute);
  }
}
