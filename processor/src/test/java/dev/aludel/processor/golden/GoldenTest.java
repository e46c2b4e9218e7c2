package dev.aludel.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is generated for {@code golden/<sentence>/in} with {@code golden/<sentence>/out}.
 * {@code -Dgolden.bless=true} takes what is generated for what is right.
 */
class GoldenTest {
  private static final Path GOLDENS = Path.of("src/test/resources/golden");

  static Stream<String> sentences() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDENS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void generatedSourcesAreGoldenAndCompileWithoutWarning(String sentence) throws IOException {
    GeneratedModels models = GeneratedModels.of(GOLDENS.resolve(sentence).resolve("in"));
    assertThat(models.problems()).isEmpty();
    Path out = GOLDENS.resolve(sentence).resolve("out");
    if (Boolean.getBoolean("golden.bless")) {
      bless(out, models.sourcesAndListings());
    }
    assertThat(models.sourcesAndListings()).isEqualTo(golden(out));
  }

  private static Map<String, String> golden(Path out) {
    Map<String, String> sources = new TreeMap<>();
    GeneratedModels.files(out)
        .forEach(file -> sources.put(file.getFileName().toString(), GeneratedModels.read(file)));
    return sources;
  }

  private static void bless(Path out, Map<String, String> sources) throws IOException {
    Files.createDirectories(out);
    for (Path old : GeneratedModels.files(out).toList()) {
      Files.delete(old);
    }
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Files.writeString(out.resolve(source.getKey()), source.getValue());
    }
  }
}
