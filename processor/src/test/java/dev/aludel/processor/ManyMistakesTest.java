package dev.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a compilation with many wrong models says; its errors.txt has the whole text. */
class ManyMistakesTest {
  private static final Fixture MANY = Fixture.named("all-mistakes-are-told-at-once");

  @Test
  void areToldAtOnceAndEachOnce() {
    List<String> said = said(MANY);

    assertThat(said).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(15);
  }

  @Test
  void areNotBuriedUnderMissingSymbols() {
    assertThat(said(MANY)).allMatch(message -> message.startsWith("ALU-"));
  }

  @Test
  void areToldInTheSameOrderEachTime() {
    assertThat(said(MANY)).isEqualTo(said(MANY));
  }

  @Test
  @Tag("A045")
  void includeAModelWithoutKeyByItsName() {
    assertThat(said(Fixture.named("every-model-has-an-id")))
        .singleElement()
        .asString()
        .startsWith("ALU-1120: Product has no @Id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backpopulates-names-a-relationship",
        "backpopulates-leads-back",
        "backpopulates-is-mutual"
      })
  @Tag("A048")
  void includeSidesThatDoNotFitEachOther(String fixture) {
    assertThat(said(Fixture.named(fixture)))
        .isNotEmpty()
        .allMatch(message -> message.startsWith("ALU-13"));
  }

  private static List<String> said(Fixture fixture) {
    return SpokenProblems.diagnostics(fixture.compile())
        .map(one -> one.getMessage(Locale.ROOT))
        .collect(Collectors.toList());
  }
}
