package dev.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.processor.Build.Outcome;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessorTest {
  private static final JavaFileObject[] SHOP = ShopSources.ALL.toArray(JavaFileObject[]::new);

  @TempDir Path directory;

  @Test
  void shopCompilesWithoutAnyMessage() {
    Outcome outcome = build().option("-Xlint:all,-processing").option("-Werror").compile(SHOP);
    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.generated()).hasSize(5 * 4 + 1 + 2 + 1);
    assertThat(outcome.generated().get("ShopSchema.java"))
        .contains("Category_.CATEGORY, Course_.COURSE, Grade_.GRADE, Product_.PRODUCT");
  }

  @Test
  void orderOfInputsDoesNotMatter() {
    Outcome expected = build().compile(SHOP);
    List<JavaFileObject> shuffled = new ArrayList<>(ShopSources.ALL);
    Collections.shuffle(shuffled, new Random(7));
    Outcome outcome =
        Build.in(directory.resolve("other")).compile(shuffled.toArray(JavaFileObject[]::new));
    assertThat(outcome.generated()).isEqualTo(expected.generated());
  }

  @Test
  void oneFileAgainstClassFilesOfTheRestGivesTheSameBytes() {
    Build build = build();
    Outcome clean = build.compile(SHOP);
    for (JavaFileObject source : ShopSources.ALL) {
      Outcome again = Build.in(directory).compile(source);
      assertThat(again.messages()).isEmpty();
      assertThat(again.generated())
          .allSatisfy(
              (name, text) -> {
                if (!name.equals("ShopSchema.java")) {
                  assertThat(text).isEqualTo(clean.generated().get(name));
                }
              });
    }
  }

  @Test
  @Tag("A131")
  void typesPassedAsClassFilesAreOnlyAggregated() {
    Outcome clean = build().compile(SHOP);
    Outcome again =
        build()
            .option("-proc:only")
            .classNames(
                "shop.Shop",
                "shop.Category",
                "shop.Course",
                "shop.Grade",
                "shop.Product",
                "shop.Student")
            .compile();
    assertThat(again.generated().keySet()).containsExactly("ShopSchema.java");
    assertThat(again.generated().get("ShopSchema.java"))
        .isEqualTo(clean.generated().get("ShopSchema.java"));
    assertThat(again.codes()).isEmpty();
  }

  @Test
  void typesThatWeGenerateMayBeMentionedInMethods() {
    Outcome outcome =
        build()
            .compile(
                Snippets.file(
                    """
                    @Model public interface Item {
                      @Id Long id();
                      static dev.aludel.query.Condition first(Item_ item) { return item.id.eq(1); }
                      default ItemEntity self() { return (ItemEntity) this; }
                    }
                    """));
    assertThat(outcome.messages()).isEmpty();
  }

  @Test
  void modelWaitsForATypeThatAnotherProcessorMakes() {
    Outcome outcome =
        build()
            .processors(
                new ModelProcessor(),
                new SchemaProcessor(),
                new Writing("shop.Colour", "package shop; public enum Colour { RED }"))
            .compile(
                Snippets.file("@Model public interface Item { @Id Long id(); Colour colour(); }"),
                Snippets.file(
                    "@Model public interface Box { @Id Long id(); @Relationship Item item(); }"));
    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.generated().get("ItemEntity.java")).contains("Colour colour");
    assertThat(outcome.generated().get("BoxMapper.java")).contains("item_id");
  }

  @Test
  void typeThatNeverComesIsNamed() {
    Outcome outcome =
        build()
            .compile(
                Snippets.file("@Model public interface Item { @Id Long id(); Colour colour(); }"),
                Snippets.file("class Main { Item item = ItemEntity.create(); }"));
    assertThat(outcome.codes()).containsExactly("ALU-1108");
    assertThat(outcome.messages())
        .filteredOn(message -> message.startsWith("ERROR"))
        .hasSize(2)
        .allMatch(message -> message.contains("Colour"));
  }

  @Test
  void everyProblemIsToldOnceAndNoSymbolIsMissing() {
    Outcome outcome =
        build()
            .option("--should-stop=ifError=FLOW")
            .compile(
                Snippets.file(
                    """
                    @Model public interface Item {
                      @Id Long id();
                      Thread thread();
                      void setting(int x, int y);
                      @Relationship Runnable runnable();
                      @Relationship(backPopulates = "itms") Box box();
                    }
                    """),
                Snippets.file(
                    """
                    @Model public interface Box {
                      @Id Long id();
                      @Relationship(backPopulates = "box") List<Item> items();
                    }
                    """),
                Snippets.file("class Main { Object item = ItemEntity.builder(); }"));
    assertThat(outcome.codes())
        .containsExactlyInAnyOrder("ALU-1201", "ALU-1105", "ALU-1302", "ALU-1303");
    assertThat(outcome.messages()).hasSize(4);
    assertThat(outcome.messages().toString()).contains("Did you mean \"items\"?");
  }

  @Test
  void problemIsToldAtTheAnnotationsValue() {
    Outcome outcome =
        build()
            .compile(
                Snippets.file(
                    """
                    @Model public interface Item {
                      @Id Long id();
                      @ForeignKey(
                          name = "fk",
                          value = "users")
                      Long user();
                    }
                    """));
    assertThat(outcome.messages().get(0)).startsWith("ERROR Item.java:11 ALU-1313");
  }

  @Test
  void classOfTheUsersIsNotReplaced() {
    Outcome outcome =
        build()
            .compile(
                Snippets.file("@Model public interface Item { @Id Long id(); }"),
                Snippets.file("class ItemQuery {}"));
    assertThat(outcome.codes()).containsExactly("ALU-1140");
  }

  @Test
  void environmentMayBeWrapped() {
    Outcome outcome =
        build()
            .processors(new InEnvironment(new ModelProcessor(), ProcessorTest::proxy))
            .compile(SHOP);
    assertThat(outcome.generated()).containsKey("ProductEntity.java");
    assertThat(outcome.codes()).isEmpty();
  }

  @Test
  void missingRuntimeIsSaidOnce() {
    Outcome outcome =
        build()
            .option("-cp")
            .option(annotationsOnly())
            .compile(
                Snippets.file("@Model public interface Item { @Id Long id(); }"),
                Snippets.file("@Model public interface Box { @Id Long id(); }"));
    assertThat(outcome.codes()).containsExactly("ALU-1902");
  }

  @Test
  @Tag("A032")
  void aConstantTimeIsAWarning() {
    Outcome outcome =
        build()
            .compile(
                Snippets.file(
                    """
                    @Model public interface Visit {
                      @Id Long id();
                      @Default("2024-01-31") java.time.LocalDate day();
                      @Default(now = true) java.time.LocalDate seen();
                    }
                    """));
    assertThat(outcome.codes()).containsExactly("ALU-1236");
    assertThat(outcome.messages().toString()).contains("Visit.day").contains("WARNING");
  }

  @Test
  void runtimeOfAnotherVersionIsNamed() {
    Outcome outcome =
        build()
            .compile(
                com.google.testing.compile.JavaFileObjects.forSourceString(
                    "dev.aludel.mapping.Contract",
                    "package dev.aludel.mapping; public final class Contract {"
                        + " public static final int VERSION = 99; }"),
                Snippets.file("@Model public interface Item { @Id Long id(); }"));
    assertThat(outcome.codes()).contains("ALU-1903");
    assertThat(outcome.messages().toString()).contains("contract version 1").contains("99");
  }

  @Test
  void unknownDialectIsReportedWithASuggestion() {
    Outcome outcome =
        build()
            .option("-Aaludel.dialects=h2,postgres")
            .compile(Snippets.file("@Model public interface Item { @Id Long id(); }"));
    assertThat(outcome.codes()).containsExactly("ALU-1904");
    assertThat(outcome.messages().toString()).contains("Did you mean \"postgresql\"?");
  }

  @Test
  void optionNamesTheRegistry() {
    Outcome outcome =
        build()
            .option("-Aaludel.schema=shop.App")
            .compile(
                Snippets.file("@Model public interface Item { @Id Long id(); }"),
                Snippets.file("public class App {}"));
    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.generated().get("AppSchema.java")).contains("Item_.ITEM");
  }

  @Test
  void sizeIsToldWhenAskedFor() {
    Outcome outcome =
        build()
            .option("-Aaludel.report")
            .compile(Snippets.file("@Model public interface Item { @Id Long id(); }"));
    assertThat(outcome.codes()).containsExactly("ALU-1905");
    assertThat(outcome.messages().get(0)).contains("ceiling 262");
  }

  @Test
  void sqlIsListedBesideTheRegistry() throws IOException {
    build()
        .compile(
            Snippets.file("@Model public interface Item { @Id Long id(); }"),
            Snippets.file("@Schema public interface App {}"));
    assertThat(listing("AppSchema"))
        .contains("-- select by key\nselect id from item where id = ?;\n");
  }

  @Test
  void sqlOfAGuiltyModelIsNotListed() {
    Outcome outcome =
        build()
            .compile(
                Snippets.file("@Model public interface Item { Long id(); }"),
                Snippets.file("@Schema public interface App {}"));
    assertThat(outcome.codes()).hasSize(1);
    assertThat(listingFile("AppSchema")).doesNotExist();
  }

  @Test
  void sqlIsNotListedWhereTheOptionSaysSo() {
    build()
        .option("-Aaludel.listing=false")
        .compile(
            Snippets.file("@Model public interface Item { @Id Long id(); }"),
            Snippets.file("@Schema public interface App {}"));
    assertThat(listingFile("AppSchema")).doesNotExist();
  }

  private Path listingFile(String registry) {
    return directory.resolve("classes/META-INF/aludel/shop." + registry + ".sql");
  }

  private String listing(String registry) throws IOException {
    return Files.readString(listingFile(registry));
  }

  private Build build() {
    return Build.in(directory);
  }

  private static String annotationsOnly() {
    return List.of(System.getProperty("java.class.path").split(":", -1)).stream()
        .filter(entry -> entry.contains("annotations") || entry.contains("jspecify"))
        .collect(java.util.stream.Collectors.joining(":"));
  }

  /** Another processor, which makes a type in the first round. */
  private static final class Writing extends AbstractProcessor {
    private final String name;
    private final String text;
    private boolean done;

    Writing(String name, String text) {
      this.name = name;
      this.text = text;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (var writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          writer.write(text);
        } catch (java.io.IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      }
      return false;
    }
  }

  private static ProcessingEnvironment proxy(ProcessingEnvironment environment) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            ProcessorTest.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) -> method.invoke(environment, arguments));
  }
}
