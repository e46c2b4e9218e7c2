package dev.aludel.conformance.magazine;

import static dev.aludel.conformance.magazine.Author_.AUTHOR;
import static dev.aludel.conformance.magazine.Comment_.COMMENT;
import static dev.aludel.conformance.magazine.Post_.POST;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.DetachedException;
import dev.aludel.error.LazyLoadException;
import dev.aludel.mapping.Lazy;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.Siblings;
import dev.aludel.query.LoadOption;
import dev.aludel.session.Session;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Relationships loaded when they are read: for all objects of a result at once. */
class LazyLoadingTest extends Magazine {

  @BeforeEach
  void fill() {
    publish();
  }

  @Test
  @Tag("A060")
  void aListIsLoadedWhenItIsReadFirst() {
    try (Session session = database.session()) {
      Author[] ada = new Author[1];
      sql.assertSends(
          () -> ada[0] = session.query(AUTHOR).where(AUTHOR.name.eq("Ada")).one(),
          "select id, name from author where name = ? limit ?");
      sql.assertSends(
          () -> assertThat(ada[0].posts()).hasSize(2),
          "select id, title, author_id, editor_id from post where author_id = ?");
      sql.assertSendsNothing(() -> assertThat(ada[0].posts()).hasSize(2));
    }
  }

  @Test
  void readingAListOfOneObjectLoadsItForAllOfTheResult() {
    try (Session session = database.session()) {
      List<Author> authors = session.query(AUTHOR).orderBy(AUTHOR.id.asc()).list();
      sql.clear();
      int posts = 0;
      for (Author author : authors) {
        posts += author.posts().size();
      }
      assertThat(posts).isEqualTo(3);
      assertThat(sql.texts()).hasSize(1);
    }
  }

  @Test
  void whatIsLoadedForSiblingsAreSiblings() {
    try (Session session = database.session()) {
      List<String> texts = new ArrayList<>();
      for (Author author : session.query(AUTHOR).orderBy(AUTHOR.id.asc()).list()) {
        for (Post post : author.posts()) {
          for (Comment comment : post.comments()) {
            texts.add(comment.text());
          }
        }
      }
      assertThat(texts).containsExactlyInAnyOrder("c1", "c2", "c3");
      assertThat(sql.texts()).hasSize(3);
    }
  }

  @Test
  @Tag("A047")
  void targetsOfAResultAreLoadedByOneStatement() {
    try (Session session = database.session()) {
      List<Post> posts = session.query(POST).orderBy(POST.id.asc()).list();
      sql.clear();
      assertThat(posts)
          .extracting(post -> post.author().name())
          .containsExactly("Ada", "Ada", "Bob");
      assertThat(sql.texts()).hasSize(1);
      sql.assertSendsNothing(() -> assertThat(posts.get(1).editor()).isNotNull());
    }
  }

  @Test
  @Tag("A047")
  void tenPostsOfOneAuthorAskForItOnce() {
    try (Session session = database.session()) {
      Author ada = session.query(AUTHOR).where(AUTHOR.name.eq("Ada")).one();
      for (int i = 0; i < 8; i++) {
        session.add(Post.of(ada, "more"));
      }
      session.commit();
    }
    try (Session session = database.session()) {
      List<Post> posts = session.query(POST).where(POST.author().name.eq("Ada")).list();
      assertThat(posts).hasSize(10);
      sql.assertSends(
          () -> posts.forEach(post -> assertThat(post.author().name()).isEqualTo("Ada")),
          onH2OrPostgresql(
              "select id, name from unnest(cast(? as bigint array)) as owners(owner_key_1)"
                  + " join author on id = owners.owner_key_1",
              "select id, name from author where id = any(?)"));
    }
  }

  @Test
  void siblingLoadingCanBeSwitchedOffForASessionAndForAQuery() {
    try (Session session = database.session().siblingLoading(false)) {
      List<Author> authors = session.query(AUTHOR).list();
      sql.clear();
      authors.forEach(author -> assertThat(author.posts()).isNotNull().hasSizeLessThan(3));
      assertThat(sql.texts()).hasSize(3);
    }
    try (Session session = database.session()) {
      List<Author> authors = session.query(AUTHOR).load(LoadOption.alone()).list();
      sql.clear();
      authors.forEach(author -> assertThat(author.posts()).hasSizeLessThan(3));
      assertThat(sql.texts()).hasSize(3);
    }
  }

  @Test
  void siblingsAreHeldWeakly() throws InterruptedException {
    try (Session session = database.session()) {
      List<Author> authors = session.query(AUTHOR).orderBy(AUTHOR.id.asc()).list();
      Author kept = authors.get(0);
      WeakReference<Author> other = new WeakReference<>(authors.get(1));
      authors.clear();
      authors = null;
      for (int i = 0; i < 50 && other.get() != null; i++) {
        System.gc();
        Thread.sleep(10);
      }
      assertThat(other.get()).isNull();
      sql.clear();
      assertThat(kept.posts()).hasSize(2);
      assertThat(sql.texts().get(0)).contains("author_id");
    }
  }

  @Test
  void siblingsLetEachOtherGoWhenTheSessionCloses() {
    List<Author> authors;
    try (Session session = database.session()) {
      authors = session.query(AUTHOR).list();
    }
    Siblings siblings = requireNonNull(Mappers.state(authors.get(0)).siblings());
    assertThat(siblings.size()).isZero();
    try (Session session = database.session()) {
      authors.forEach(session::add);
      assertThat(authors.get(0).posts()).hasSize(2);
    }
  }

  @Test
  @Tag("B176")
  @Tag("A066")
  void raiseForbidsToReadItAndNamesWhatToLoad() {
    try (Session session = database.session()) {
      Author ada = session.query(AUTHOR).load(AUTHOR.posts.raise()).list().get(0);
      sql.assertSendsNothing(
          () ->
              assertThatThrownBy(() -> ada.posts().size())
                  .isInstanceOf(LazyLoadException.class)
                  .hasMessageContaining("ALU-5385")
                  .hasMessageContaining("Author.posts")
                  .hasMessageContaining("load(AUTHOR.posts.selectIn())"));
    }
  }

  @Test
  @Tag("B177")
  void othersAreForbiddenByAWildcard() {
    try (Session session = database.session()) {
      Post post =
          session
              .query(POST)
              .load(POST.comments.selectIn(), LoadOption.others(Lazy.RAISE))
              .list()
              .get(0);
      assertThat(post.comments()).isNotNull().hasSizeLessThan(3);
      assertThatThrownBy(() -> post.tags().size()).isInstanceOf(LazyLoadException.class);
      assertThatThrownBy(post::author).isInstanceOf(LazyLoadException.class);
    }
  }

  @Test
  @Tag("B176")
  void raiseOnSqlAnswersWhatTheSessionKnows() {
    try (Session session = database.session()) {
      Author ada = session.query(AUTHOR).where(AUTHOR.name.eq("Ada")).one();
      List<Post> posts =
          session.query(POST).orderBy(POST.id.asc()).load(POST.author.raiseOnSql()).list();
      assertThat(posts.get(0).author()).isSameAs(ada);
      assertThatThrownBy(() -> posts.get(2).author())
          .isInstanceOf(LazyLoadException.class)
          .hasMessageContaining("ALU-5386");
    }
  }

  @Test
  @Tag("B176")
  void noLoadReadsAsEmpty() {
    try (Session session = database.session()) {
      Post post =
          session
              .query(POST)
              .where(POST.title.eq("a2"))
              .load(POST.comments.noLoad(), POST.editor.noLoad())
              .one();
      sql.assertSendsNothing(
          () -> {
            assertThat(post.comments()).isEmpty();
            assertThat(post.editor()).isNull();
          });
    }
  }

  @Test
  @Tag("B176")
  void immediateLoadsRightAfterTheQuery() {
    try (Session session = database.session()) {
      List<Post> posts = session.query(POST).load(POST.comments.immediate()).list();
      assertThat(sql.texts()).hasSize(2);
      sql.assertSendsNothing(() -> posts.forEach(post -> assertThat(post.comments()).isNotNull()));
    }
  }

  @Test
  @Tag("A066")
  void aSessionForbidsToReadWhatNoQueryLoaded() {
    try (Session session = database.session().raiseOnLazyLoad(true)) {
      Post post = session.query(POST).where(POST.title.eq("a1")).load(POST.author.joined()).one();
      assertThat(post.author().name()).isEqualTo("Ada");
      assertThat(post.editor()).isNull();
      assertThatThrownBy(() -> post.comments().size())
          .isInstanceOf(LazyLoadException.class)
          .hasMessageContaining("POST.comments.selectIn()");
    }
  }

  @Test
  void optionsBelowALazyRelationshipApplyWhenItIsRead() {
    try (Session session = database.session()) {
      Author ada =
          session
              .query(AUTHOR)
              .where(AUTHOR.name.eq("Ada"))
              .load(
                  AUTHOR
                      .posts
                      .select()
                      .where(POST.title.eq("a1"))
                      .load(POST.comments.joined().load(COMMENT.writer.raise())))
              .one();
      sql.clear();
      assertThat(ada.posts()).extracting(Post::title).containsExactly("a1");
      assertThat(sql.texts()).hasSize(1);
      sql.assertSendsNothing(() -> assertThat(ada.posts().get(0).comments()).hasSize(2));
      assertThatThrownBy(() -> ada.posts().get(0).comments().get(0).writer())
          .isInstanceOf(LazyLoadException.class);
    }
  }

  @Test
  void aDetachedObjectNamesWhatToLoadAndKeepsWhatIsLoaded() {
    Author ada;
    try (Session session = database.session()) {
      ada = session.query(AUTHOR).where(AUTHOR.name.eq("Ada")).load(AUTHOR.posts.selectIn()).one();
    }
    assertThat(ada.posts()).hasSize(2);
    assertThatThrownBy(() -> ada.posts().get(0).comments().size())
        .isInstanceOf(DetachedException.class)
        .hasMessageContaining("ALU-5304")
        .hasMessageContaining("Post.comments")
        .hasMessageContaining("load(POST.comments.selectIn())");
  }
}
