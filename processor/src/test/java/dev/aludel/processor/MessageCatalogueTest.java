package dev.aludel.processor;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.processor.diagnostics.Coded;
import dev.aludel.processor.diagnostics.EventMessage;
import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.InheritanceMessage;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.MixinMessage;
import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.diagnostics.TypeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message has a code of its own, a page, and a fixture that provokes it. */
class MessageCatalogueTest {
  private static final Path PAGES = Path.of("docs/messages");

  /** What no source can provoke; other tests do. */
  private static final Set<Coded> WITHOUT_FIXTURE =
      Set.of(
          Message.PROCESSOR_FAILED,
          Message.RUNTIME_IS_MISSING,
          Message.CONTRACT_VERSIONS_DIFFER,
          SqlMessage.DATABASE_REFUSES_IT,
          HybridMessage.HYBRID_BODY_CANNOT_BE_READ);

  @Test
  void eachCodeIsUsedOnce() {
    Map<String, Coded> byCode = messages().stream().collect(toMap(Coded::code, message -> message));

    assertThat(byCode).hasSameSizeAs(messages());
  }

  /** All catalogues. */
  static List<Coded> messages() {
    return Stream.<Coded[]>of(
            Message.values(),
            SqlMessage.values(),
            TypeMessage.values(),
            HybridMessage.values(),
            InheritanceMessage.values(),
            MixinMessage.values(),
            EventMessage.values())
        .flatMap(Stream::of)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("messages")
  void hasAPageWithItsNameAndAnExample(Coded message) {
    Path page = PAGES.resolve(message.code() + ".md");

    assertThat(page).exists();
    assertThat(Fixture.read(page)).contains(message.code(), message.name());
  }

  @ParameterizedTest
  @MethodSource("messages")
  void endsItsSentences(Coded message) {
    assertThat(message.template()).matches("(?s).*(\\.|%s)$");
    assertThat(message.fix()).matches("|(?s).*[.:?}]|%\\d\\$s");
  }

  @Test
  void eachPageIsAboutAMessage() throws IOException {
    List<String> codes = messages().stream().map(Coded::code).toList();

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
        messages().stream()
            .filter(message -> !WITHOUT_FIXTURE.contains(message))
            .filter(message -> !said.contains(message.code()))
            .map(Coded::name)
            .collect(toCollection(TreeSet::new));

    assertThat(silent).isEmpty();
  }
}
