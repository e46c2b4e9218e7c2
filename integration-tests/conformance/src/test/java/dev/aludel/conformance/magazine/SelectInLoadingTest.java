package dev.aludel.conformance.magazine;

import static dev.aludel.conformance.magazine.Author_.AUTHOR;
import static dev.aludel.conformance.magazine.Comment_.COMMENT;
import static dev.aludel.conformance.magazine.Post_.POST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Relationships loaded by statements after that of the query. */
class SelectInLoadingTest extends Magazine {

  @BeforeEach
  void fill() {
    publish();
  }

  @Test
  @Tag("A064")
  @Tag("A101")
  void aListIsLoadedByTheKeysOfAllOwners() {
    try (Session session = database.session()) {
      List<Author> found = new ArrayList<>();
      sql.assertSends(
          () ->
              found.addAll(
                  session
                      .query(AUTHOR)
                      .orderBy(AUTHOR.name.asc())
                      .load(AUTHOR.posts.selectIn())
                      .list()),
          "select id, name from author order by name",
          onH2OrPostgresql(
              "select id, title, author_id, editor_id"
                  + " from unnest(cast(? as bigint array)) as owners(owner_key_1)"
                  + " join post on author_id = owners.owner_key_1",
              "select id, title, author_id, editor_id from post" + " where author_id = any(?)"));
      sql.assertSendsNothing(
          () -> {
            assertThat(found.get(0).posts()).extracting(Post::title).containsOnly("a1", "a2");
            assertThat(found.get(1).posts()).extracting(Post::title).containsExactly("b1");
            assertThat(found.get(2).posts()).isEmpty();
          });
    }
  }

  @Test
  @Tag("A064")
  void aTargetIsLoadedByForeignKeysWithoutAJoinAndKnownOnesNotAtAll() {
    try (Session session = database.session()) {
      Author ada = session.query(AUTHOR).where(AUTHOR.name.eq("Ada")).one();
      List<Post> found = new ArrayList<>();
      sql.assertSends(
          () ->
              found.addAll(
                  session.query(POST).orderBy(POST.id.asc()).load(POST.author.selectIn()).list()),
          "select id, title, author_id, editor_id from post order by id",
          onH2OrPostgresql(
              "select id, name from unnest(cast(? as bigint array)) as owners(owner_key_1)"
                  + " join author on id = owners.owner_key_1",
              "select id, name from author where id = any(?)"));
      assertThat(sql.events().get(1).rows()).isEqualTo(1);
      sql.assertSendsNothing(
          () -> {
            assertThat(found.get(0).author()).isSameAs(ada);
            assertThat(found.get(2).author().name()).isEqualTo("Bob");
          });
    }
  }

  @Test
  @Tag("B179")
  void nullKeysAskForNothing() {
    try (Session session = database.session()) {
      List<Post> found =
          session.query(POST).where(POST.title.ne("a2")).load(POST.editor.selectIn()).list();
      assertThat(sql.texts()).hasSize(1);
      sql.assertSendsNothing(() -> assertThat(found.get(0).editor()).isNull());
    }
  }

  @Test
  @Tag("B179")
  void manyOwnersAreAskedForFiveHundredAtATime() {
    try (Session session = database.session()) {
      for (int i = 0; i < 1_198; i++) {
        session.add(Author.of("n" + i));
      }
      session.commit();
    }
    try (Session session = database.session()) {
      sql.clear();
      List<Author> found = session.query(AUTHOR).load(AUTHOR.posts.selectIn()).list();
      assertThat(found).hasSize(1_201);
      assertThat(sql.texts()).hasSize(4);
      assertThat(sql.events().get(1).parameters().get(0)).asInstanceOf(LIST).hasSize(500);
      assertThat(sql.events().get(3).parameters().get(0)).asInstanceOf(LIST).hasSize(201);
    }
  }

  @Test
  @Tag("B179")
  void manyToManyIsLoadedThroughItsTable() {
    try (Session session = database.session()) {
      List<Post> found = new ArrayList<>();
      sql.assertSends(
          () ->
              found.addAll(
                  session.query(POST).orderBy(POST.id.asc()).load(POST.tags.selectIn()).list()),
          "select id, title, author_id, editor_id from post order by id",
          onH2OrPostgresql(
              "select tag.id, tag.name, post_tag.post_id"
                  + " from unnest(cast(? as bigint array)) as owners(owner_key_1)"
                  + " join post_tag on post_tag.post_id = owners.owner_key_1"
                  + " join tag on tag.id = post_tag.tag_id",
              "select tag.id, tag.name, post_tag.post_id from post_tag"
                  + " join tag on tag.id = post_tag.tag_id where post_tag.post_id = any(?)"));
      assertThat(found.get(0).tags())
          .extracting(dev.aludel.conformance.magazine.Tag::name)
          .containsOnly("x", "y");
      assertThat(found.get(1).tags()).isEmpty();
      assertThat(found.get(2).tags()).hasSize(1);
    }
  }

  @Test
  @Tag("B177")
  void joinedThenSelectInIsTwoStatements() {
    try (Session session = database.session()) {
      List<Author> found =
          session
              .query(AUTHOR)
              .orderBy(AUTHOR.id.asc())
              .load(AUTHOR.posts.joined().load(POST.comments.selectIn()))
              .list();
      assertThat(sql.texts()).hasSize(2);
      sql.assertSendsNothing(() -> assertThat(found.get(0).posts().get(0).comments()).isNotEmpty());
    }
  }

  @Test
  @Tag("B177")
  void selectInThenJoinedIsTwoStatements() {
    try (Session session = database.session()) {
      List<Author> found =
          session
              .query(AUTHOR)
              .orderBy(AUTHOR.id.asc())
              .load(AUTHOR.posts.selectIn().load(POST.comments.joined(), POST.editor.joined()))
              .list();
      assertThat(sql.texts()).hasSize(2);
      sql.assertSendsNothing(
          () -> {
            assertThat(found.get(0).posts()).hasSize(2);
            assertThat(found.get(0).posts().stream().mapToInt(post -> post.comments().size()).sum())
                .isEqualTo(3);
          });
    }
  }

  @Test
  @Tag("B177")
  void threeLevelsAreThreeStatements() {
    try (Session session = database.session()) {
      session
          .query(AUTHOR)
          .load(AUTHOR.posts.selectIn().load(POST.comments.selectIn(), POST.tags.selectIn()))
          .list();
      assertThat(sql.texts()).hasSize(4);
    }
  }

  @Test
  @Tag("A062")
  @Tag("B180")
  void aSubqueryRepeatsTheQuery() {
    try (Session session = database.session()) {
      List<Author> found = new ArrayList<>();
      sql.assertSends(
          () ->
              found.addAll(
                  session
                      .query(AUTHOR)
                      .where(AUTHOR.name.ne("Cid"))
                      .orderBy(AUTHOR.name.asc())
                      .load(AUTHOR.posts.subquery())
                      .list()),
          "select id, name from author where name <> ? order by name",
          "select id, title, author_id, editor_id from"
              + " (select distinct id as owner_key_1 from author where name <> ?) as owners"
              + " join post on author_id = owners.owner_key_1");
      sql.assertSendsNothing(
          () -> {
            assertThat(found.get(0).posts()).extracting(Post::title).containsOnly("a1", "a2");
            assertThat(found.get(1).posts()).extracting(Post::title).containsExactly("b1");
          });
    }
  }

  @Test
  @Tag("B180")
  void aSubqueryKeepsTheLimitOfAnOrderThatTellsTheRows() {
    try (Session session = database.session()) {
      List<Author> found =
          session
              .query(AUTHOR)
              .orderBy(AUTHOR.name.asc(), AUTHOR.id.asc())
              .limit(1)
              .load(AUTHOR.posts.subquery().load(POST.comments.subquery()))
              .list();
      assertThat(sql.texts()).hasSize(3);
      assertThat(sql.texts().get(1)).contains("order by name, id limit ?) as owners");
      assertThat(sql.events().get(1).rows()).isEqualTo(2);
      assertThat(sql.events().get(2).rows()).isEqualTo(3);
      sql.assertSendsNothing(() -> assertThat(found.get(0).posts().get(0).comments()).isNotEmpty());
    }
  }

  @Test
  @Tag("B180")
  void aPartInAnOrderThatDoesNotTellItIsLoadedByKeys() {
    try (Session session = database.session()) {
      for (AuthorQuery part :
          List.of(
              session.query(AUTHOR).limit(1),
              session.query(AUTHOR).orderBy(AUTHOR.name.asc()).limit(1),
              session.query(AUTHOR).orderBy(AUTHOR.id.asc()).distinct().limit(1))) {
        sql.clear();
        List<Author> found = part.load(AUTHOR.posts.subquery()).list();
        assertThat(sql.texts()).hasSize(2);
        assertThat(sql.texts().get(1))
            .doesNotContain("limit")
            .contains(onH2OrPostgresql("unnest(cast(? as", "any(?)"));
        sql.assertSendsNothing(() -> assertThat(found.get(0).posts()).isNotEmpty());
        session.expungeAll();
      }
    }
  }

  @Test
  @Tag("B180")
  void ownersOfSeveralRowsHaveEachTargetOnce() {
    try (Session session = database.session()) {
      List<Post> found =
          session
              .query(POST)
              .where(POST.author().name.eq("Ada"))
              .orderBy(POST.id.asc())
              .limit(2)
              .load(POST.author.joined().load(AUTHOR.posts.subquery()))
              .list();
      assertThat(sql.texts().get(1))
          .contains("(select distinct part.owner_key_1 from (select ")
          .contains(" limit ?) as part) as owners");
      assertThat(sql.events().get(1).rows()).isEqualTo(2);
      sql.assertSendsNothing(
          () -> {
            assertThat(found).extracting(Post::title).containsExactly("a1", "a2");
            assertThat(found.get(0).author().posts()).containsExactlyInAnyOrderElementsOf(found);
          });
    }
  }

  @Test
  @Tag("B182")
  void criteriaNarrowWhatIsLoaded() {
    try (Session session = database.session()) {
      List<Post> found =
          session
              .query(POST)
              .orderBy(POST.id.asc())
              .load(POST.comments.selectIn().where(COMMENT.approved, COMMENT.post().title.eq("a1")))
              .list();
      assertThat(sql.texts()).hasSize(2);
      assertThat(found).hasSize(3);
      assertThat(found.get(0).comments()).extracting(Comment::text).containsExactly("c1");
      assertThat(found.get(1).comments()).isEmpty();
    }
  }

  @Test
  void whatIsLoadedAlreadyStaysAndWhatIsBelowIsLoaded() {
    try (Session session = database.session()) {
      Author ada = session.query(AUTHOR).where(AUTHOR.name.eq("Ada")).one();
      assertThat(ada.posts()).hasSize(2);
      sql.clear();
      session
          .query(AUTHOR)
          .where(AUTHOR.name.eq("Ada"))
          .load(AUTHOR.posts.selectIn().load(POST.comments.selectIn()))
          .list();
      assertThat(sql.texts()).hasSize(2);
      sql.assertSendsNothing(() -> assertThat(ada.posts().get(0).comments()).isNotNull());
    }
  }

  @SuppressWarnings("rawtypes") // As AssertJ declares it.
  private static final org.assertj.core.api.InstanceOfAssertFactory<
          List, org.assertj.core.api.ListAssert<Object>>
      LIST = org.assertj.core.api.InstanceOfAssertFactories.LIST;
}
