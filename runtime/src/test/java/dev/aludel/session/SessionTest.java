package dev.aludel.session;

import static dev.aludel.session.Models.category;
import static dev.aludel.session.Models.note;
import static dev.aludel.session.Models.post;
import static dev.aludel.session.Models.profile;
import static dev.aludel.session.Models.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.DetachedException;
import dev.aludel.error.NullAttributeException;
import dev.aludel.error.SessionStateException;
import dev.aludel.error.StaleRowException;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.error.UnsetAttributeException;
import dev.aludel.jdbc.TestDatabase;
import dev.aludel.mapping.ObjectState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionTest {
  private static final Things USERS = new Things(Models.USER);
  private static final Things POSTS = new Things(Models.POST);
  private static final Things CATEGORIES = new Things(Models.CATEGORY);

  @ParameterizedTest
  @EnumSource
  void insertsAndReadsBack(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    try (Session session = fixture.session()) {
      Thing ada = user("ada");
      session.add(ada);
      assertThat(session.state(ada)).isEqualTo(ObjectState.PENDING);
      fixture.assertSql(
          session::flush,
          "select id, created_at from final table (insert into users (username, active) values (?, ?))"
              + " | insert into users (username, active) values (?, ?) returning id, created_at");
      assertThat(session.state(ada)).isEqualTo(ObjectState.PERSISTENT);
      assertThat(ada.id()).isEqualTo(1L);
      fixture.assertSql(() -> assertThat(ada.get("created_at")).isNotNull());
      fixture.assertSql(() -> assertThat(session.get(USERS, 1L)).containsSame(ada));
      fixture.assertSql(session::flush);
      session.commit();
      fixture.assertSql(
          () -> assertThat(ada.get("username")).isEqualTo("ada"),
          "select id, username, email, active, created_at, updated_at from users where id = ?");
    }
  }

  @ParameterizedTest
  @EnumSource
  void updatesOnlyWhatChanged(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    fixture.save(user("ada"));
    try (Session session = fixture.session()) {
      Thing ada = session.get(USERS, 1L).orElseThrow();
      ada.set("username", "ada");
      fixture.assertSql(session::flush);
      assertThat(ada.get("updated_at")).isNull();
      ada.set("username", "countess");
      fixture.assertSql(
          session::flush, "update users set username = ?, updated_at = ? where id = ?");
      assertThat(ada.get("updated_at")).isEqualTo(Fixture.NOW);
      ada.set("email", null);
      fixture.assertSql(session::flush);
      assertThatThrownBy(() -> ada.set("username", null))
          .isInstanceOf(NullAttributeException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void insertsParentsBeforeChildrenAndManyInOneStatement(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    try (Session session = fixture.session()) {
      Thing ada = user("ada");
      for (int i = 0; i < 3; i++) {
        ada.list("posts").add(post("p" + i));
      }
      session.add(ada.list("posts").get(1));
      fixture.assertSql(
          session::flush,
          "select id, created_at from final table (insert into users (username, active) values (?, ?))"
              + " | insert into users (username, active) values (?, ?) returning id, created_at",
          "select id from final table (insert into posts (title, user_id) values (?, ?), (?, ?), (?, ?))"
              + " | insert into posts (title, user_id) select title, user_id from unnest(?, ?)"
              + " with ordinality as input(title, user_id, ordinality) order by ordinality returning id");
      session.commit();
      assertThat(fixture.rows("select id, title, user_id from posts order by id"))
          .containsExactlyInAnyOrder("1,p1,1", "2,p0,1", "3,p2,1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsBothSidesInStep(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    Thing ada = user("ada");
    Thing bob = user("bob");
    Thing post = post("p");
    ada.list("posts").add(post);
    assertThat(post.one("author")).isSameAs(ada);
    post.one("author", bob);
    assertThat(ada.list("posts")).isEmpty();
    assertThat(bob.list("posts")).containsExactly(post);
    bob.list("posts").add(post);
    assertThat(bob.list("posts")).hasSize(1);
    bob.list("posts").clear();
    assertThat(post.one("author")).isNull();
    ada.list("posts").add(post);
    fixture.save(ada, bob);
    try (Session session = fixture.session()) {
      Thing found = session.get(POSTS, 1L).orElseThrow();
      Thing owner = Objects.requireNonNull(found.one("author"));
      assertThat(owner.get("username")).isEqualTo("ada");
      fixture.assertSql(() -> assertThat(found.one("author")).isSameAs(owner));
      Thing added = post("q");
      fixture.assertSql(() -> owner.list("posts").add(added));
      assertThat(session.state(added)).isEqualTo(ObjectState.PENDING);
      assertThat(owner.list("posts")).containsExactly(found, added);
      List<Thing> twice = new ArrayList<>(owner.list("posts"));
      fixture.assertSql(() -> assertThat(owner.list("posts")).isEqualTo(twice));
      Thing other = session.get(USERS, 2L).orElseThrow();
      other.list("posts").add(found);
      assertThat(owner.list("posts")).containsExactly(added);
      fixture.assertSql(session::flush, "update posts set user_id = ? where id = ?");
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("A055")
  void ordersRowsOfATree(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    Thing leaf = category("leaf");
    Thing middle = category("middle");
    Thing root = category("root");
    middle.list("children").add(leaf);
    middle.one("parent", root);
    fixture.save(leaf);
    assertThat(fixture.rows("select id, name, parent_id from categories order by id"))
        .containsExactly("1,root,null", "2,middle,1", "3,leaf,2");
    try (Session session = fixture.session()) {
      List<Thing> all = session.query(CATEGORIES).list();
      Thing first = session.get(CATEGORIES, 1L).orElseThrow();
      assertThat(first.list("children").get(0).list("children").get(0).get("name"))
          .isEqualTo("leaf");
      session.deleteAll(all);
      session.flush();
      session.commit();
    }
    assertThat(fixture.rows("select * from categories")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void writesOneReferenceOfACircleLater(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    Thing one = category("one");
    Thing two = category("two");
    one.one("parent", two);
    two.one("parent", one);
    fixture.save(one);
    assertThat(fixture.rows("select name, parent_id is null from categories order by name"))
        .hasSize(2)
        .noneMatch(row -> row.endsWith(",t") || row.endsWith(",TRUE"));
    try (Session session = fixture.session()) {
      session.deleteAll(session.query(CATEGORIES).list());
      session.commit();
    }
    assertThat(fixture.rows("select * from categories")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void rollsBackObjectsToo(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    fixture.save(user("ada"), user("bob"));
    try (Session session = fixture.session()) {
      Thing ada = session.get(USERS, 1L).orElseThrow();
      Thing bob = session.get(USERS, 2L).orElseThrow();
      Thing eve = user("eve");
      eve.list("posts").add(post("p"));
      session.add(eve);
      ada.set("username", "countess");
      session.delete(bob);
      session.flush();
      assertThat(session.state(bob)).isEqualTo(ObjectState.DELETED);
      Thing pending = user("pending");
      session.add(pending);
      session.rollback();
      assertThat(session.state(pending)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.state(eve)).isEqualTo(ObjectState.TRANSIENT);
      assertThatThrownBy(eve::id).isInstanceOf(UnsetAttributeException.class);
      assertThat(session.state(bob)).isEqualTo(ObjectState.PERSISTENT);
      assertThat(ada.get("username")).isEqualTo("ada");
      assertThat(bob.get("username")).isEqualTo("bob");
      session.add(eve);
      session.commit();
      assertThat(eve.list("posts")).hasSize(1);
    }
    assertThat(fixture.rows("select count(*) from posts where user_id is not null"))
        .containsExactly("1");
  }

  @ParameterizedTest
  @EnumSource
  void failedFlushWritesNothingAndWaitsForRollback(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    fixture.save(user("ada"));
    try (Session session = fixture.session()) {
      Thing first = user("first");
      Thing again = user("ada").one("profile", profile("x"));
      session.add(first);
      session.flush();
      session.add(again);
      assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class);
      assertThat(session.state(first)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.state(again)).isEqualTo(ObjectState.TRANSIENT);
      assertThatThrownBy(() -> session.get(USERS, 1L)).isInstanceOf(SessionStateException.class);
      session.rollback();
      assertThat(session.get(USERS, 1L)).isPresent();
      assertThat(fixture.rows("select username from users")).containsExactly("ada");
      again.set("username", "grace");
      session.add(again);
      session.commit();
      assertThat(again.id()).isGreaterThan(1L);
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesUnsetBeforeAnythingIsSent(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    try (Session session = fixture.session()) {
      Thing nameless = Models.USER.make();
      session.add(user("ada"));
      session.add(nameless);
      fixture.assertSql(
          () ->
              assertThatThrownBy(session::flush)
                  .isInstanceOf(UnsetAttributeException.class)
                  .hasMessageContaining("User")
                  .hasMessageContaining("username"));
      nameless.set("username", "bob");
      session.commit();
    }
    assertThat(fixture.rows("select username from users")).containsExactly("ada", "bob");
  }

  @ParameterizedTest
  @EnumSource
  void deletingAnOwnerClearsOrDeletesWhatRefersToIt(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    Thing ada = user("ada");
    ada.list("posts").add(post("p"));
    ada.list("notes").add(note("n"));
    ada.one("profile", profile("b"));
    fixture.save(ada);
    try (Session session = fixture.session()) {
      session.delete(session.get(USERS, 1L).orElseThrow());
      fixture.assertSql(
          session::flush,
          "select id, title, user_id from posts where user_id = ?",
          "select id, bio, user_id from profiles where user_id = ?",
          "update posts set user_id = ? where id = ?",
          "update profiles set user_id = ? where id = ?",
          "delete from notes where id = ?",
          "delete from users where id = ?");
      session.commit();
    }
    assertThat(fixture.rows("select title, user_id from posts")).containsExactly("p,null");
    assertThat(fixture.rows("select bio, user_id from profiles")).containsExactly("b,null");
    assertThat(fixture.rows("select * from notes")).isEmpty();
    assertThat(fixture.rows("select * from users")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @Tag("A054")
  void replacesOneToOneWithoutViolatingUniqueness(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    fixture.save(user("ada").one("profile", profile("old")));
    try (Session session = fixture.session()) {
      Thing ada = session.get(USERS, 1L).orElseThrow();
      Thing old = Objects.requireNonNull(ada.one("profile"));
      ada.one("profile", profile("new"));
      assertThat(old.one("user")).isNull();
      session.commit();
    }
    assertThat(fixture.rows("select bio, user_id from profiles order by id"))
        .containsExactly("old,null", "new,1");
  }

  @ParameterizedTest
  @EnumSource
  void deleteFreesAUniqueValue(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    Thing old = user("ada");
    old.list("posts").add(post("p"));
    fixture.save(old);
    try (Session session = fixture.session()) {
      session.add(user("ada"));
      session.delete(session.autoflush(false).get(USERS, 1L).orElseThrow());
      session.commit();
    }
    assertThat(fixture.rows("select id, username from users")).containsExactly("2,ada");
  }

  @ParameterizedTest
  @EnumSource
  void refusesStaleRows(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    fixture.save(user("ada"), user("bob"));
    try (Session session = fixture.session();
        Session other = fixture.session()) {
      Thing ada = session.get(USERS, 1L).orElseThrow();
      Thing bob = session.get(USERS, 2L).orElseThrow();
      session.expireOnCommit(false).commit();
      other.delete(other.get(USERS, 2L).orElseThrow());
      other.commit();
      ada.set("email", "a");
      bob.set("email", "b");
      assertThatThrownBy(session::flush)
          .isInstanceOf(StaleRowException.class)
          .hasMessageContaining("User#2");
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesLazyLoadingWhenDetached(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    fixture.save(user("ada"));
    Thing ada;
    try (Session session = fixture.session()) {
      ada = session.get(USERS, 1L).orElseThrow();
    }
    assertThat(ada.get("username")).isEqualTo("ada");
    assertThatThrownBy(() -> ada.list("posts").size())
        .isInstanceOf(DetachedException.class)
        .hasMessageContaining("User.posts");
  }

  @ParameterizedTest
  @EnumSource
  void refusesASecondThread(TestDatabase database) throws InterruptedException {
    Fixture fixture = new Fixture(database);
    try (Session session = fixture.session()) {
      session.guard().enter();
      List<Throwable> failures = new ArrayList<>();
      Thread second = new Thread(() -> session.add(user("x")), "second");
      second.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
      second.start();
      second.join();
      session.guard().exit();
      assertThat(failures).hasSize(1).first().isInstanceOf(SessionStateException.class);
    }
  }
}
