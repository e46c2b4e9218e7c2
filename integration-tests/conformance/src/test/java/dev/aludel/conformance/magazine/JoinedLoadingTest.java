package dev.aludel.conformance.magazine;

import static dev.aludel.conformance.magazine.Author_.AUTHOR;
import static dev.aludel.conformance.magazine.Comment_.COMMENT;
import static dev.aludel.conformance.magazine.Post_.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.error.QueryException;
import dev.aludel.query.Condition;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Relationships loaded in the statement of the query. */
class JoinedLoadingTest extends Magazine {

  @BeforeEach
  void fill() {
    publish();
  }

  @Test
  @Tag("A061")
  @Tag("A065")
  void aListIsJoinedAndOwnersComeOnce() {
    try (Session session = database.session()) {
      List<Author> found = new ArrayList<>();
      sql.assertSends(
          () ->
              found.addAll(
                  session
                      .query(AUTHOR)
                      .orderBy(AUTHOR.name.asc())
                      .load(AUTHOR.posts.joined())
                      .list()),
          "select author.id, author.name, post.id, post.title, post.editor_id"
              + " from author left join post on post.author_id = author.id order by author.name");
      sql.assertSendsNothing(
          () -> {
            assertThat(found).extracting(Author::name).containsExactly("Ada", "Bob", "Cid");
            assertThat(found.get(0).posts()).extracting(Post::title).containsOnly("a1", "a2");
            assertThat(found.get(1).posts()).extracting(Post::title).containsExactly("b1");
            assertThat(found.get(2).posts()).isEmpty();
          });
    }
  }

  @Test
  @Tag("A061")
  void limitCountsOwnersNotRows() {
    try (Session session = database.session()) {
      List<Author> found = new ArrayList<>();
      sql.assertSends(
          () ->
              found.addAll(
                  session
                      .query(AUTHOR)
                      .orderBy(AUTHOR.name.asc())
                      .limit(2)
                      .load(AUTHOR.posts.joined())
                      .list()),
          "select author.id, author.name, post.id, post.title, post.editor_id"
              + " from (select id, name from author order by name limit ?) as author"
              + " left join post on post.author_id = author.id order by author.name");
      assertThat(found).extracting(Author::name).containsExactly("Ada", "Bob");
      assertThat(found.get(0).posts()).hasSize(2);
    }
  }

  @Test
  void anOrderByAnotherTableIsKeptOutsideOfTheLimit() {
    try (Session session = database.session()) {
      List<Post> found = new ArrayList<>();
      sql.assertSends(
          () ->
              found.addAll(
                  session
                      .query(POST)
                      .orderBy(POST.author().name.desc(), POST.title.desc())
                      .offset(1)
                      .limit(2)
                      .load(POST.comments.joined())
                      .list()),
          "select post.id, post.title, post.author_id, post.editor_id,"
              + " comment.id, comment.text, comment.approved, comment.writer_id"
              + " from (select post.id, post.title, post.author_id, post.editor_id,"
              + " author.name as order_1"
              + " from post join author on author.id = post.author_id"
              + " order by author.name desc, post.title desc limit ? offset ?) as post"
              + " left join comment on comment.post_id = post.id"
              + " order by post.order_1 desc nulls first, post.title desc");
      assertThat(found).extracting(Post::title).containsExactly("a2", "a1");
      assertThat(found.get(1).comments()).hasSize(2);
    }
  }

  @Test
  @Tag("B178")
  void aNeverNullTargetIsInnerJoinedAndANullableOneLeftJoined() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              session
                  .query(POST)
                  .orderBy(POST.id.asc())
                  .load(POST.author.joined(), POST.editor.joined())
                  .list()
                  .forEach(
                      post ->
                          assertThat(post.editor())
                              .isEqualTo(
                                  post.title().equals("a2")
                                      ? Objects.requireNonNull(post.editor())
                                      : null)),
          "select post.id, post.title, post.author_id, post.editor_id,"
              + " author.name, editor.name"
              + " from post join author on author.id = post.author_id"
              + " left join author as editor on editor.id = post.editor_id order by post.id");
    }
  }

  @Test
  @Tag("B178")
  void anInnerJoinLeavesOutOwnersWithoutTarget() {
    try (Session session = database.session()) {
      List<Post> found = session.query(POST).load(POST.editor.joined().inner()).list();
      assertThat(found).extracting(Post::title).containsExactly("a2");
      assertThat(sql.texts())
          .singleElement()
          .asString()
          .contains(" join author")
          .doesNotContain("left");
    }
  }

  @Test
  @Tag("B178")
  void joinsNestAndRowsMakeEachObjectOnce() {
    try (Session session = database.session()) {
      List<Author> found =
          session
              .query(AUTHOR)
              .orderBy(AUTHOR.id.asc())
              .load(AUTHOR.posts.joined().load(POST.comments.joined()))
              .list();
      assertThat(sql.texts()).hasSize(1);
      sql.assertSendsNothing(
          () -> {
            assertThat(found).hasSize(3);
            assertThat(found.get(0).posts()).hasSize(2);
            assertThat(found.get(0).posts().stream().flatMap(post -> post.comments().stream()))
                .extracting(Comment::text)
                .containsExactlyInAnyOrder("c1", "c2", "c3");
            assertThat(found.get(1).posts().get(0).comments()).isEmpty();
          });
    }
  }

  @Test
  void aConditionOverAPathSharesItsJoin() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              session
                  .query(POST)
                  .where(POST.author().name.eq("Bob"))
                  .load(POST.author.joined())
                  .list(),
          "select post.id, post.title, post.author_id, post.editor_id, author.name"
              + " from post join author on author.id = post.author_id where author.name = ?");
    }
  }

  @Test
  @Tag("B178")
  void manyToManyIsJoinedThroughItsTable() {
    try (Session session = database.session()) {
      List<Post> found = new ArrayList<>();
      sql.assertSends(
          () ->
              found.addAll(
                  session.query(POST).orderBy(POST.id.asc()).load(POST.tags.joined()).list()),
          "select post.id, post.title, post.author_id, post.editor_id, tag.id, tag.name"
              + " from post left join post_tag on post_tag.post_id = post.id"
              + " left join tag on tag.id = post_tag.tag_id order by post.id");
      sql.assertSendsNothing(
          () -> {
            assertThat(found.get(0).tags()).hasSize(2);
            assertThat(found.get(1).tags()).isEmpty();
            assertThat(found.get(2).tags()).hasSize(1);
          });
    }
  }

  @Test
  void aSecondListIsLoadedByItsKeysInsteadOfMultiplying() {
    try (Session session = database.session()) {
      List<Post> found =
          session
              .query(POST)
              .orderBy(POST.id.asc())
              .load(POST.comments.joined(), POST.tags.joined())
              .list();
      assertThat(sql.texts()).hasSize(2);
      assertThat(sql.events().get(0).rows()).isEqualTo(4);
      sql.assertSendsNothing(
          () -> {
            assertThat(found.get(0).comments()).hasSize(2);
            assertThat(found.get(0).tags()).hasSize(2);
          });
    }
  }

  @Test
  @Tag("B182")
  void criteriaNarrowTheListAndKeepTheOwners() {
    try (Session session = database.session()) {
      List<Post> found = new ArrayList<>();
      sql.assertSends(
          () ->
              found.addAll(
                  session
                      .query(POST)
                      .orderBy(POST.id.asc())
                      .load(POST.comments.joined().where(COMMENT.approved))
                      .list()),
          "select post.id, post.title, post.author_id, post.editor_id,"
              + " comment.id, comment.text, comment.approved, comment.writer_id"
              + " from post left join comment on comment.post_id = post.id and comment.approved"
              + " order by post.id");
      assertThat(found).hasSize(3);
      assertThat(found.get(0).comments()).extracting(Comment::text).containsExactly("c1");
      assertThat(found.get(1).comments()).isEmpty();
    }
  }

  @Test
  void anOptionOfAnotherModelIsRefused() {
    try (Session session = database.session()) {
      assertThatThrownBy(() -> session.query(POST).load(AUTHOR.posts.joined()).list())
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("ALU-5430");
    }
  }

  @Test
  @Tag("B181")
  void aListIsFilledOfTheRowsOfAnExplicitJoin() {
    try (Session session = database.session()) {
      Comment_ kept = COMMENT.as("kept");
      List<Post> found = new ArrayList<>();
      sql.assertSends(
          () ->
              found.addAll(
                  session
                      .query(POST)
                      .join(POST.comments, kept)
                      .where(kept.text.ne("c2"))
                      .orderBy(POST.id.asc())
                      .load(POST.comments.containsEager(kept))
                      .list()),
          "select post.id, post.title, post.author_id, post.editor_id,"
              + " kept.id, kept.text, kept.approved, kept.post_id, kept.writer_id"
              + " from post join comment as kept on kept.post_id = post.id"
              + " where kept.text <> ? order by post.id");
      sql.assertSendsNothing(
          () -> {
            assertThat(found).extracting(Post::title).containsExactly("a1", "a2");
            assertThat(found.get(0).comments()).extracting(Comment::text).containsExactly("c1");
          });
    }
  }

  @Test
  void aConditionOfAJoinedRelationshipCannotGoOnToAnotherJoin() {
    try (Session session = database.session()) {
      assertThatThrownBy(
              () ->
                  session
                      .query(POST)
                      .load(POST.comments.joined().where(COMMENT.writer().name.eq("Ada")))
                      .list())
          .isInstanceOf(QueryException.class)
          .hasMessageStartingWith("ALU-5433");
    }
  }

  @Test
  void aQuerySentBeforeServesAnotherOfItsShapeButNotItsValues() {
    try (Session session = database.session()) {
      for (String name : List.of("Ada", "Bob", "Cid", "Ada")) {
        List<Author> found =
            session
                .query(AUTHOR)
                .where(AUTHOR.name.eq(name))
                .load(AUTHOR.posts.joined().load(POST.comments.joined()))
                .list();
        assertThat(found).extracting(Author::name).containsExactly(name);
      }
    }
  }

  @Test
  void aConditionSaidTwiceIsNotTakenForTwoWithDifferentValues() {
    try (Session session = database.session()) {
      Condition ada = AUTHOR.name.eq("Ada");
      assertThat(session.query(AUTHOR).where(ada, ada).list()).hasSize(1);
      assertThat(session.query(AUTHOR).where(ada, AUTHOR.name.eq("Bob")).list()).isEmpty();
      assertThat(session.query(AUTHOR).where(AUTHOR.name.eq("Bob"), AUTHOR.name.eq("Bob")).list())
          .extracting(Author::name)
          .containsExactly("Bob");
      assertThat(session.query(AUTHOR).where(ada, ada).list()).hasSize(1);
    }
  }

  @Test
  void conditionsOnWhatIsLoadedAreThoseOfTheirOwnQuery() {
    for (String title : List.of("a1", "a2", "a1")) {
      try (Session session = database.session()) {
        Author ada =
            session
                .query(AUTHOR)
                .where(AUTHOR.name.eq("Ada"))
                .load(AUTHOR.posts.joined().where(POST.title.eq(title)))
                .one();
        assertThat(ada.posts()).extracting(Post::title).containsExactly(title);
      }
    }
  }

  @Test
  void anObjectThatComesAgainAfterOthersIsAnsweredOnce() {
    database.transaction(
        session -> {
          Author ada = session.query(AUTHOR).where(AUTHOR.name.eq("Ada")).one();
          session.add(Post.of(ada, "c1"));
        });
    try (Session session = database.session()) {
      for (int again = 0; again < 2; again++) {
        List<Author> found =
            session
                .query(AUTHOR)
                .join(AUTHOR.posts)
                .orderBy(POST.title.desc())
                .load(AUTHOR.posts.containsEager())
                .populateExisting()
                .list();
        assertThat(found).extracting(Author::name).containsExactly("Ada", "Bob");
        assertThat(found.get(0).posts()).extracting(Post::title).containsExactly("c1", "a2", "a1");
        assertThat(found.get(1).posts()).extracting(Post::title).containsExactly("b1");
      }
    }
  }

  /** The target's own key is not sent, so that something else has to say whether there is one. */
  @Test
  void aTargetIsFoundThoughTheDatabaseHasNullsThatTheModelForbids() {
    try (Connection connection = database.connect()) {
      connection.execute("alter table post alter column title drop not null");
      connection.execute("update post set title = null");
      connection.commit();
    }
    try (Session session = database.session()) {
      List<Comment> found = session.query(COMMENT).load(COMMENT.post.joined()).list();
      assertThat(sql.texts()).last().asString().contains("comment.writer_id, post.title");
      sql.assertSendsNothing(
          () -> assertThat(found).isNotEmpty().extracting(Comment::post).doesNotContainNull());
    }
  }
}
