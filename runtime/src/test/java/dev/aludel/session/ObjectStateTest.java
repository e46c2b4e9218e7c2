package dev.aludel.session;

import static dev.aludel.mapping.ObjectState.DELETED;
import static dev.aludel.mapping.ObjectState.DETACHED;
import static dev.aludel.mapping.ObjectState.PENDING;
import static dev.aludel.mapping.ObjectState.PERSISTENT;
import static dev.aludel.mapping.ObjectState.TRANSIENT;
import static dev.aludel.session.Models.post;
import static dev.aludel.session.Models.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.SessionStateException;
import dev.aludel.jdbc.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where objects are in their lives, and what moves them. */
class ObjectStateTest {
  private static final Things USERS = new Things(Models.USER);
  private static final Things POSTS = new Things(Models.POST);

  @ParameterizedTest
  @EnumSource
  @Tag("B115")
  void everyTransition(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    Thing ada = user("ada");
    Session session = fixture.session();
    assertThat(session.state(ada)).isEqualTo(TRANSIENT);
    session.add(ada);
    assertThat(session.state(ada)).isEqualTo(PENDING);
    session.expunge(ada);
    assertThat(session.state(ada)).isEqualTo(TRANSIENT);
    session.add(ada);
    session.rollback();
    assertThat(session.state(ada)).isEqualTo(TRANSIENT);
    session.add(ada);
    session.flush();
    assertThat(session.state(ada)).isEqualTo(PERSISTENT);
    session.rollback();
    assertThat(session.state(ada)).isEqualTo(TRANSIENT);
    session.add(ada);
    session.commit();
    assertThat(session.state(ada)).isEqualTo(PERSISTENT);
    session.expunge(ada);
    assertThat(session.state(ada)).isEqualTo(DETACHED);
    session.add(ada);
    assertThat(session.state(ada)).isEqualTo(PERSISTENT);
    session.delete(ada);
    assertThat(session.state(ada)).isEqualTo(PERSISTENT);
    session.add(ada);
    fixture.assertSql(session::flush);
    session.delete(ada);
    session.flush();
    assertThat(session.state(ada)).isEqualTo(DELETED);
    assertThatThrownBy(() -> session.add(ada)).isInstanceOf(SessionStateException.class);
    session.rollback();
    assertThat(session.state(ada)).isEqualTo(PERSISTENT);
    session.delete(ada);
    session.commit();
    assertThat(session.state(ada)).isEqualTo(DETACHED);
    Thing bob = user("bob");
    session.add(bob);
    session.close();
    assertThat(session.state(bob)).isEqualTo(TRANSIENT);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("B117")
  void addsDeletesAndLetsGo(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    Thing ada = user("ada");
    Thing bob = user("bob");
    try (Session session = fixture.session()) {
      session.addAll(List.of(ada, bob));
      assertThat(session).containsExactlyInAnyOrder(ada, bob);
      session.flush();
      assertThat(session).containsExactlyInAnyOrder(ada, bob);
      assertThat(session.contains(ada)).isTrue();
      session.expunge(ada);
      assertThat(session.contains(ada)).isFalse();
      session.add(ada);
      session.deleteAll(List.of(ada, bob));
      session.flush();
      assertThat(session.contains(ada)).isFalse();
      Thing eve = user("eve");
      session.add(eve);
      assertThatThrownBy(() -> session.delete(eve)).isInstanceOf(SessionStateException.class);
      session.flush();
      session.add(user("pending"));
      session.expungeAll();
      assertThat(session).isEmpty();
      assertThat(session.state(eve)).isEqualTo(DETACHED);
      fixture.assertSql(session::flush);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("B118")
  void queriesFlushFirstIfThereIsSomething(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    String select = "select id, username, email, active, created_at, updated_at from users";
    try (Session session = fixture.session()) {
      fixture.assertSql(() -> session.query(USERS).list(), select);
      session.add(user("ada"));
      session.withoutAutoflush(
          () -> fixture.assertSql(() -> assertThat(session.query(USERS).list()).isEmpty(), select));
      assertThat(session.query(USERS).list()).hasSize(1);
      fixture.assertSql(() -> session.query(USERS).list(), select);
      session.autoflush(false);
      session.add(user("bob"));
      assertThat(session.query(USERS).list()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("A047")
  void tenPostsOfOneAuthorNeedOneSelect(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    Thing ada = user("ada");
    for (int i = 0; i < 10; i++) {
      ada.list("posts").add(post("p" + i));
    }
    fixture.save(ada);
    try (Session session = fixture.session()) {
      List<Thing> posts = session.query(POSTS).list();
      fixture.assertSql(
          () -> assertThat(posts).extracting(post -> post.one("author")).doesNotContainNull(),
          "select id, username, email, active, created_at, updated_at from "
              + (database == TestDatabase.H2
                  ? "unnest(cast(? as bigint array)) as owners(owner_key_1) join users on id = owners.owner_key_1"
                  : "users where id = any(?)"));
      assertThat(posts).hasSize(10);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("A060")
  @Tag("A056")
  void listsLoadOnceEachWhenTheyAreRead(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    Thing ada = user("ada");
    ada.list("posts").add(post("p"));
    ada.list("notes").add(Models.note("n"));
    fixture.save(ada);
    try (Session session = fixture.session()) {
      fixture.sent.clear();
      Thing found = session.get(USERS, 1L).orElseThrow();
      assertThat(fixture.sent).hasSize(1);
      fixture.assertSql(
          () -> assertThat(found.list("posts")).hasSize(1),
          "select id, title, user_id from posts where user_id = ?");
      fixture.assertSql(() -> assertThat(found.list("posts")).hasSize(1));
      fixture.assertSql(
          () -> assertThat(found.list("notes")).hasSize(1),
          "select id, text, user_id from notes where user_id = ?");
    }
  }
}
