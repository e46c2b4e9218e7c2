package dev.aludel.blog.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.time.Instant;

/** What a reader has to say about a post; it goes with the post. */
@Model(table = "comments")
@Index(columns = {"post_id", "created_at"})
public interface Comment {

  @Id
  Long id();

  @Relationship(backPopulates = "comments")
  Post post();

  @Relationship(backPopulates = "comments")
  User author();

  @Column(type = ColumnType.TEXT)
  String content();

  @Default(now = true)
  Instant createdAt();
}
