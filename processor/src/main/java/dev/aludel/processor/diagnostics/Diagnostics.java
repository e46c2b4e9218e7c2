package dev.aludel.processor.diagnostics;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is to be said: each thing once, in the order of the places. Stages add to it;
 * {@link DiagnosticsPrinter} prints it after the last round.
 */
public final class Diagnostics {
  private final SortedSet<Problem> problems = new TreeSet<>();

  /** Makes an empty collection. */
  public Diagnostics() {}

  /** Adds a problem; its message decides whether it is an error. */
  public void report(Problem problem) {
    problems.add(problem);
  }

  /** Adds a problem without suggestion or example. */
  public void report(Origin origin, Coded message, @Nullable Object... arguments) {
    report(Problem.of(origin, message, arguments));
  }

  /** Adds all of another collection. */
  public void addAll(Diagnostics other) {
    problems.addAll(other.problems);
  }

  /** Whether there is at least one error. */
  public boolean hasErrors() {
    return problems.stream()
        .anyMatch(problem -> problem.message().severity() == Coded.Severity.ERROR);
  }

  /** What was reported so far, sorted. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
