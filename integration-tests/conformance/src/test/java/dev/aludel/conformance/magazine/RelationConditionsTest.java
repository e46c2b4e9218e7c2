package dev.aludel.conformance.magazine;

import static dev.aludel.conformance.magazine.Author_.AUTHOR;
import static dev.aludel.conformance.magazine.Comment_.COMMENT;
import static dev.aludel.conformance.magazine.Post_.POST;
import static dev.aludel.conformance.magazine.Tag_.TAG;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.QueryException;
import dev.aludel.mapping.Mappers;
import dev.aludel.query.DynamicCollection;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.WriteOnlyCollection;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is related to whom, in conditions, and in collections that are never loaded. */
class RelationConditionsTest extends Magazine {

  @BeforeEach
  void fill() {
    publish();
  }

  @Test
  @Tag("B183")
  void anyAsksForARelatedRow() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(session.query(AUTHOR).where(AUTHOR.posts.any(POST.title.eq("b1"))).list())
                  .extracting(Author::name)
                  .containsExactly("Bob"),
          "select id, name from author where exists"
              + " (select 1 from post where post.author_id = author.id and post.title = ?)");
      assertThat(session.query(POST).where(POST.tags.any(TAG.name.eq("y"))).list())
          .extracting(Post::title)
          .containsExactly("a1");
      assertThat(session.query(AUTHOR).where(AUTHOR.posts.any().not()).list())
          .extracting(Author::name)
          .containsExactly("Cid");
    }
  }

  @Test
  @Tag("B004")
  void aJoinMayAskForWhatAPathOfItsOwnTableJoins() {
    SelectStatement<Long> comments =
        select(count(COMMENT.id))
            .from(AUTHOR)
            .leftJoin(COMMENT)
            .on(COMMENT.post().author().id.eq(AUTHOR.id), COMMENT.post().title.ne("b1"))
            .groupBy(AUTHOR.name)
            .orderBy(AUTHOR.name.asc());
    try (Session session = database.session()) {
      sql.assertSends(
          () -> assertThat(session.list(comments)).containsExactly(3L, 0L, 0L),
          "select count(comment.id) from author left join"
              + " (comment left join post on post.id = comment.post_id)"
              + " on post.author_id = author.id and post.title <> ?"
              + " group by author.name order by author.name");
    }
  }

  @Test
  @Tag("B183")
  void hasAsksForTheTarget() {
    try (Session session = database.session()) {
      assertThat(session.query(POST).where(POST.author.has(AUTHOR.name.eq("Bob"))).list())
          .extracting(Post::title)
          .containsExactly("b1");
    }
  }

  @Test
  @Tag("B183")
  void isComparesTheForeignKey() {
    try (Session session = database.session()) {
      Author bob = session.query(AUTHOR).where(AUTHOR.name.eq("Bob")).one();
      sql.assertSends(
          () ->
              assertThat(session.query(POST).where(POST.author.is(bob)).list())
                  .extracting(Post::title)
                  .containsExactly("b1"),
          "select id, title, author_id, editor_id from post where author_id = ?");
      sql.assertSends(
          () -> assertThat(session.query(POST).where(POST.editor.is(null)).list()).hasSize(2),
          "select id, title, author_id, editor_id from post where editor_id is null");
    }
  }

  @Test
  @Tag("B183")
  void containsFindsTheOwnersOfATarget() {
    try (Session session = database.session()) {
      Post post = session.query(POST).where(POST.title.eq("b1")).one();
      dev.aludel.conformance.magazine.Tag x = session.query(TAG).where(TAG.name.eq("x")).one();
      assertThat(session.query(AUTHOR).where(AUTHOR.posts.contains(post)).one().name())
          .isEqualTo("Bob");
      assertThat(session.query(POST).where(POST.tags.contains(x)).list()).hasSize(2);
    }
  }

  @Test
  @Tag("B183")
  void withParentFindsTheTargetsOfAnOwner() {
    try (Session session = database.session()) {
      Post post = session.query(POST).where(POST.title.eq("a1")).one();
      sql.assertSends(
          () ->
              assertThat(session.query(COMMENT).where(POST.comments.withParent(post)).list())
                  .hasSize(2),
          "select id, text, approved, post_id, writer_id from comment where post_id = ?");
      assertThat(session.query(TAG).where(POST.tags.withParent(post)).list()).hasSize(2);
      assertThat(session.query(AUTHOR).where(POST.author.withParent(post)).one().name())
          .isEqualTo("Ada");
    }
  }

  @Test
  void whatIsRelatedToTheEndOfAPathIsNotItsBeginning() {
    try (Session session = database.session()) {
      Post_ other = POST.as("other");
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(POST)
                          .where(POST.author().posts.any(other, other.title.eq("a2")))
                          .list())
                  .extracting(Post::title)
                  .containsExactlyInAnyOrder("a1", "a2"),
          "select id, title, author_id, editor_id from post where exists (select 1 from post as"
              + " other where other.author_id = post.author_id and other.title = ?)");
      assertThatThrownBy(() -> POST.author().posts.any(POST.title.eq("a2")))
          .isInstanceOf(QueryException.class)
          .hasMessageStartingWith("ALU-5436");
      Post first = session.query(POST).where(POST.title.eq("a1")).one();
      assertThat(session.query(POST).where(POST.author().posts.contains(first)).count())
          .isEqualTo(2);
    }
  }

  @Test
  void aNewObjectCannotBeCompared() {
    try (Session session = database.session()) {
      assertThatThrownBy(() -> session.query(POST).where(POST.author.is(Author.of("new"))).list())
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("ALU-5434");
    }
  }

  @Test
  void aLargeCollectionIsQueriedAndChangedWithoutBeingLoaded() {
    try (Session session = database.session()) {
      Author ada = session.query(AUTHOR).where(AUTHOR.name.eq("Ada")).one();
      DynamicCollection<Post> posts =
          DynamicCollection.of(Mappers.state(ada), AUTHOR.posts.edge().attribute(), POST);
      sql.assertSends(
          () -> assertThat(posts.where(POST.title.eq("a2")).list()).hasSize(1),
          "select id, title, author_id, editor_id from post where author_id = ? and title = ?");
      Post added = Post.of(ada, "a3");
      sql.assertSendsNothing(() -> posts.add(added));
      assertThat(posts.count()).isEqualTo(3);
      assertThat(posts).extracting(Post::title).contains("a3");
      assertThat(posts.orderBy(POST.title.desc()).limit(1).one()).isSameAs(added);
    }
  }

  @Test
  void theTargetsOfANewOwnerAreThoseThatWereAdded() {
    Author eve = Author.of("Eve");
    DynamicCollection<Post> posts =
        DynamicCollection.of(Mappers.state(eve), AUTHOR.posts.edge().attribute(), POST);
    Post.of(eve, "e1");
    assertThat(posts.list()).extracting(Post::title).containsExactly("e1");
    try (Session session = database.session()) {
      session.add(eve);
      assertThat(posts.count()).isEqualTo(1);
    }
  }

  @Test
  void aWriteOnlyManyToManyIsAskedByAQueryOfItsOwn() {
    try (Session session = database.session()) {
      Post post = session.query(POST).where(POST.title.eq("a2")).one();
      WriteOnlyCollection<dev.aludel.conformance.magazine.Tag> tags =
          WriteOnlyCollection.of(Mappers.state(post), POST.tags.edge().attribute(), TAG);
      dev.aludel.conformance.magazine.Tag y = session.query(TAG).where(TAG.name.eq("y")).one();
      sql.assertSendsNothing(() -> tags.addAll(List.of(y)));
      assertThat(tags.select().list()).containsExactly(y);
      tags.remove(y);
      sql.assertSends(
          () -> assertThat(tags.select().withoutAutoflush().list()).containsExactly(y),
          "select tag.id, tag.name from tag join post_tag on post_tag.tag_id = tag.id"
              + " where post_tag.post_id = ?");
      assertThat(tags.select().list()).isEmpty();
    }
  }
}
