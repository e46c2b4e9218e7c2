package dev.aludel.conformance.hybrids;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide's table of what is translated is about hybrids that are tried, and their methods. */
class TranslatedTableTest {
  private static final Path GUIDE = Path.of("../../runtime/docs/guide/hybrids.md");
  private static final Path SOURCES = Path.of("src/test/java/dev/aludel/conformance/hybrids");
  private static final Pattern CODE = Pattern.compile("`([^`]*)`");
  private static final Pattern METHOD = Pattern.compile("\\b[a-z]+(?:[A-Z]\\w*)?\\b(?![:.])");
  private static final Set<String> NO_METHODS =
      Set.of("a", "b", "null", "java", "time", "stream", "short", "int", "long", "double", "new");

  @Test
  void eachLineIsTriedByHybridsOfTheProperty() throws IOException {
    Set<String> tried =
        HybridCases.all().stream()
            .map(one -> one.name().replaceAll("\\(.*", ""))
            .collect(Collectors.toSet());
    for (List<String> line : lines()) {
      assertThat(codes(line.get(2))).as(line.get(0)).isNotEmpty();
      assertThat(tried).as(line.get(0)).containsAll(codes(line.get(2)));
    }
  }

  @Test
  void eachMethodIsCalledByOne() throws IOException {
    String sources = sources();
    Set<String> missing = new TreeSet<>();
    for (List<String> line : lines()) {
      for (String code : codes(line.get(0))) {
        Matcher method = METHOD.matcher(code);
        while (method.find()) {
          String name = method.group();
          if (!NO_METHODS.contains(name) && !sources.matches("(?s).*\\b" + name + "\\b.*")) {
            missing.add(name);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<List<String>> lines() throws IOException {
    String page = Files.readString(GUIDE);
    String section = page.substring(page.indexOf("## What is translated"));
    List<List<String>> lines =
        section
            .substring(0, section.indexOf("\n## ", 1))
            .lines()
            .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
            .skip(1)
            .map(line -> List.of(line.replace("\\|", "/").split("\\|", -1)).subList(1, 4))
            .toList();
    assertThat(lines).hasSizeGreaterThan(20);
    return lines;
  }

  private static List<String> codes(String cell) {
    List<String> codes = new ArrayList<>();
    Matcher code = CODE.matcher(cell);
    while (code.find()) {
      codes.add(code.group(1));
    }
    return codes;
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      StringBuilder all = new StringBuilder();
      for (Path file :
          files
              .filter(
                  one -> one.toString().endsWith("ybrids.java") || one.endsWith("Specimen.java"))
              .toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }
}
