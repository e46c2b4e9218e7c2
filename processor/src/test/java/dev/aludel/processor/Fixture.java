package dev.aludel.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A folder of Java sources, and what the compiler says about them.
 *
 * @param folder named like the rule that the sources break; {@code options.txt} has one option of
 *     javac per line, {@code models.txt} names a folder of models to compile with them, {@code
 *     errors.txt} has what must be said, {@code fixed} the corrected sources
 */
record Fixture(Path folder) {
  private static final Path ROOT = Path.of("src/test/resources/negative");
  private static final Path MODELS = Path.of("src/test/resources/models");

  static List<Fixture> all() {
    return folders(ROOT).map(Fixture::new).toList();
  }

  static Fixture named(String name) {
    return new Fixture(ROOT.resolve(name));
  }

  /** The same with the corrected sources. */
  Fixture fixed() {
    return new Fixture(folder.resolve("fixed"));
  }

  boolean exists() {
    return Files.isDirectory(folder);
  }

  Path errors() {
    return folder.resolve("errors.txt");
  }

  Compilation compile() {
    Compiler compiler =
        javac()
            .withProcessors(new ModelProcessor(), new SchemaProcessor())
            .withOptions(options().stream().map(Object.class::cast).toList());
    return compiler.compile(sources());
  }

  List<String> options() {
    Path file = folder.resolve("options.txt");
    return Files.exists(file) ? read(file).lines().toList() : List.of();
  }

  private List<JavaFileObject> sources() {
    return files().stream()
        .map(file -> JavaFileObjects.forSourceString(typeName(file), read(file)))
        .toList();
  }

  /** The sources. */
  List<Path> files() {
    List<Path> files = new ArrayList<>(files(folder));
    Path models = folder.resolve("models.txt");
    if (Files.exists(models)) {
      files.addAll(files(MODELS.resolve(read(models).strip())));
    }
    return files;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line of a source, as the compiler names that source. */
  String line(JavaFileObject source, long line) {
    Path file = folder.resolve(fileName(source));
    return Files.exists(file) ? read(file).lines().toList().get((int) line - 1) : "";
  }

  static String fileName(JavaFileObject source) {
    return Path.of(source.getName()).getFileName().toString();
  }

  private static String typeName(Path file) {
    return "com.example." + file.getFileName().toString().replace(".java", "");
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> folders(Path root) {
    try (Stream<Path> folders = Files.list(root)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
