package dev.aludel.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/what-a-model-becomes.md} true; {@code -Dgolden.bless=true} rewrites its code.
 */
class ModelPageTest {
  private static final Path PAGE = Path.of("docs/what-a-model-becomes.md");
  private static final Path SOURCES = Path.of("src/test/resources/page");

  /** A heading that names a file, what is said about it, and its code. */
  private static final Pattern SECTION =
      Pattern.compile(
          "(## `(?:META-INF/aludel/)?([\\w.]+)`\n.*?```(?:java|sql)\n)(.*?)(```\n)",
          Pattern.DOTALL);

  @Test
  void pageShowsWhatIsGenerated() throws IOException {
    GeneratedModels models = GeneratedModels.of(SOURCES);
    assertThat(models.problems()).isEmpty();
    String page = GeneratedModels.read(PAGE);
    String actual = withCode(page, files(models));
    if (Boolean.getBoolean("golden.bless")) {
      Files.writeString(PAGE, actual);
      return;
    }
    assertThat(page).isEqualTo(actual);
  }

  private static Map<String, String> files(GeneratedModels models) {
    Map<String, String> files = new TreeMap<>(models.sourcesAndListings());
    GeneratedModels.files(SOURCES)
        .forEach(file -> files.put(file.getFileName().toString(), GeneratedModels.read(file)));
    return files;
  }

  private static String withCode(String page, Map<String, String> files) {
    Matcher section = SECTION.matcher(page);
    assertThat(section.results().map(found -> found.group(2)))
        .contains("ProductEntity.java", "ProductMapper.java", "Product_.java", "ProductQuery.java")
        .isSubsetOf(files.keySet());
    return SECTION
        .matcher(page)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) + files.get(found.group(2)) + found.group(4)));
  }
}
