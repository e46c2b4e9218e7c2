package dev.aludel.conformance.guide;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages of the guide show what the tests beside this one run. */
class GuideTest {
  private static final Path SOURCES = Path.of("src/test/java/dev/aludel/conformance/guide");
  private static final Pattern REGION =
      Pattern.compile(" *// region ([\\w-]+)\n(.*?) *// endregion\n", Pattern.DOTALL);
  private static final Pattern UNPROVEN =
      Pattern.compile("(?<! -->\n)^```(java|sql|text)$", Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

  @TestFactory
  Stream<DynamicTest> javaIsARegionOfATest() throws IOException {
    return GuidePage.all().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(block -> block.language().equals("java"))
        .map(block -> DynamicTest.dynamicTest(title(block), () -> compare(block)));
  }

  @TestFactory
  Stream<DynamicTest> sqlAndErrorsAreSeenByTheTestTheyName() throws IOException {
    return GuidePage.all().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(block -> !block.language().equals("java"))
        .map(
            block ->
                DynamicTest.dynamicTest(
                    title(block),
                    () ->
                        assertThat(sources().get(block.test()))
                            .containsPattern("(sends|fails)\\(\\s*\"" + block.name() + "\"")));
  }

  @Test
  void everyBlockSaysWhatProvesIt() throws IOException {
    assertThat(GuidePage.all())
        .allSatisfy(page -> assertThat(page.text()).doesNotContainPattern(UNPROVEN));
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    for (GuidePage page : GuidePage.all()) {
      assertThat(LINK.matcher(page.text()).results().map(link -> link.group(1)))
          .as(page.toString())
          .allSatisfy(link -> assertThat(GuidePage.FOLDER.resolve(link)).exists());
    }
  }

  @Test
  void theFirstPageListsAllOthers() throws IOException {
    String contents = new GuidePage(GuidePage.FOLDER.resolve("README.md")).text();
    assertThat(GuidePage.all())
        .extracting(page -> page.file().getFileName().toString())
        .filteredOn(name -> !name.equals("README.md"))
        .allSatisfy(name -> assertThat(contents).contains("](" + name + ")"));
  }

  private static void compare(GuidePage.Block block) throws IOException {
    Map<String, String> sources = sources();
    assertThat(sources).containsKey(block.test());
    Map<String, String> regions = regions(requireNonNull(sources.get(block.test())));
    assertThat(regions).as(block.test()).containsKey(block.name());
    String region = requireNonNull(regions.get(block.name()));
    if (GuidePage.BLESS) {
      GuidePage.bless("java", block.test(), block.name(), region);
    } else {
      assertThat(block.code()).isEqualTo(region);
    }
  }

  private static String title(GuidePage.Block block) {
    return block.test() + "#" + block.name();
  }

  /** The sources of this package and those below it, by the name of their class. */
  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
      }
    }
    return sources;
  }

  /** Regions of one name in one file follow each other on the page. */
  private static Map<String, String> regions(String source) {
    Map<String, String> regions = new TreeMap<>();
    Matcher region = REGION.matcher(source);
    while (region.find()) {
      regions.merge(region.group(1), region.group(2), String::concat);
    }
    regions.replaceAll((name, code) -> dedented(code));
    return regions;
  }

  private static String dedented(String code) {
    List<String> lines = code.lines().toList();
    int indent =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.isBlank() ? "" : line.substring(indent)).append('\n'));
    return text.toString().strip().replace("\n\n}", "\n}") + "\n";
  }
}
