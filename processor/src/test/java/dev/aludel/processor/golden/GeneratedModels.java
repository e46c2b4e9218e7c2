package dev.aludel.processor.golden;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.aludel.processor.ModelProcessor;
import dev.aludel.processor.SchemaProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Models compiled with the processor, every warning being an error. */
final class GeneratedModels {
  private static final List<String> STRICT = List.of("-Xlint:all,-processing,-path", "-Werror");

  private final Compilation compilation;

  private GeneratedModels(List<JavaFileObject> models) {
    this.compilation =
        Compiler.javac()
            .withProcessors(new ModelProcessor(), new SchemaProcessor())
            .withOptions(STRICT)
            .compile(models);
  }

  /** The Java files of a folder, each a type. */
  static GeneratedModels of(Path folder) {
    return new GeneratedModels(files(folder).map(GeneratedModels::source).toList());
  }

  /** One model, given as its whole source. */
  static GeneratedModels of(String name, String source) {
    return new GeneratedModels(List.of(JavaFileObjects.forSourceString(name, source)));
  }

  /** What the compiler objected to: empty for all that is right. */
  String problems() {
    return compilation.diagnostics().stream()
        .filter(one -> one.getKind() != Diagnostic.Kind.NOTE)
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  /** The generated sources by simple name, sorted. */
  Map<String, String> sources() {
    return texts(compilation.generatedSourceFiles());
  }

  /** The generated sources, and the SQL that is listed beside them. */
  Map<String, String> sourcesAndListings() {
    Map<String, String> all = sources();
    all.putAll(
        texts(
            compilation.generatedFiles().stream()
                .filter(file -> file.getName().endsWith(".sql"))
                .toList()));
    return all;
  }

  private static Map<String, String> texts(List<JavaFileObject> files) {
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : files) {
      String path = file.getName();
      texts.put(path.substring(path.lastIndexOf('/') + 1), text(file));
    }
    return texts;
  }

  /** The files of a folder, sorted. */
  static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject source(Path file) {
    String text = read(file);
    String packageName = text.lines().filter(line -> line.startsWith("package ")).findFirst().get();
    String type = file.getFileName().toString().replace(".java", "");
    String name = packageName.substring(8, packageName.length() - 1) + "." + type;
    return JavaFileObjects.forSourceString(name, text);
  }

  private static String text(JavaFileObject file) {
    try (var in = file.openInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
