package dev.aludel.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the size of what is generated under its ceiling: 240 lines for a model, 22 more for each
 * column and 35 for each relationship.
 */
class SizeTest {
  private static final Path GOLDENS = Path.of("src/test/resources/golden");

  /** The columns count hidden ones. */
  @ParameterizedTest
  @CsvSource({
    "record-style-model, Product, 11, 1",
    "record-style-model, Category, 2, 1",
    "bean-style-model, Customer, 5, 0",
    "abstract-class-with-constructors, Order, 5, 0",
    "key-made-of-relationships, Enrollment, 3, 3",
    "many-to-many-with-an-extra-column, Author, 2, 1",
    "one-to-one-and-a-tree, Person, 2, 3",
    "mixins-and-registry, Post, 5, 0",
    "every-column-type, Specimen, 26, 0"
  })
  void classesOfOneModelStayUnderTheCeiling(
      String sentence, String model, int columns, int relationships) {
    GeneratedModels models = GeneratedModels.of(GOLDENS.resolve(sentence).resolve("in"));
    long lines = lines(models, model);
    int ceiling = 240 + 22 * columns + 35 * relationships;
    System.out.printf("%s: %d lines, ceiling %d%n", model, lines, ceiling);
    assertThat(lines).isLessThanOrEqualTo(ceiling);
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 130})
  void wideModelsStayUnderTheCeiling(int columns) {
    GeneratedModels models = wide(columns);
    assertThat(models.problems()).isEmpty();
    long lines = lines(models, "Wide");
    System.out.printf("%d columns: %d lines, ceiling %d%n", columns, lines, 240 + 22 * columns);
    assertThat(lines).isLessThanOrEqualTo(240 + 22 * columns);
  }

  @Test
  void modelOfAThousandColumnsCompiles() {
    assertThat(wide(1000).problems()).isEmpty();
  }

  /** An id and further columns; every second can be set. */
  private static GeneratedModels wide(int columns) {
    String attributes =
        IntStream.range(1, columns)
            .mapToObj(
                i ->
                    i % 2 == 0
                        ? "int c%d();".formatted(i)
                        : "int c%1$d(); void c%1$d(int c);".formatted(i))
            .collect(Collectors.joining("\n"));
    return GeneratedModels.of(
        "wide.Wide",
        """
        package wide;
        import dev.aludel.annotation.*;
        @Model public interface Wide {
          @Id long id();
        %s
        }
        """
            .formatted(attributes));
  }

  private static long lines(GeneratedModels models, String model) {
    return models.sources().entrySet().stream()
        .filter(source -> source.getKey().matches(model + "(Entity|Mapper|Query|Key|_)\\.java"))
        .mapToLong(source -> source.getValue().lines().count())
        .sum();
  }
}
