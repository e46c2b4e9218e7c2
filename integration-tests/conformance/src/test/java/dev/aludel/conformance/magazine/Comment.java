package dev.aludel.conformance.magazine;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Somebody's or nobody's. */
@Model
public interface Comment {

  static Comment of(Post post, String text) {
    return CommentEntity.create(text, post);
  }

  @Id
  Long id();

  String text();

  @Default("false")
  boolean approved();

  void approved(boolean approved);

  @Relationship(backPopulates = "comments")
  Post post();

  @Relationship
  @Nullable Author writer();

  void writer(@Nullable Author writer);
}
