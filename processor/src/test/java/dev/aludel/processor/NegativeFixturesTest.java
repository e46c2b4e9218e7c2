package dev.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code negative} breaks one rule. {@code -Dgolden.bless=true} rewrites what the
 * compiler said; read the difference before you commit it.
 */
class NegativeFixturesTest {

  static List<Fixture> fixtures() {
    return Fixture.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void saysExactlyWhatIsWrongAndWhere(Fixture fixture) throws IOException {
    String said = SpokenProblems.of(fixture, fixture.compile());
    if (Boolean.getBoolean("golden.bless")) {
      Files.writeString(fixture.errors(), said);
    }
    assertThat(said).isEqualTo(Fixture.read(fixture.errors()));
  }

  static List<Fixture> corrected() {
    return Fixture.all().stream().map(Fixture::fixed).filter(Fixture::exists).toList();
  }

  @ParameterizedTest
  @MethodSource("corrected")
  void saysNothingAboutTheCorrectedSources(Fixture fixed) {
    assertThat(SpokenProblems.of(fixed, fixed.compile())).isEmpty();
  }
}
