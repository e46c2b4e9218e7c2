package dev.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.aludel.processor.Build.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor does all day: it compiles one file, and all others are class files. */
class EclipseNeighboursTest {
  private static final JavaFileObject WEIGHED =
      Snippets.file(
          """
          @Mixin public interface Weighed {
            int weight(); void weight(int weight);
            String label();
            @Hybrid default boolean isHeavy() { return weight() > 500; }
            @Hybrid default String shown() { return bracketed(label()) + bracketed(weight()); }
            static String bracketed(int weight) { return "[" + weight + "]"; }
            static String bracketed(String label) { return "(" + label + ")"; }
          }
          """);
  private static final JavaFileObject GRADE =
      Snippets.file("public enum Grade { POOR, FAIR, BEST }");
  private static final JavaFileObject VEHICLE =
      Snippets.file(
          """
          @Model @Polymorphic(on = "kind") @PolymorphicIdentity("any") public interface Vehicle {
            @Id Long id();
            String plate();
            String kind();
            int axles();
          }
          """);
  private static final JavaFileObject BOX =
      Snippets.file(
          """
          @Model public interface Box {
            @Id Long id();
            String name();
            int depth();
            boolean closed();
          }
          """);
  private static final JavaFileObject DEPOT = Snippets.file("@Schema public interface Depot {}");
  private static final JavaFileObject[] NEIGHBOURS = {WEIGHED, GRADE, VEHICLE, BOX, DEPOT};

  private static final JavaFileObject PARCEL =
      Snippets.file(
          """
          @Model public interface Parcel extends Weighed {
            @Id Long id();
            @Enumerated(nativeEnum = "grade") Grade grade();
            @Hybrid default boolean isOdd() { return isHeavy() || grade() == Grade.POOR; }
          }
          """);
  private static final JavaFileObject TRUCK =
      Snippets.file(
          """
          @Model @PolymorphicIdentity("truck") public interface Truck extends Vehicle {
            int load();
            @Hybrid default boolean isFor(int tons) { return load() >= tons; }
            @Hybrid default boolean isFor(String plate) { return plate().equals(plate); }
          }
          """);
  private static final JavaFileObject QUERIES =
      Snippets.file(
          """
          @Queries(Depot.class) public interface BoxQueries {
            @Sql("select * from box order by id") List<Box> all();
          }
          """);
  private static final JavaFileObject[] COMPILED_AGAIN = {PARCEL, TRUCK, QUERIES};

  @TempDir private Path folder;

  @BeforeAll
  static void readsFilesInOneThread() {
    System.setProperty("jdt.compiler.useSingleThread", "true");
  }

  @Test
  void javacsClassFilesGiveTheSameSources() {
    Path neighbours = folder.resolve("neighbours");
    assertThat(Build.in(neighbours).compile(files(NEIGHBOURS)).messages()).isEmpty();

    assertThat(compiledAgain(neighbours)).isEqualTo(compiledTogether());
  }

  @Test
  void itsOwnClassFilesGiveTheSameSources() {
    Path neighbours = folder.resolve("neighbours");
    assertThat(eclipse(neighbours).compile(files(NEIGHBOURS)).codes()).isEmpty();

    assertThat(compiledAgain(neighbours)).isEqualTo(compiledTogether());
  }

  @Test
  void javacGivesTheSameSources() {
    Path neighbours = folder.resolve("neighbours");
    assertThat(Build.in(neighbours).compile(files(NEIGHBOURS)).messages()).isEmpty();

    Outcome outcome =
        against(Build.in(folder.resolve("again")), neighbours).compile(files(COMPILED_AGAIN));
    assertThat(outcome.messages()).isEmpty();
    assertThat(ofThese(outcome)).isEqualTo(compiledTogether());
  }

  private SortedMap<String, String> compiledAgain(Path neighbours) {
    Outcome outcome =
        against(eclipse(folder.resolve("again")), neighbours).compile(files(COMPILED_AGAIN));
    assertThat(outcome.codes()).isEmpty();
    return ofThese(outcome);
  }

  private SortedMap<String, String> compiledTogether() {
    JavaFileObject[] all = {WEIGHED, GRADE, VEHICLE, BOX, DEPOT, PARCEL, TRUCK, QUERIES};
    return ofThese(Build.in(folder.resolve("together")).compile(files(all)));
  }

  /** Each model's own files; what is known of all of them has a test elsewhere. */
  private static SortedMap<String, String> ofThese(Outcome outcome) {
    SortedMap<String, String> files = new TreeMap<>(outcome.generated());
    files.keySet().removeIf(name -> !name.matches("(Parcel|Truck|BoxQueries).*"));
    assertThat(files).hasSize(4 + 4 + 1);
    return files;
  }

  private static Build against(Build build, Path neighbours) {
    return build
        .option("-cp")
        .option(neighbours.resolve("classes") + ":" + System.getProperty("java.class.path"));
  }

  /** Eclipse's compiler reads sources from a disk only. */
  private JavaFileObject[] files(JavaFileObject... sources) {
    return Stream.of(sources).map(this::file).toArray(JavaFileObject[]::new);
  }

  private JavaFileObject file(JavaFileObject source) {
    Path file = folder.resolve(Path.of(source.getName()).getFileName());
    try {
      Files.writeString(file, source.getCharContent(false));
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Build eclipse(Path directory) {
    return Build.in(directory).compiler(new EclipseCompiler()).option("-17");
  }
}
