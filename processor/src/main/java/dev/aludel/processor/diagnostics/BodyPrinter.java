package dev.aludel.processor.diagnostics;

import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Prints at a part of a method's body, where the compiler has means for that. */
@FunctionalInterface
public interface BodyPrinter {

  /** Where no bodies can be seen. */
  BodyPrinter NONE = (kind, text, method, place) -> false;

  /** Prints, or answers that there is no such place. */
  boolean print(Kind kind, String text, Element method, Origin.Span place);
}
