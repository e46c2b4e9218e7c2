package dev.aludel.conformance.magazine;

import static dev.aludel.conformance.magazine.Author_.AUTHOR;
import static dev.aludel.conformance.magazine.Post_.POST;
import static dev.aludel.conformance.magazine.Tag_.TAG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of new owners that were never loaded, when their rows are rolled back. */
class UndoneListsTest extends Magazine {
  private final Author dan = Author.of("Dan");
  private final Post post = Post.of(dan, "d1");
  private final Tag tag = Tag.of("d");

  @BeforeEach
  void fill() {
    publish();
  }

  @Test
  void haveWhatTheyGotSinceTheRowWasThere() {
    Author eve = Author.of("Eve");
    try (Session session = database.session()) {
      Post first = write(session, eve);
      Tag known = session.query(TAG).where(TAG.name.eq("x")).one();
      first.tags().add(known);
      session.flush();
      session.rollback();
      sql.assertSendsNothing(
          () -> {
            assertThat(eve.posts()).containsExactly(first);
            assertThat(first.tags()).containsExactly(tag, known);
          });
    }
  }

  @Test
  void areWrittenWithTheirOwnersWhenTheseAreAddedAgain() {
    Author eve = Author.of("Eve");
    try (Session session = database.session()) {
      write(session, eve);
    }
    database.transaction(session -> session.add(eve));
    try (Session session = database.session()) {
      assertThat(session.query(AUTHOR).where(AUTHOR.name.eq("Eve")).one().posts())
          .singleElement()
          .satisfies(one -> assertThat(one.tags()).extracting(Tag::name).containsExactly("d"));
    }
  }

  @Test
  void lackWhatTheyLostAgain() {
    Tag other = Tag.of("o");
    try (Session session = database.session()) {
      session.add(dan);
      session.flush();
      session.nested(
          () -> {
            post.tags().add(tag);
            post.tags().add(other);
          });
      session.nested(() -> post.tags().remove(tag));
      post.tags().add(Tag.of("not flushed"));
      session.rollback();
      assertThat(post.tags()).extracting(Tag::name).containsExactly("o", "not flushed");
    }
  }

  @Test
  void loadAgainWhereTheOwnerStays() {
    try (Session session = database.session()) {
      session.expireOnCommit(false);
      session.add(dan);
      session.flush();
      post.tags().add(tag);
      session.commit();
      Post again = session.query(POST).where(POST.title.eq("d1")).one();
      session.rollback();
      assertThat(again.tags()).containsExactly(tag);
    }
  }

  /**
   * Flushes an author, then a post, then its tag, so that each list changes behind its owner's row.
   */
  private Post write(Session session, Author author) {
    session.add(author);
    session.flush();
    Post first = Post.of(author, "e1");
    session.flush();
    first.tags().add(tag);
    session.flush();
    return first;
  }
}
