package dev.aludel.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * A build directory, compiled into again and again as an IDE does: what was compiled before is on
 * the class path.
 */
final class Build {
  private final Path classes;
  private final Path generated;
  private final List<String> options = new ArrayList<>();
  private List<Processor> processors = List.of(new ModelProcessor(), new SchemaProcessor());
  private List<String> classNames = List.of();
  private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

  private Build(Path directory) {
    this.classes = directory.resolve("classes");
    this.generated = directory.resolve("generated");
  }

  static Build in(Path directory) {
    return new Build(directory);
  }

  /** Adds an option of javac's. */
  Build option(String option) {
    options.add(option);
    return this;
  }

  /** Uses this compiler instead of javac. */
  Build compiler(JavaCompiler other) {
    compiler = other;
    return this;
  }

  /** Uses these instead of fresh processors of ours. */
  Build processors(Processor... others) {
    processors = List.of(others);
    return this;
  }

  /** Processes types from class files, as Gradle does for aggregating processors. */
  Build classNames(String... names) {
    classNames = List.of(names);
    return this;
  }

  /** What the compiler said, and the files that were generated in this run, by name. */
  record Outcome(List<String> messages, SortedMap<String, String> generated) {

    /** Messages that begin with one of our codes, without their text. */
    List<String> codes() {
      return messages.stream()
          .filter(message -> message.contains("ALU-"))
          .map(message -> message.substring(message.indexOf("ALU-")).substring(0, 8))
          .toList();
    }
  }

  Outcome compile(JavaFileObject... sources) {
    try {
      deleteGenerated();
      Files.createDirectories(classes);
      Files.createDirectories(generated);
      DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
      var task =
          compiler.getTask(
              new StringWriter(),
              null,
              collector,
              allOptions(),
              classNames.isEmpty() ? null : classNames,
              List.of(sources));
      task.setProcessors(processors);
      task.call();
      return new Outcome(
          collector.getDiagnostics().stream().map(Build::text).toList(), readGenerated());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> allOptions() {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
    if (!options.contains("-cp")) {
      all.addAll(List.of("-cp", classes + ":" + System.getProperty("java.class.path")));
    }
    return all;
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    String file = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
    return diagnostic.getKind()
        + " "
        + file.substring(file.lastIndexOf('/') + 1)
        + ":"
        + diagnostic.getLineNumber()
        + " "
        + diagnostic.getMessage(Locale.ROOT);
  }

  private void deleteGenerated() throws IOException {
    if (Files.exists(generated)) {
      try (Stream<Path> files = Files.walk(generated)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private SortedMap<String, String> readGenerated() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(generated)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
