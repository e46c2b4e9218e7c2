package dev.aludel.conformance.lectures;

import static dev.aludel.conformance.lectures.Lecture_.LECTURE;
import static dev.aludel.conformance.lectures.Listener_.LISTENER;
import static dev.aludel.conformance.lectures.Subject_.SUBJECT;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What SQLAlchemy's {@code backref('students', lazy='dynamic')} and {@code backref('parent',
 * remote_side=[id])} say of the other side.
 */
@Tag("A050")
class ReverseSideTest extends ConformanceTest {

  ReverseSideTest() {
    super(LecturesModelsSchema.SCHEMA);
  }

  @Test
  void theReverseSideOfAManyToManyIsAQuery() {
    Lecture logic = Lecture.of("Logic");
    Listener ada = Listener.of("Ada");
    ada.lectures().add(logic);
    Listener bob = Listener.of("Bob");
    bob.lectures().add(logic);
    Listener eve = Listener.of("Eve");
    database.transaction(session -> session.addAll(List.of(ada, bob, eve)));

    try (Session session = database.session()) {
      Lecture found = session.query(LECTURE).one();
      sql.assertSendsNothing(found::listeners);
      assertThat(found.listeners().list()).extracting(Listener::name).containsExactly("Ada", "Bob");
      sql.assertSends(
          () ->
              assertThat(found.listeners().where(LISTENER.name.startsWith("B")).one().name())
                  .isEqualTo("Bob"),
          "select listeners.id, listeners.name from listeners join hearings on"
              + " hearings.listener_id = listeners.id where hearings.lecture_id = ? and"
              + " listeners.name like ? escape '!' order by listeners.name limit ?");
      assertThat(found.listeners().count()).isEqualTo(2);
    }
  }

  @Test
  void addingToTheQueryWritesTheLinkAndTheListSeesIt() {
    Listener ada = Listener.of("Ada");
    Lecture logic = Lecture.of("Logic");
    database.transaction(session -> session.addAll(List.of(ada, logic)));

    database.transaction(
        session -> session.query(LECTURE).one().listeners().add(session.query(LISTENER).one()));

    try (Session session = database.session()) {
      assertThat(session.query(LISTENER).one().lectures())
          .extracting(Lecture::title)
          .containsExactly("Logic");
    }
  }

  @Test
  void theReverseSideOfAListOfItsOwnModelIsManyToOne() {
    Subject science = Subject.of("Science");
    Subject logic = Subject.of("Logic");
    science.parts().add(logic);
    assertThat(SUBJECT.parts.inverse().get(logic)).isSameAs(science);
    database.transaction(session -> session.add(science));

    try (Session session = database.session()) {
      Subject found = session.query(SUBJECT).where(SUBJECT.name.eq("Logic")).one();
      sql.assertSends(
          () -> assertThat(SUBJECT.parts.inverse().get(found)).isNotNull(),
          "select id, name, parent_id from subjects where id = ?");
      Subject parent = requireNonNull(SUBJECT.parts.inverse().get(found));
      assertThat(parent.name()).isEqualTo("Science");
      assertThat(SUBJECT.parts.inverse().get(parent)).isNull();
      assertThat(parent.parts()).containsExactly(found);
      SUBJECT.parts.inverse().set(found, null);
      session.commit();
      assertThat(found.parentId()).isNull();
      assertThat(parent.parts()).isEmpty();
    }
  }
}
