package dev.aludel.conformance.lectures;

import static dev.aludel.conformance.lectures.Subject_.SUBJECT;
import static dev.aludel.conformance.lectures.Topic.NAME;
import static dev.aludel.conformance.lectures.Topic.SUBJECTS;
import static dev.aludel.conformance.lectures.Topic.TOPIC;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One table declared by annotations and by hand; both have objects. */
@Tag("A005")
class TwoWaysTest extends ConformanceTest {

  TwoWaysTest() {
    super(LecturesModelsSchema.SCHEMA);
  }

  @Test
  void bothDeclarationsAreEqualAndCreateTheSame() {
    assertThat(Topic.TABLE).isEqualTo(Subject_.TABLE);
    assertThat(database.dialect().create(List.of(Topic.TABLE), false))
        .isEqualTo(database.dialect().create(List.of(Subject_.TABLE), false));
  }

  @Test
  void whatOneWritesTheOtherReads() {
    try (Connection connection = database.connect()) {
      connection.execute(insertInto(SUBJECTS).set(NAME, "Logic"));
      connection.commit();
    }
    try (Session session = database.session()) {
      Subject logic = session.query(SUBJECT).where(SUBJECT.name.eq("Logic")).one();
      logic.parts().add(Subject.of("Proofs"));
      session.commit();
    }
    try (Connection connection = database.connect()) {
      assertThat(connection.list(select(NAME).from(SUBJECTS).orderBy(NAME.asc())))
          .containsExactly("Logic", "Proofs");
    }
  }

  @Test
  void bothAreMappedInOneSession() {
    try (Session session = database.session()) {
      Subject logic = Subject.of("Logic");
      Topic ethics = new Topic("Ethics");
      session.addAll(List.of(logic, ethics));
      session.flush();
      assertThat(session.get(TOPIC, logic.id()).orElseThrow().name()).isEqualTo("Logic");
      assertThat(session.get(SUBJECT, ethics.id()).orElseThrow().name()).isEqualTo("Ethics");

      session.get(TOPIC, logic.id()).orElseThrow().parts().add(new Topic("Proofs"));
      session.commit();

      assertThat(session.query(SUBJECT).where(SUBJECT.name.eq("Logic")).one().parts())
          .extracting(part -> SUBJECT.parts.inverse().get(part))
          .containsExactly(logic);
      assertThat(session.query(TOPIC).orderBy(NAME.asc()).list())
          .extracting(Topic::name)
          .containsExactly("Ethics", "Logic", "Proofs");
    }
  }
}
