package dev.aludel.processor;

import com.google.testing.compile.Compilation;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compilation says, as text: kind, code, place, the line with a caret, and the message.
 * Notes of javac itself are left out.
 */
final class SpokenProblems {
  private SpokenProblems() {}

  static String of(Fixture fixture, Compilation compilation) {
    return diagnostics(compilation)
        .map(problem -> text(fixture, problem))
        .collect(Collectors.joining("\n"));
  }

  static Stream<Diagnostic<? extends JavaFileObject>> diagnostics(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(one -> one.getKind() != Diagnostic.Kind.NOTE || isOurs(one))
        .sorted(
            Comparator.<Diagnostic<? extends JavaFileObject>, String>comparing(
                    SpokenProblems::fileName)
                .thenComparing(Diagnostic::getLineNumber)
                .thenComparing(Diagnostic::getColumnNumber)
                .thenComparing(SpokenProblems::message));
  }

  private static String text(Fixture fixture, Diagnostic<? extends JavaFileObject> problem) {
    String kind = problem.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String message = message(problem);
    String code = isOurs(problem) ? message.substring(0, message.indexOf(':')) : "javac";
    String rest = isOurs(problem) ? message.substring(code.length() + 2) : message;
    return kind + " " + code + place(fixture, problem) + rest.indent(2);
  }

  private static String place(Fixture fixture, Diagnostic<? extends JavaFileObject> problem) {
    if (problem.getSource() == null) {
      return "\n";
    }
    String line = fixture.line(problem.getSource(), problem.getLineNumber());
    int column = (int) problem.getColumnNumber();
    return " "
        + fileName(problem)
        + ":"
        + problem.getLineNumber()
        + ":"
        + column
        + "\n"
        + "    "
        + line
        + "\n"
        + "    "
        + " ".repeat(Math.max(0, column - 1))
        + "^\n";
  }

  private static boolean isOurs(Diagnostic<?> problem) {
    return problem.getMessage(Locale.ROOT).startsWith("ALU-");
  }

  private static String message(Diagnostic<?> problem) {
    return problem.getMessage(Locale.ROOT);
  }

  private static String fileName(Diagnostic<? extends JavaFileObject> problem) {
    return problem.getSource() == null ? "" : Fixture.fileName(problem.getSource());
  }
}
