package dev.aludel.processor.lower;

import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Leaves a part of a body that has no translation; what is beside it is still looked at. */
final class Untranslatable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  private Untranslatable(List<Problem> problems) {
    super(problems.toString(), null, false, false);
    this.problems = List.copyOf(problems);
  }

  static Untranslatable of(Problem problem) {
    return new Untranslatable(List.of(problem));
  }

  static Untranslatable of(Origin at, HybridMessage message, Object... arguments) {
    return of(Problem.of(at, message, arguments));
  }

  /** SQL has this, but it would mean something else there. */
  static Untranslatable differs(Origin at, HybridScope scope, String why, String instead) {
    return of(at, HybridMessage.SQL_WOULD_DIFFER, scope.subject(), why, instead);
  }

  List<Problem> problems() {
    return problems;
  }

  /** Computes both, so that what is wrong with either is told. */
  static <T> List<T> all(List<Supplier<T>> parts) {
    List<T> results = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Supplier<T> part : parts) {
      try {
        results.add(part.get());
      } catch (Untranslatable wrong) {
        problems.addAll(wrong.problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new Untranslatable(problems);
    }
    return results;
  }
}
