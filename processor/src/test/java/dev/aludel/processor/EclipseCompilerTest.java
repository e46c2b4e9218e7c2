package dev.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Eclipse's compiler, which editors use: it shows no trees, and hands out types in an order of its
 * own.
 */
class EclipseCompilerTest {
  private static final Path GOLDENS = Path.of("src/test/resources/golden");
  private static final String NOWHERE = ":-1";
  private static final String HYBRIDS = "ALU-15";
  private static final int AREA = HYBRIDS.length();
  private static final Pattern SPOKEN =
      Pattern.compile("^[a-z ]+ (ALU-\\d+)(?: (\\S+:\\d+):|$)", Pattern.MULTILINE);
  private static final Pattern SAID = Pattern.compile("^\\S+ (\\S*:-?\\d+) (ALU-\\d+)");

  @TempDir private Path folder;

  /** Its threads read files that only one at a time can read through javac's file manager. */
  @BeforeAll
  static void readsFilesInOneThread() {
    System.setProperty("jdt.compiler.useSingleThread", "true");
  }

  static Stream<String> sentences() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDENS)) {
      return folders.map(golden -> golden.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void generatesTheSameSources(String sentence) throws IOException {
    Build.Outcome outcome =
        eclipse(List.of()).compile(sources(files(GOLDENS.resolve(sentence + "/in")).stream()));
    assertThat(outcome.codes()).isEmpty();
    assertThat(outcome.generated()).isEqualTo(golden(GOLDENS.resolve(sentence + "/out")));
  }

  /** The first of each area of codes, but for bodies of hybrids: there is a test for these. */
  static Collection<Fixture> fixtures() {
    Map<String, Fixture> areas = new TreeMap<>();
    for (Fixture fixture : Fixture.all()) {
      spoken(fixture).stream()
          .map(said -> said.substring(0, AREA))
          .filter(area -> !area.equals(HYBRIDS))
          .forEach(area -> areas.putIfAbsent(area, fixture));
    }
    return Set.copyOf(areas.values());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void saysTheSameInTheSameLines(Fixture fixture) {
    assertThat(messages(fixture)).isEqualTo(spoken(fixture));
  }

  /** What is inside of a body is said of its method. */
  @Test
  void saysWhatIsWrongInABodyAtItsMethod() {
    assertThat(messages(Fixture.named("a-hybrid-uses-values")))
        .containsExactly(
            "ALU-1506 Models.java:30",
            "ALU-1509 Models.java:18",
            "ALU-1509 Models.java:22",
            "ALU-1509 Models.java:26");
  }

  private List<String> messages(Fixture fixture) {
    Build.Outcome outcome = eclipse(fixture.options()).compile(sources(fixture.files().stream()));
    return outcome.messages().stream().flatMap(EclipseCompilerTest::said).sorted().toList();
  }

  private Build eclipse(List<String> options) {
    Build build = Build.in(folder).compiler(new EclipseCompiler()).option("-17");
    options.forEach(build::option);
    return build;
  }

  private static Stream<String> said(String message) {
    Matcher matcher = SAID.matcher(message);
    return matcher.find() ? Stream.of(matcher.group(2) + " " + matcher.group(1)) : Stream.empty();
  }

  private static List<String> spoken(Fixture fixture) {
    return SPOKEN
        .matcher(Fixture.read(fixture.errors()))
        .results()
        .map(found -> found.group(1) + " " + Objects.requireNonNullElse(found.group(2), NOWHERE))
        .sorted()
        .toList();
  }

  private static JavaFileObject[] sources(Stream<Path> files) {
    return files.map(EclipseCompilerTest::source).toArray(JavaFileObject[]::new);
  }

  private static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static SortedMap<String, String> golden(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path file : files(folder)) {
      texts.put(file.getFileName().toString(), Files.readString(file));
    }
    return texts;
  }
}
