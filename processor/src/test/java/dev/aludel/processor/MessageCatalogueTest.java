package dev.aludel.processor;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.processor.diagnostics.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every message has a code of its own, a page, and a fixture that provokes it. */
class MessageCatalogueTest {
  private static final Path PAGES = Path.of("docs/messages");

  /** What no source can provoke; other tests do. */
  private static final Set<Message> WITHOUT_FIXTURE =
      Set.of(
          Message.PROCESSOR_FAILED, Message.RUNTIME_IS_MISSING, Message.CONTRACT_VERSIONS_DIFFER);

  @Test
  void eachCodeIsUsedOnce() {
    Map<String, Message> byCode =
        Arrays.stream(Message.values()).collect(toMap(Message::code, message -> message));

    assertThat(byCode).hasSameSizeAs(Message.values());
  }

  @ParameterizedTest
  @EnumSource
  void hasAPageWithItsNameAndAnExample(Message message) {
    Path page = PAGES.resolve(message.code() + ".md");

    assertThat(page).exists();
    assertThat(Fixture.read(page)).contains(message.code(), message.name());
  }

  @ParameterizedTest
  @EnumSource
  void endsItsSentences(Message message) {
    assertThat(message.template()).matches("(?s).*(\\.|%s)$");
    assertThat(message.fix()).matches("|(?s).*[.:?}]|%\\d\\$s");
  }

  @Test
  void eachPageIsAboutAMessage() throws IOException {
    List<String> codes = Arrays.stream(Message.values()).map(Message::code).toList();

    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .allSatisfy(name -> assertThat(codes).contains(name.replace(".md", "")));
    }
  }

  @Test
  void eachMessageIsProvokedByAFixture() {
    String said =
        Fixture.all().stream()
            .map(fixture -> Fixture.read(fixture.errors()))
            .collect(Collectors.joining());
    SortedSet<String> silent =
        Arrays.stream(Message.values())
            .filter(message -> !WITHOUT_FIXTURE.contains(message))
            .filter(message -> !said.contains(message.code()))
            .map(Message::name)
            .collect(toCollection(TreeSet::new));

    assertThat(silent).isEmpty();
  }
}
