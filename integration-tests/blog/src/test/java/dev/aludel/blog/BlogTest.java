package dev.aludel.blog;

import static dev.aludel.blog.model.Comment_.COMMENT;
import static dev.aludel.blog.model.Post_.POST;
import static dev.aludel.blog.model.Tag_.TAG;
import static dev.aludel.blog.model.User_.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.blog.TestBlog.Server;
import dev.aludel.blog.model.BlogModelsSchema;
import dev.aludel.blog.model.Post;
import dev.aludel.blog.model.PostStatus;
import dev.aludel.blog.model.User;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.query.ResultRow;
import dev.aludel.session.Session;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Set 12 of the seeds. */
@Tag("A129")
class BlogTest {

  @ParameterizedTest
  @EnumSource
  void hasATableForEachModelAndOneForThePairs(Server server) throws Exception {
    try (TestBlog blog = new TestBlog(server)) {
      assertThat(BlogModelsSchema.SCHEMA.tables())
          .extracting(table -> table.name().toString())
          .containsExactlyInAnyOrder(
              "users", "categories", "posts", "comments", "tags", "post_tags");
      assertThat(blog.database().dialect().create(BlogModelsSchema.SCHEMA.tables(), false))
          .contains("create index ix_posts_status_created_at on posts (status, created_at)");
    }
  }

  @ParameterizedTest
  @EnumSource
  void showsPublishedPostsAPageAtATimeNewestFirst(Server server) throws Exception {
    inBlog(
        server,
        (session, blog) -> {
          assertThat(blog.frontPage(0))
              .extracting(Post::title)
              .containsExactly("Looms", "Bernoulli numbers");
          assertThat(blog.frontPage(1))
              .extracting(Post::title)
              .containsExactly("Notes on the engine");
        });
  }

  @ParameterizedTest
  @EnumSource
  void showsADraftOnceItIsPublishedAndNotWhenItIsArchived(Server server) throws Exception {
    try (TestBlog blog = new TestBlog(server)) {
      blog.database().transaction(session -> new Blog(session).post("Thoughts").publish());
      assertThat(blog.sent())
          .last()
          .isEqualTo("update posts set status = ?, updated_at = ? where id = ?");
      assertThat(firstTitle(blog)).isEqualTo("Thoughts");

      blog.database().transaction(session -> new Blog(session).post("Thoughts").archive());
      assertThat(firstTitle(blog)).isEqualTo("Looms");
    }
  }

  @ParameterizedTest
  @EnumSource
  void publishesDraftsOnly(Server server) throws Exception {
    inBlog(
        server,
        (session, blog) -> {
          Post looms = blog.post("Looms");
          assertThatIllegalStateException().isThrownBy(looms::publish);
          assertThat(looms.status()).isEqualTo(PostStatus.PUBLISHED);
          assertThatIllegalStateException()
              .isThrownBy(() -> blog.post("Thoughts").comment(looms.author(), "First!"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void countsTagsOfPublishedPostsInOneStatement(Server server) throws Exception {
    try (TestBlog blog = new TestBlog(server)) {
      blog.database()
          .transaction(
              session -> {
                Blog pages = new Blog(session);
                pages.post("Thoughts").tags().add(pages.tag("algebra"));
              });
      int before = blog.sent().size();
      List<ResultRow> cloud = blog.database().call(session -> new Blog(session).tagCloud());
      assertThat(cloud)
          .extracting(row -> row.get(0) + " " + row.get(1))
          .containsExactly("engines 3", "algebra 2", "numbers 1");
      assertThat(blog.sent()).hasSize(before + 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsPostsByTagAndTagsByPost(Server server) throws Exception {
    inBlog(
        server,
        (session, blog) -> {
          assertThat(blog.tagged("algebra"))
              .extracting(Post::title)
              .containsExactlyInAnyOrder("Notes on the engine", "Bernoulli numbers");
          assertThat(blog.post("Looms").tags()).containsExactly(blog.tag("engines"));
          assertThat(session.query(TAG).count()).isEqualTo(3);
        });
  }

  @ParameterizedTest
  @EnumSource
  void untagsByDeletingThePairOnly(Server server) throws Exception {
    try (TestBlog blog = new TestBlog(server)) {
      blog.database().transaction(session -> new Blog(session).post("Looms").tags().clear());

      assertThat(blog.sent())
          .last()
          .isEqualTo("delete from post_tags where post_id = ? and tag_id = ?");
      assertThat(blog.database().<Long>call(session -> session.query(TAG).count())).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void deletesAPostWithItsCommentsAndPairsButNotItsTags(Server server) throws Exception {
    inBlog(
        server,
        (session, blog) -> {
          assertThat(session.query(COMMENT).count()).isEqualTo(2);
          session.delete(blog.post("Notes on the engine"));
          session.flush();
          assertThat(session.query(COMMENT).count()).isZero();
          assertThat(session.query(TAG).count()).isEqualTo(3);
          assertThat(session.query(USER).count()).isEqualTo(2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void knowsItsPeopleByTheirNames(Server server) throws Exception {
    inBlog(
        server,
        (session, blog) -> {
          assertThat(session.query(USER).byUsername("ada").one().isAdmin()).isFalse();
          session.add(User.of("ada", "other@example.org", "no login"));
          assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class);
          session.rollback();
        });
  }

  @ParameterizedTest
  @EnumSource
  void keepsCategoryAndTimesOfAPost(Server server) throws Exception {
    inBlog(
        server,
        (session, blog) -> {
          Post notes =
              session
                  .query(POST)
                  .where(POST.category().name.eq("Engines"))
                  .orderBy(POST.id.asc())
                  .list()
                  .get(0);
          assertThat(notes.title()).isEqualTo("Notes on the engine");
          assertThat(notes.createdAt()).isEqualTo(notes.updatedAt());
          assertThat(blog.post("Looms").category()).isNull();
        });
  }

  private static String firstTitle(TestBlog blog) {
    return blog.database().call(session -> new Blog(session).frontPage(0).get(0).title());
  }

  private static void inBlog(Server server, BiConsumer<Session, Blog> work) throws Exception {
    try (TestBlog blog = new TestBlog(server);
        Session session = blog.database().session()) {
      work.accept(session, new Blog(session));
    }
  }
}
