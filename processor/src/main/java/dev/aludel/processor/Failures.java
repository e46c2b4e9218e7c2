package dev.aludel.processor;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.lang.model.element.TypeElement;

/** What is said when we ourselves are wrong. */
final class Failures {
  private Failures() {}

  /** Reports a bug of ours at the type at which it showed; other types go on. */
  static void report(TypeElement type, Throwable failure, Diagnostics diagnostics) {
    StringWriter stack = new StringWriter();
    failure.printStackTrace(new PrintWriter(stack));
    String name = type.getQualifiedName().toString();
    diagnostics.report(Origin.of(name), Message.PROCESSOR_FAILED, name, stack);
  }
}
