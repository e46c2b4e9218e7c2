package dev.aludel.conformance.magazine;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Of any number of posts. */
@Model
public interface Tag {

  static Tag of(String name) {
    return TagEntity.create(name);
  }

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "tags")
  List<Post> posts();
}
