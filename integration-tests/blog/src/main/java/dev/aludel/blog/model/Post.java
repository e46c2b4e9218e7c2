package dev.aludel.blog.model;

import dev.aludel.annotation.Cascade;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of the blog. A class and not an interface, so that its status is its own affair. */
@Model(table = "posts", repr = "title")
@Index(columns = {"status", "created_at"})
@Index(columns = "author_id")
@Index(columns = "category_id")
public abstract class Post implements Timestamped {

  /** For loading; use {@link User#write}. */
  protected Post() {}

  @Id
  public abstract Long id();

  @Relationship(backPopulates = "posts")
  public abstract User author();

  @Column(length = 100)
  public abstract String title();

  public abstract void title(String title);

  @Column(type = ColumnType.TEXT)
  public abstract String content();

  public abstract void content(String content);

  @Column(length = 20)
  @Default("DRAFT")
  public abstract PostStatus status();

  protected abstract void status(PostStatus status);

  @Relationship(backPopulates = "posts")
  public abstract @Nullable Category category();

  public abstract void category(@Nullable Category category);

  @Relationship(
      backPopulates = "posts",
      orderBy = "name",
      secondary = @Secondary(table = "post_tags"))
  public abstract List<Tag> tags();

  @Relationship(
      backPopulates = "post",
      orderBy = "createdAt",
      cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
  public abstract List<Comment> comments();

  /** Lets everybody read it; only a draft can be published. */
  public void publish() {
    if (status() != PostStatus.DRAFT) {
      throw new IllegalStateException("only a draft can be published, and this is " + status());
    }
    status(PostStatus.PUBLISHED);
  }

  /** Takes it from the front page, for good. */
  public void archive() {
    status(PostStatus.ARCHIVED);
  }

  public boolean isPublished() {
    return status() == PostStatus.PUBLISHED;
  }

  /** Adds a comment; nobody comments on a draft. */
  public Comment comment(User reader, String content) {
    if (status() == PostStatus.DRAFT) {
      throw new IllegalStateException("a draft takes no comments");
    }
    return CommentEntity.create(this, reader, content);
  }
}
