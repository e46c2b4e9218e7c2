package dev.aludel.conformance.signup;

import static dev.aludel.conformance.signup.Note_.NOTE;
import static dev.aludel.conformance.signup.Subscription_.SUBSCRIPTION;
import static dev.aludel.conformance.signup.User_.USER;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mapper events: what listeners hear of rows, and what they may do. */
class RowEventTest extends ConformanceTest {

  RowEventTest() {
    super(SignupModelsSchema.SCHEMA);
  }

  @Test
  @Tag("A084")
  void whatIsSetBeforeAnInsertIsInserted() {
    database.transaction(session -> session.add(User.of(" ada ", "ADA@example.org")));
    try (Session session = database.session()) {
      User ada = session.query(USER).one();
      assertThat(ada.username()).isEqualTo("ada");
      assertThat(ada.email()).isEqualTo("ada@example.org");
      assertThat(ada.createdAt()).isEqualTo(Stamped.NOON);
    }
  }

  @Test
  @Tag("A085")
  void afterAnInsertTheKeyIsKnownAndARowCanBeWritten() {
    User ada = User.of("ada", "ada@example.org");
    database.transaction(
        session -> {
          session.add(ada);
          session.flush();
          assertThat(notes(session)).containsExactly("inserted " + ada.id());
          session.rollback();
          assertThat(notes(session)).isEmpty();
        });
  }

  @Test
  @Tag("A086")
  void whatIsSetBeforeAnUpdateIsUpdated() {
    saved("ada");
    try (Session session = database.session()) {
      User ada = session.query(USER).one();
      ada.nickname("Countess");
      sql.assertSends(
          session::flush,
          "insert into notes (text) values (?)",
          "update users set nickname = ?, changed_at = ? where id = ?",
          "insert into notes (text) values (?)");
      session.commit();
      assertThat(ada.changedAt()).isEqualTo(Stamped.NOON.plusSeconds(1));
    }
  }

  @Test
  @Tag("A087")
  void afterUpdateIsToldOncePerObject() {
    saved("ada", "bob");
    try (Session session = database.session()) {
      session.query(USER).list().forEach(user -> user.visits(1));
      session.flush();
      assertThat(notes(session).subList(2, 6))
          .containsExactly(
              "updated 1 [visits, changedAt]",
              "updated 2 [visits, changedAt]",
              "updated 1 [visits, changedAt]",
              "updated 2 [visits, changedAt]");
    }
  }

  @Test
  void anUpdateThatIsNotSentIsNotTold() {
    saved("ada");
    try (Session session = database.session()) {
      User ada = session.query(USER).one();
      ada.subscriptions().add(SubscriptionEntity.create("print"));
      session.flush();
      assertThat(notes(session)).containsExactly("inserted 1");
    }
  }

  @Test
  @Tag("A088")
  void deleteIsBetweenItsEvents() {
    saved("ada");
    try (Session session = database.session()) {
      session.delete(session.query(SUBSCRIPTION).one());
      session.flush();
      session.delete(session.query(USER).one());
      sql.assertSends(
          session::flush,
          "select id, edition, user_id from subscriptions where user_id = ?",
          "insert into notes (text) values (?)",
          "delete from users where id = ?",
          "insert into notes (text) values (?)");
      assertThat(notes(session)).containsExactly("inserted 1", "leaving 1", "gone 1");
    }
  }

  @Test
  void whatIsAddedBeforeAnInsertIsWrittenByTheSameFlush() {
    saved("ada");
    try (Session session = database.session()) {
      assertThat(session.query(USER).one().subscriptions())
          .extracting(Subscription::edition)
          .containsExactly("free");
    }
  }

  @Test
  @Tag("A091")
  void statementsForManyRowsTellNobody() {
    saved("ada");
    database.transaction(
        session -> {
          session.execute(update(USER).set(USER.visits, 7).all());
          session.execute(deleteFrom(SUBSCRIPTION).all());
          session.execute(deleteFrom(USER).all());
          assertThat(notes(session)).containsExactly("inserted 1");
        });
  }

  @Test
  void bulkTellsNobody() {
    database.transaction(
        session -> {
          session.bulk().insert(List.of(User.of("ada", "ada@example.org")));
          assertThat(notes(session)).isEmpty();
        });
  }

  @Test
  void whatIsThrownBeforeLeavesTheSessionAsItIs() {
    try (Session session = database.session()) {
      Refusal refused = RefusalEntity.create();
      session.add(refused);
      sql.assertSendsNothing(
          () -> assertThatThrownBy(session::flush).hasMessage("refused BEFORE_INSERT"));
      assertThat(session.newObjects()).containsExactly(refused);
      refused.when("AFTER_INSERT");
      assertThatThrownBy(session::flush).hasMessage("refused AFTER_INSERT");
      session.rollback();
      assertThat(session.query(Refusal_.REFUSAL).count()).isZero();
    }
  }

  @Test
  void afterwardsObjectsCannotBeChanged() {
    try (Session session = database.session()) {
      Refusal refused = RefusalEntity.create();
      refused.when("CHANGE");
      session.add(refused);
      assertThatThrownBy(session::flush)
          .hasMessageContaining("ALU-5680")
          .hasMessageContaining("AFTER_INSERT");
    }
  }

  @Test
  void afterwardsNewObjectsCanBeAddedForTheNextFlush() {
    try (Session session = database.session()) {
      Refusal refused = RefusalEntity.create();
      refused.when("ADD");
      session.add(refused);
      session.flush();
      assertThat(session.newObjects()).hasSize(1);
      session.commit();
      assertThat(notes(session)).containsExactly("added");
    }
  }

  private static List<String> notes(Session session) {
    return session.query(NOTE).orderBy(NOTE.id.asc()).list().stream().map(Note::text).toList();
  }

  private void saved(String... names) {
    database.transaction(
        session -> {
          for (String name : names) {
            session.add(User.of(name, name + "@example.org"));
          }
        });
  }
}
