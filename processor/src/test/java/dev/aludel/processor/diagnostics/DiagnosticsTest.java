package dev.aludel.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

  @Test
  void sameProblemIsKeptOnce() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(Origin.of("B"), Message.MODEL_MUST_NOT_BE_GENERIC, "B");
    diagnostics.report(Origin.of("A"), Message.MODEL_MUST_NOT_BE_GENERIC, "A");
    diagnostics.report(Origin.of("B"), Message.MODEL_MUST_NOT_BE_GENERIC, "B");
    assertThat(diagnostics.problems())
        .extracting(problem -> problem.origin().type())
        .containsExactly("A", "B");
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  void noteIsNoError() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(Origin.NOWHERE, Message.GENERATED_SIZE, "A", 1, 2);
    assertThat(diagnostics.hasErrors()).isFalse();
  }

  @Test
  void textHasCodeCauseFixAndSuggestion() {
    Problem problem =
        Problem.of(Origin.NOWHERE, Message.BACK_POPULATES_IS_UNKNOWN, "A", "b", "cs", "B")
            .suggesting("cs", List.of("c"))
            .showing("@Relationship(backPopulates = \"c\")");
    assertThat(problem.text())
        .isEqualTo(
            "ALU-1303: A.b says backPopulates = \"cs\", but B has no relationship of that name."
                + " Name a relationship of B. Did you mean \"c\"?\n"
                + "  @Relationship(backPopulates = \"c\")");
  }

  @Test
  void originNamesItsPlace() {
    Origin origin =
        Origin.of("A").member("b()").annotation("C", 1).value("d").nested("e").value("f", 2);
    assertThat(origin).hasToString("A.b()@C#1(f[2])");
  }
}
