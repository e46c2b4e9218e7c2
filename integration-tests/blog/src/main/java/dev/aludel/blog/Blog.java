package dev.aludel.blog;

import static dev.aludel.blog.model.Post_.POST;
import static dev.aludel.blog.model.Tag_.TAG;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.select;

import dev.aludel.blog.model.Post;
import dev.aludel.blog.model.PostStatus;
import dev.aludel.blog.model.Tag;
import dev.aludel.query.ResultRow;
import dev.aludel.session.Session;
import java.util.List;

/** What the pages of the blog ask its data. */
final class Blog {
  static final int POSTS_ON_A_PAGE = 2;

  private final Session session;

  Blog(Session session) {
    this.session = session;
  }

  /**
   * The published posts of a page, the newest first, with all that the page shows of them; the
   * first page is 0.
   */
  List<Post> frontPage(int page) {
    return session
        .query(POST)
        .where(POST.status.eq(PostStatus.PUBLISHED))
        .orderBy(POST.createdAt.desc(), POST.id.desc())
        .offset((long) page * POSTS_ON_A_PAGE)
        .limit(POSTS_ON_A_PAGE)
        .load(POST.author.joined(), POST.tags.selectIn())
        .list();
  }

  /** The only post of that title. */
  Post post(String title) {
    return session.query(POST).where(POST.title.eq(title)).one();
  }

  /** The published posts about this. */
  List<Post> tagged(String tag) {
    return session.query(TAG).byName(tag).one().posts().stream().filter(Post::isPublished).toList();
  }

  /** The tag of this name, a new one if it is the first time. */
  Tag tag(String name) {
    return session.query(TAG).byName(name).first().orElseGet(() -> Tag.of(name));
  }

  /** Each tag of published posts and how many they are, the most used first. */
  List<ResultRow> tagCloud() {
    return session.list(
        select(TAG.name, count())
            .from(TAG)
            .join(TAG.posts)
            .where(POST.status.eq(PostStatus.PUBLISHED))
            .groupBy(TAG.name)
            .orderBy(count().desc(), TAG.name.asc()));
  }
}
