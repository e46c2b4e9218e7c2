package dev.aludel.conformance.anatomy;

import static dev.aludel.conformance.anatomy.Post_.POST;
import static dev.aludel.conformance.anatomy.User_.USER;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.error.UnsetAttributeException;
import dev.aludel.session.Session;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Set 1 of the seeds: User and Post. */
class AnatomyTest extends ConformanceTest {

  AnatomyTest() {
    super(AnatomyModelsSchema.SCHEMA);
  }

  @Test
  @Tag("A001")
  @Tag("A007")
  @Tag("A118")
  void aUserIsInsertedAndFoundAgain() {
    database.transaction(session -> session.add(User.of("ada", "ada@example.org")));

    try (Session session = database.session()) {
      User ada = session.query(USER).byUsername("ada").one();
      assertThat(ada.email()).isEqualTo("ada@example.org");
      assertThat(ada.createdAt()).isNotNull();
    }
  }

  @Test
  @Tag("A003")
  @Tag("A118")
  void theDerivedNameIsAReservedWordAndQuotedEverywhere() {
    User ada = User.of("ada", "ada@example.org");
    try (Session session = database.session()) {
      session.add(ada);
      session.flush();
      ada.username("countess");
      session.commit();
      session.delete(ada);
      session.commit();
    }
    assertThat(sql.texts())
        .filteredOn(text -> !text.contains(" post "))
        .hasSizeGreaterThan(2)
        .allMatch(text -> text.contains(" \"user\""));
  }

  @Test
  @Tag("A008")
  @Tag("A118")
  void theBuilderLeavesOutWhatWasNotSet() {
    try (Session session = database.session()) {
      session.add(UserEntity.builder().username("ada").email("ada@example.org").build());
      session.flush();
      User bob =
          UserEntity.builder().username("bob").email("bob@example.org").createdAt(null).build();
      session.add(bob);
      session.flush();
      session.commit();
      assertThat(bob.createdAt()).isNull();
      assertThat(session.query(USER).byUsername("ada").one().createdAt()).isNotNull();
    }
  }

  @Test
  @Tag("A011")
  @Tag("A010")
  @Tag("A118")
  void methodsOfTheModelRunOnTheEntity() {
    User ada = UserEntity.builder().username("ada").email("a@b").createdAt(null).build();

    Map<String, @Nullable Object> map = ada.serialize();

    assertThat(map).containsEntry("username", "ada").containsEntry("created_at", null);
  }

  @Test
  @Tag("A027")
  @Tag("A118")
  void aDuplicateIsATypedErrorAndTheSessionGoesOnAfterRollback() {
    try (Session session = database.session()) {
      session.add(User.of("ada", "ada@example.org"));
      session.commit();
      session.add(User.of("ada", "other@example.org"));
      assertThatThrownBy(session::flush)
          .isInstanceOfSatisfying(
              UniqueViolationException.class,
              e -> assertThat(e.constraint()).contains("uq_user_username"));
      session.rollback();
      session.add(User.of("bob", "bob@example.org"));
      session.commit();
      assertThat(session.query(USER).count()).isEqualTo(2);
    }
  }

  @Test
  @Tag("A046")
  @Tag("A118")
  void theBackrefIsTypedAndInStepBeforeAnyFlush() {
    User ada = User.of("ada", "ada@example.org");
    Post post = PostEntity.builder().title("Notes").content("On the engine").build();

    USER.posts.inverse().set(post, ada);

    assertThat(ada.posts()).containsExactly(post);
    assertThat(USER.posts.inverse().get(post)).isSameAs(ada);
    sql.assertSendsNothing(() -> ada.posts().remove(post));
    assertThat(USER.posts.inverse().get(post)).isNull();
  }

  @Test
  @Tag("A037")
  @Tag("A097")
  @Tag("A118")
  void postsAreInsertedAfterTheirUserWithItsKey() {
    User ada = User.of("ada", "ada@example.org");
    for (String title : List.of("one", "two", "three")) {
      ada.posts().add(PostEntity.builder().title(title).content("…").build());
    }
    database.transaction(session -> session.add(ada));

    try (Session session = database.session()) {
      List<Post> posts = session.query(POST).orderBy(POST.id.asc()).list();
      assertThat(posts).extracting(Post::title).containsExactly("one", "two", "three");
      assertThat(posts).extracting(Post::userId).containsOnly(ada.id());
      assertThat(session.query(USER).one().posts()).hasSize(3);
    }
  }

  @Test
  @Tag("A042")
  void batchedInsertsGetTheirKeysInOrder() {
    List<User> users = new java.util.ArrayList<>();
    for (int i = 0; i < 250; i++) {
      users.add(User.of("user" + i, "user" + i + "@example.org"));
    }
    database.transaction(session -> session.addAll(users));

    try (Session session = database.session()) {
      for (User user : users) {
        User found = session.get(USER, user.id()).orElseThrow();
        assertThat(found.username()).isEqualTo(user.username());
      }
      assertThat(users).extracting(User::id).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  @Tag("A035")
  void theCatalogKnowsTheComment() throws Exception {
    String comment =
        onH2OrPostgresql(
            "select remarks from information_schema.columns"
                + " where table_name = 'user' and column_name = 'EMAIL'",
            "select col_description(attrelid, attnum) from pg_attribute"
                + " where attrelid = '\"user\"'::regclass and attname = 'email'");
    try (java.sql.Connection connection = dataSource.getConnection();
        java.sql.ResultSet found = connection.createStatement().executeQuery(comment)) {
      assertThat(found.next()).isTrue();
      assertThat(found.getString(1)).isEqualTo("User email address");
    }
  }

  @Test
  @Tag("A028")
  @Tag("A036")
  void oneUniqueObjectServesAUniqueAndIndexedColumn() throws Exception {
    try (java.sql.Connection connection = dataSource.getConnection();
        java.sql.ResultSet indexes =
            connection
                .getMetaData()
                .getIndexInfo(
                    null, kind == TestDatabase.H2 ? "PUBLIC" : "public", "user", false, false)) {
      int onEmail = 0;
      while (indexes.next()) {
        if ("email".equalsIgnoreCase(indexes.getString("COLUMN_NAME"))) {
          onEmail++;
          assertThat(indexes.getBoolean("NON_UNIQUE")).isFalse();
        }
      }
      assertThat(onEmail).isEqualTo(1);
    }
  }

  @Test
  @Tag("A009")
  @Tag("A118")
  void theTextOfADetachedUserLoadsNothing() {
    database.transaction(session -> session.add(User.of("ada", "ada@example.org")));
    User ada = database.call(session -> session.query(USER).one());
    sql.assertSendsNothing(() -> assertThat(ada).hasToString("User#" + ada.id()));
  }

  @Test
  @Tag("A118")
  void postsLoadOnceWhenTheyAreRead() {
    User ada = User.of("ada", "ada@example.org");
    ada.posts().add(PostEntity.builder().title("one").content("…").build());
    database.transaction(session -> session.add(ada));
    try (Session session = database.session()) {
      User found = session.query(USER).one();
      sql.assertSends(
          () -> assertThat(found.posts()).hasSize(1),
          "select id, title, content, user_id from post where user_id = ?");
      sql.assertSendsNothing(() -> assertThat(found.posts().get(0).title()).isEqualTo("one"));
    }
  }

  @Test
  @Tag("A118")
  void aPostWithoutItsUserIsRefusedBeforeAnythingIsSent() {
    try (Session session = database.session()) {
      session.add(PostEntity.builder().title("one").content("…").build());
      sql.assertSendsNothing(
          () ->
              assertThatThrownBy(session::flush)
                  .isInstanceOf(UnsetAttributeException.class)
                  .hasMessageContaining("userId"));
    }
  }

  @Test
  @Tag("A118")
  void aTitleAndItsContentComeBackAsTheyWere() {
    User ada = User.of("ada", "ada@example.org");
    String title = "%_'\\\"".repeat(20);
    String content = "line\n\u00e9\ud83d\ude00 ".repeat(5000);
    ada.posts().add(PostEntity.builder().title(title).content(content).build());
    database.transaction(session -> session.add(ada));
    try (Session session = database.session()) {
      Post post = session.query(POST).where(POST.title.eq(title)).one();
      assertThat(post.content()).isEqualTo(content);
      assertThat(requireNonNull(USER.posts.inverse().get(post)).username()).isEqualTo("ada");
    }
  }
}
