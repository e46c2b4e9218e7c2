package dev.aludel.conformance.magazine;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has an author always and an editor sometimes, comments, and tags. */
@Model
public interface Post {

  static Post of(Author author, String title) {
    return PostEntity.create(title, author);
  }

  @Id
  Long id();

  String title();

  void title(String title);

  @Relationship(backPopulates = "posts")
  Author author();

  @Relationship
  @Nullable Author editor();

  void editor(@Nullable Author editor);

  @Relationship(backPopulates = "post")
  List<Comment> comments();

  @Relationship(backPopulates = "posts", secondary = @Secondary(table = "post_tag"))
  List<Tag> tags();
}
