package dev.aludel.conformance.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the guide. A block that is proven says by what: {@code <!-- sql: LoadingTest#lazy -->}
 * stands in the line before it.
 *
 * @param file where the page is
 */
record GuidePage(Path file) {
  static final Path FOLDER = Path.of("../../runtime/docs/guide");
  static final boolean BLESS = Boolean.getBoolean("guide.bless");

  private static final Pattern BLOCK =
      Pattern.compile(
          "(<!-- (java|sql|text): (\\w+)#([\\w-]+) -->\n```\\w+\n)(.*?)(```\n)", Pattern.DOTALL);

  /**
   * Something on a page that a test proves.
   *
   * @param language java, sql or text
   * @param test the class that proves it
   * @param name of the region, or of what is sent or thrown
   * @param code as the page has it
   */
  record Block(String language, String test, String name, String code) {}

  /** All pages, by name. */
  static List<GuidePage> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(GuidePage::new).toList();
    }
  }

  String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Block> blocks() {
    return BLOCK.matcher(text()).results().map(GuidePage::block).toList();
  }

  /** The code of the blocks of that language which a test has to prove under that name. */
  static List<String> code(String language, String test, String name) {
    try {
      return all().stream()
          .flatMap(page -> page.blocks().stream())
          .filter(block -> block.language().equals(language))
          .filter(block -> block.test().equals(test) && block.name().equals(name))
          .map(Block::code)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the blocks of one name anew, on all pages. */
  static void bless(String language, String test, String name, String code) {
    try {
      for (GuidePage page : all()) {
        page.rewrite(
            block ->
                block.language().equals(language)
                        && block.test().equals(test)
                        && block.name().equals(name)
                    ? code
                    : block.code());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rewrite(java.util.function.Function<Block, String> code) throws IOException {
    UnaryOperator<String> quote = Matcher::quoteReplacement;
    String before = text();
    String after =
        BLOCK
            .matcher(before)
            .replaceAll(
                found -> quote.apply(found.group(1) + code.apply(block(found)) + found.group(6)));
    if (!after.equals(before)) {
      Files.writeString(file, after);
    }
  }

  private static Block block(MatchResult found) {
    return new Block(found.group(2), found.group(3), found.group(4), found.group(5));
  }
}
