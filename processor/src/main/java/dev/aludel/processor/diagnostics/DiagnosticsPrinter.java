package dev.aludel.processor.diagnostics;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Gives collected problems to the compiler, each at the smallest part that it is about. */
public final class DiagnosticsPrinter {
  private final Messager messager;
  private final OriginResolver resolver;
  private final BodyPrinter bodies;

  /** Makes a printer; the elements are those of the round in which it prints. */
  public DiagnosticsPrinter(Messager messager, Elements elements) {
    this(messager, elements, BodyPrinter.NONE);
  }

  /** A printer that also finds parts of bodies. */
  public DiagnosticsPrinter(Messager messager, Elements elements, BodyPrinter bodies) {
    this.messager = messager;
    this.bodies = bodies;
    this.resolver = new OriginResolver(elements);
  }

  /** Prints everything, sorted. */
  public void print(Diagnostics diagnostics) {
    diagnostics.problems().forEach(this::print);
  }

  private void print(Problem problem) {
    Kind kind = Kind.valueOf(problem.message().severity().name());
    OriginResolver.Place place = resolver.resolve(problem.origin());
    if (isPrintedInside(kind, problem, place)) {
      return;
    }
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

  private boolean isPrintedInside(Kind kind, Problem problem, OriginResolver.Place place) {
    Element method = place.element();
    return method != null
        && problem
            .origin()
            .span()
            .filter(span -> bodies.print(kind, problem.text(), method, span))
            .isPresent();
  }
}
