package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.LinkedModel;
import java.util.Map;
import java.util.Optional;

/** Accessors leave alone the few names that generated types need. */
final class AttributeNameRules {
  private static final Map<String, String> TAKEN =
      Map.ofEntries(
          Map.entry("aludelState", "the object's state"),
          Map.entry("builder", "the static method that starts a builder"),
          Map.entry("create", "the static method that makes an object"),
          Map.entry("toString", "what is printed"),
          Map.entry("hashCode", "equality by identity"),
          Map.entry("getClass", "java.lang.Object"),
          Map.entry("notify", "java.lang.Object"),
          Map.entry("notifyAll", "java.lang.Object"),
          Map.entry("wait", "java.lang.Object"),
          Map.entry("clone", "java.lang.Object"),
          Map.entry("finalize", "java.lang.Object"));

  private AttributeNameRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    for (AttributeDescriptor attribute : model.model().attributes()) {
      String method = attribute.accessor().method();
      Optional.ofNullable(TAKEN.get(method))
          .ifPresent(
              purpose ->
                  diagnostics.report(
                      Problem.of(
                              attribute.origin(),
                              Message.ATTRIBUTE_NAME_IS_TAKEN,
                              Words.owner(attribute.accessor()),
                              method,
                              method,
                              purpose)
                          .showing(example(attribute))));
    }
  }

  private static String example(AttributeDescriptor attribute) {
    return attribute instanceof ColumnDescriptor column
        ? "@Column(name = \""
            + column.columnName()
            + "\") "
            + Words.of(column.type())
            + " "
            + attribute.attribute()
            + "Value();"
        : attribute.attribute() + "Of();";
  }
}
