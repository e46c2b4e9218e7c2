package dev.aludel.conformance.signup;

import static dev.aludel.conformance.signup.Alert_.ALERT;
import static dev.aludel.conformance.signup.Notice_.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import org.junit.jupiter.api.Test;

/** A model's listeners and synonyms are those of the models that extend it, too. */
class InheritedEventTest extends ConformanceTest {

  InheritedEventTest() {
    super(SignupModelsSchema.SCHEMA);
  }

  @Test
  void aSubmodelsObjectsCallTheListenersOfBothTheParentsFirst() {
    database.transaction(
        session -> {
          session.add(AlertEntity.create(" fire "));
          session.add(NoticeEntity.create(" hello "));
        });
    try (Session session = database.session()) {
      Alert fire = session.query(ALERT).where(ALERT.body.eq("fire.")).one();
      assertThat(fire.level()).isEqualTo(5);
      assertThat(fire.body()).isEqualTo("fire.");
      assertThat(session.query(NOTICE).orderBy(NOTICE.body.asc()).list())
          .extracting(Notice::body)
          .containsExactly("fire.", "hello.");
    }
  }
}
