package dev.aludel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamingConventionTest {

  @Test
  void shortNamesStayAsTheyAre() {
    assertThat(NamingConvention.shortened("x".repeat(63))).isEqualTo("x".repeat(63));
  }

  @Test
  void longNamesEndInAHashOfTheWhole() {
    String name = NamingConvention.unique("t".repeat(70), List.of("a"));
    assertThat(name).hasSize(63).matches("uq_t{51}_[0-9a-f]{8}");
    assertThat(name).isNotEqualTo(NamingConvention.unique("t".repeat(70), List.of("b")));
    assertThat(name).isEqualTo(NamingConvention.unique("t".repeat(70), List.of("a")));
  }

  @Test
  void namesAreCutBetweenCharacters() {
    String name = NamingConvention.index("😀".repeat(20), List.of("ü"));
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isEqualTo(60);
    assertThat(name).startsWith("ix_" + "😀".repeat(12) + "_");
  }
}
