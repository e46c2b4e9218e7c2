package dev.aludel.conformance.anatomy;

import static dev.aludel.conformance.anatomy.User_.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.mapping.ObjectState;
import dev.aludel.session.Savepoint;
import dev.aludel.session.Session;
import org.junit.jupiter.api.Test;

/** What objects are after a transaction ended one way or the other. */
class RollbackTest extends ConformanceTest {

  RollbackTest() {
    super(AnatomyModelsSchema.SCHEMA);
  }

  @Test
  void rollbackMakesNewObjectsTransientDeletedOnesPersistentAndChangedOnesReload() {
    User ada = User.of("ada", "ada@example.org");
    User bob = User.of("bob", "bob@example.org");
    User eve = User.of("eve", "eve@example.org");
    try (Session session = database.session()) {
      session.add(ada);
      session.add(bob);
      session.commit();
      ada.username("adele");
      session.delete(bob);
      session.add(eve);
      session.flush();

      session.rollback();

      assertThat(session.state(eve)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.state(bob)).isEqualTo(ObjectState.PERSISTENT);
      assertThat(ada.username()).isEqualTo("ada");
      session.add(eve);
      session.commit();
      assertThat(session.query(USER).count()).isEqualTo(3);
    }
  }

  /** SQLAlchemy leaves the lost post in the list. */
  @Test
  void aListThatWasLoadedInASavepointForgetsWhatWasUndone() {
    User ada = User.of("ada", "ada@example.org");
    try (Session session = database.session()) {
      session.add(ada);
      session.flush();
      try (Savepoint savepoint = session.beginNested()) {
        Post post = PostEntity.create("title", "content", ada.id());
        session.add(post);
        assertThat(ada.posts()).containsExactly(post);
        savepoint.rollback();
      }
      sql.assertSendsNothing(() -> assertThat(ada.username()).isEqualTo("ada"));
      assertThat(ada.posts()).isEmpty();
    }
  }

  @Test
  void commitLetsObjectsLoadAgainAndCloseDetachesThemWithTheirValues() {
    User ada = User.of("ada", "ada@example.org");
    User bob = User.of("bob", "bob@example.org");
    Session session = database.session();
    session.add(ada);
    session.commit();
    sql.clear();
    assertThat(ada.username()).isEqualTo("ada");
    assertThat(sql.texts()).hasSize(1);
    session.add(bob);
    session.flush();

    session.close();

    assertThat(session.state(ada)).isEqualTo(ObjectState.DETACHED);
    sql.assertSendsNothing(() -> assertThat(ada.username()).isEqualTo("ada"));
    try (Session another = database.session()) {
      assertThat(another.query(USER).list()).extracting(User::username).containsExactly("ada");
    }
  }
}
