package dev.aludel.conformance.bookshop;

import dev.aludel.query.Condition;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Asks the Java compiler about conditions. */
final class Snippets {
  private static final String HEAD =
      """
      package dev.aludel.conformance.bookshop;
      import static dev.aludel.conformance.bookshop.Book_.BOOK;
      import static dev.aludel.query.Sql.*;
      import java.util.List;
      """;

  private Snippets() {}

  /** What javac says against this condition, as a user would write it; nothing is written. */
  static List<String> problemsOf(String condition) {
    String source = HEAD + "interface Snippet { " + method("it", condition) + " }";
    return errorsOf(source).map(problem -> problem.getMessage(Locale.ROOT)).toList();
  }

  /**
   * The conditions with a caret where javac points at first; without one where it finds nothing.
   */
  static List<String> marked(List<String> conditions) {
    StringBuilder source = new StringBuilder(HEAD).append("interface Snippet {\n");
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      String method = method("it" + i, conditions.get(i));
      starts.add(source.length() + method.indexOf(conditions.get(i)));
      source.append(method).append('\n');
    }
    List<String> marked = new ArrayList<>(conditions);
    errorsOf(source.append('}').toString())
        .mapToInt(problem -> (int) problem.getPosition())
        .forEach(place -> mark(marked, conditions, starts, place));
    return marked;
  }

  private static void mark(
      List<String> marked, List<String> conditions, List<Integer> starts, int place) {
    for (int i = 0; i < conditions.size(); i++) {
      String condition = conditions.get(i);
      int at = place - starts.get(i);
      if (at >= 0 && at <= condition.length() && marked.get(i).equals(condition)) {
        marked.set(i, condition.substring(0, at) + "^" + condition.substring(at));
      }
    }
  }

  private static String method(String name, String condition) {
    return "static dev.aludel.query.Condition " + name + "() { return " + condition + "; }";
  }

  private static Stream<Diagnostic<? extends JavaFileObject>> errorsOf(String source) {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options = List.of("-proc:none", "-cp", classPath());
    compiler.getTask(null, null, found, options, null, List.of(new Source(source))).call();
    return found.getDiagnostics().stream()
        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR);
  }

  /** Launchers may load classes from elsewhere than the class path says. */
  private static String classPath() {
    return Stream.of(Snippets.class, Condition.class, Nullable.class)
        .map(each -> Path.of(each.getProtectionDomain().getCodeSource().getLocation().getPath()))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Snippet.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
