package dev.aludel.conformance.bookshop;

import dev.aludel.query.Condition;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
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
  private Snippets() {}

  /** What javac says against this condition, as a user would write it; nothing is written. */
  static List<String> problemsOf(String condition) {
    String source =
        "package dev.aludel.conformance.bookshop;\n"
            + "interface Snippet { static dev.aludel.query.Condition it() { return "
            + condition
            + "; } }";
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options = List.of("-proc:none", "-cp", classPath());
    compiler.getTask(null, null, found, options, null, List.of(new Source(source))).call();
    return found.getDiagnostics().stream()
        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
        .map(problem -> problem.getMessage(Locale.ROOT))
        .toList();
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
