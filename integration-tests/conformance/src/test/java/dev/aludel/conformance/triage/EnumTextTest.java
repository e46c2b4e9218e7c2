package dev.aludel.conformance.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enums in text SQL: by their names, and as types of the database. */
class EnumTextTest extends ConformanceTest {
  private Session session;
  private TriageQueries queries;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  EnumTextTest() {
    super(TriageModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        filling -> {
          Ward ward = WardEntity.create("emergency");
          for (Urgency urgency : Urgency.values()) {
            filling.add(
                PatientEntity.builder()
                    .name(urgency.letter())
                    .urgency(urgency)
                    .estimate(urgency)
                    .ward(ward)
                    .build());
          }
        });
    session = database.session();
    queries = new TriageQueriesSql(session);
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void aParameterIsOfTheTypeOfItsColumn() {
    assertThat(queries.ofUrgency(Urgency.URGENT)).containsExactly("U");
    assertThat(queries.estimated(Urgency.CRITICAL)).containsExactly("C");
  }

  @Test
  void aListIsOfTheTypeOfItsColumn() {
    assertThat(queries.among(List.of(Urgency.URGENT, Urgency.CRITICAL))).containsExactly("U", "C");
    assertThat(queries.among(List.of())).isEmpty();
  }

  @Test
  void aChangeSetsAConstant() {
    assertThat(queries.raise(Urgency.CRITICAL, "R")).isEqualTo(1);
    assertThat(queries.ofUrgency(Urgency.CRITICAL)).containsExactly("R", "C");
  }

  @Test
  void resultsAreConstants() {
    assertThat(queries.highest()).isEqualTo(Urgency.CRITICAL);
    assertThat(queries.pressing()).containsExactly(Urgency.CRITICAL, Urgency.URGENT);
    assertThat(queries.effective()).containsExactly(Urgency.values());
  }
}
