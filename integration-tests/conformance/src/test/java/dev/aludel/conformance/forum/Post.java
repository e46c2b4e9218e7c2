package dev.aludel.conformance.forum;

import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a member wrote. */
@Model(table = "posts")
public interface Post {

  static Post of(String title, Member author) {
    Post post = PostEntity.create(title);
    post.author(author);
    return post;
  }

  @Id
  Long id();

  String title();

  void title(String title);

  @ColumnProperty("length(title)")
  int titleLength();

  @Relationship(backPopulates = "posts")
  @Nullable Member author();

  void author(@Nullable Member author);

  @Relationship(backPopulates = "post")
  List<Reply> replies();
}
