package dev.aludel.conformance.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The tables and budgets of the architecture, over the compiled classes and the main sources. */
class ArchitectureTest {

  private static final Path ROOT = Path.of("../..");
  private static final Path RUNTIME = ROOT.resolve("runtime/target/classes");
  private static final Path PROCESSOR = ROOT.resolve("processor/target/classes");
  private static final Path GENERATED = Path.of("target/generated-test-sources/test-annotations");

  /** Names that say nothing about what a type does. */
  private static final List<String> EMPTY_NAMES =
      List.of("Impl", "Util", "Utils", "Helper", "Manager", "Context", "Data", "Info", "Base");

  /** Files that may be longer than others, and how long. */
  private static final Map<String, Integer> LONG_FILES =
      // A catalogue, a base of dialects, and the door of the runtime, whose Javadoc is its manual.
      Map.of("Message.java", 700, "Dialect.java", 700, "ErrorCode.java", 700, "Session.java", 700);

  static PackageTable runtimeTable() {
    return new PackageTable()
        .row("dev.aludel.error")
        .row("dev.aludel.event", "dev.aludel.error")
        .row("dev.aludel.type", "dev.aludel.error")
        .rowAbove("dev.aludel.sql", "dev.aludel.type")
        .rowAbove("dev.aludel.schema", "dev.aludel.sql")
        .rowAbove("dev.aludel.dialect", "dev.aludel.schema")
        .rowAbove(
            "dev.aludel.jdbc",
            "dev.aludel.sql",
            "java.net",
            "java.sql",
            "javax.sql",
            "org.postgresql.util")
        .row(
            "dev.aludel.mapping",
            "dev.aludel.jdbc",
            "dev.aludel.schema",
            "dev.aludel.event",
            "dev.aludel.sql",
            "dev.aludel.type",
            "dev.aludel.error")
        .row(
            "dev.aludel.inspect",
            "dev.aludel.jdbc",
            "dev.aludel.dialect",
            "dev.aludel.schema",
            "dev.aludel.sql",
            "dev.aludel.type",
            "dev.aludel.error")
        .row(
            "dev.aludel.query",
            "dev.aludel.mapping",
            // A statement prints its own text: query.sql("postgresql").
            "dev.aludel.dialect",
            "dev.aludel.schema",
            "dev.aludel.sql",
            "dev.aludel.type",
            "dev.aludel.error")
        .rowAbove("dev.aludel.loading", "dev.aludel.query", "dev.aludel.jdbc", "dev.aludel.dialect")
        .rowAbove("dev.aludel.session", "dev.aludel.loading", "dev.aludel.event")
        .rowAbove("dev.aludel", "dev.aludel.session", "dev.aludel.inspect", "javax.sql");
  }

  static PackageTable processorTable() {
    String p = "dev.aludel.processor.";
    return new PackageTable()
        .row(p + "diagnostics", "javax.lang.model..", "javax.annotation.processing", "javax.tools")
        .row(p + "model", p + "diagnostics", "com.palantir.javapoet")
        .row(
            p + "read",
            p + "model",
            p + "diagnostics",
            "dev.aludel.annotation",
            // The order of members, which Eclipse's compiler keeps to itself: EclipseClassFile.
            "java.lang.reflect",
            "javax.lang.model..",
            "com.google.auto.common",
            "com.palantir.javapoet")
        .row(
            p + "hybrid",
            p + "model",
            p + "diagnostics",
            "com.sun.source..",
            "java.net",
            "javax.lang.model..",
            "javax.tools",
            "com.palantir.javapoet")
        .row(p + "link", p + "model", p + "diagnostics", "com.palantir.javapoet")
        .row(p + "check", p + "model", p + "diagnostics", "com.palantir.javapoet")
        .row(
            p + "text",
            p + "model",
            p + "diagnostics",
            // Which names a text must quote: ReservedWords.
            "dev.aludel.dialect",
            "com.palantir.javapoet",
            "net.sf.jsqlparser..")
        .row(
            p + "lower",
            p + "model",
            p + "diagnostics",
            "dev.aludel.sql",
            "dev.aludel.dialect",
            "dev.aludel.schema",
            "dev.aludel.type",
            "com.palantir.javapoet")
        .row(
            p + "write",
            p + "model",
            p + "diagnostics",
            "com.palantir.javapoet",
            "javax.lang.model.element");
  }

  @TestFactory
  Stream<DynamicTest> runtimePackagesImportOnlyWhatTheTableAllows() {
    return tests(runtimeTable(), new ClassFileImporter().importPath(RUNTIME));
  }

  @TestFactory
  Stream<DynamicTest> processorPackagesImportOnlyWhatTheTableAllows() {
    return tests(processorTable(), new ClassFileImporter().importPath(PROCESSOR));
  }

  @TestFactory
  Stream<DynamicTest> tablesNameEveryPackage() {
    return Stream.of(
        named("runtime", runtimeTable(), RUNTIME, Set.of()),
        named("processor", processorTable(), PROCESSOR, Set.of("dev.aludel.processor")));
  }

  @TestFactory
  Stream<DynamicTest> packagesAreFreeOfCycles() {
    ArchRule rule = slices().matching("dev.aludel.(**)").should().beFreeOfCycles();
    return Stream.of(RUNTIME, PROCESSOR)
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.toString(), () -> rule.check(new ClassFileImporter().importPath(path))));
  }

  @Test
  @Tag("A001")
  void theRuntimeUsesNoReflection() {
    assertThat(reflective(new ClassFileImporter().importPath(RUNTIME).stream())).isEmpty();
  }

  /** So that a native image needs to be told of no model. */
  @Test
  @Tag("A001")
  void generatedCodeUsesNoReflection() {
    List<JavaClass> generated =
        new ClassFileImporter()
            .importPath(Path.of("target/test-classes")).stream()
                .filter(ArchitectureTest::isGenerated)
                .toList();
    assertThat(generated).hasSizeGreaterThan(1_000);
    assertThat(reflective(generated.stream())).isEmpty();
  }

  private static boolean isGenerated(JavaClass type) {
    Path folder = GENERATED.resolve(type.getPackageName().replace('.', '/'));
    return type.getSource().isPresent()
        && type.getSource()
            .get()
            .getFileName()
            .map(folder::resolve)
            .filter(Files::exists)
            .isPresent();
  }

  private static Set<String> reflective(Stream<JavaClass> classes) {
    return classes
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(use -> !use.getOriginClass().isEnum())
        .filter(use -> isReflective(use.getTargetClass().getFullName(), use.getDescription()))
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  private static boolean isReflective(String target, String description) {
    return target.startsWith("java.lang.reflect.")
        || target.equals("java.util.ServiceLoader")
        || target.equals("java.util.ResourceBundle")
        || description.contains(".getResource")
        || description.contains("java.lang.Class.forName")
        || description.contains("java.lang.Enum.valueOf(java.lang.Class");
  }

  @Test
  void anInjectedViolationIsFound(@TempDir Path directory) throws IOException {
    Path source = directory.resolve("Injected.java");
    Files.writeString(
        source, "package dev.aludel.sql; class Injected { java.sql.Connection connection; }");
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", directory.toString(), source.toString());
    assertThat(result).isZero();

    JavaClasses classes = new ClassFileImporter().importPath(directory);

    ArchRule rule = Objects.requireNonNull(runtimeTable().rules().get("dev.aludel.sql"));
    assertThat(rule.evaluate(classes).hasViolation()).isTrue();
  }

  @Test
  void mainFilesKeepTheirBudget() {
    List<String> tooLong =
        mainSources()
            .filter(file -> lines(file) > LONG_FILES.getOrDefault(name(file), 400))
            .map(file -> file + ": " + lines(file) + " lines")
            .toList();
    assertThat(tooLong).isEmpty();
  }

  @Test
  void typeNamesSayWhatTheTypeDoes() {
    List<String> empty =
        mainSources()
            .map(file -> name(file).replace(".java", ""))
            .filter(
                type ->
                    (type.startsWith("Abstract") && !type.startsWith("AbstractMethod"))
                        || EMPTY_NAMES.stream().anyMatch(type::endsWith))
            .toList();
    assertThat(empty).isEmpty();
  }

  /** Why it may be as large as that: runtime/docs/adr/0001-size-of-the-runtime.md. */
  @Test
  void theRuntimesJarStaysUnder1300Kilobytes() throws IOException {
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    try (JarOutputStream entries = new JarOutputStream(jar);
        Stream<Path> files = Files.walk(RUNTIME)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        entries.putNextEntry(new JarEntry(RUNTIME.relativize(file).toString()));
        Files.copy(file, entries);
      }
    }
    assertThat(jar.size()).isLessThan(1300 * 1024);
  }

  private static Stream<DynamicTest> tests(PackageTable table, JavaClasses classes) {
    return table.rules().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(classes)));
  }

  private static DynamicTest named(
      String name, PackageTable table, Path classes, Set<String> exempt) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Set<String> unnamed =
              new ClassFileImporter()
                  .importPath(classes).stream()
                      .map(type -> type.getPackageName())
                      .filter(p -> !p.isEmpty() && !exempt.contains(p))
                      .filter(p -> !table.packages().contains(p))
                      .collect(Collectors.toSet());
          if (!unnamed.isEmpty()) {
            fail(String.format(Locale.ROOT, "no row for %s", unnamed));
          }
        });
  }

  private static Stream<Path> mainSources() {
    return Stream.of("annotations", "runtime", "processor", "integration-tests/shop")
        .map(module -> ROOT.resolve(module).resolve("src/main/java"))
        .flatMap(ArchitectureTest::javaFiles);
  }

  private static Stream<Path> javaFiles(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
