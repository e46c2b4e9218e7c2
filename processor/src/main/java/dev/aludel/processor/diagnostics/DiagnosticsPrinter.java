package dev.aludel.processor.diagnostics;

import javax.annotation.processing.Messager;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Gives collected problems to the compiler, each at the smallest part that it is about. */
public final class DiagnosticsPrinter {
  private final Messager messager;
  private final OriginResolver resolver;

  /** Makes a printer; the elements are those of the round in which it prints. */
  public DiagnosticsPrinter(Messager messager, Elements elements) {
    this.messager = messager;
    this.resolver = new OriginResolver(elements);
  }

  /** Prints everything, sorted. */
  public void print(Diagnostics diagnostics) {
    diagnostics.problems().forEach(this::print);
  }

  private void print(Problem problem) {
    Kind kind = Kind.valueOf(problem.message().severity().name());
    OriginResolver.Place place = resolver.resolve(problem.origin());
    if (place.element() == null) {
      messager.printMessage(kind, problem.text());
    } else if (place.annotation() == null) {
      messager.printMessage(kind, problem.text(), place.element());
    } else if (place.value() == null) {
      messager.printMessage(kind, problem.text(), place.element(), place.annotation());
    } else {
      messager.printMessage(
          kind, problem.text(), place.element(), place.annotation(), place.value());
    }
  }
}
