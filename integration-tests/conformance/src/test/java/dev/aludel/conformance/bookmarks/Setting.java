package dev.aludel.conformance.bookmarks;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** What a user prefers. */
@Model(table = "settings")
public interface Setting {

  @Id
  Long id();

  String name();

  @Nullable String content();

  void content(@Nullable String content);

  int weight();

  @Relationship(backPopulates = "settings")
  @Nullable User user();
}
