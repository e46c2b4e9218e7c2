package dev.aludel.blog.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** A word that any number of posts are about. */
@Model(table = "tags", repr = "name")
public interface Tag {

  static Tag of(String name) {
    return TagEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 50, unique = true)
  String name();

  @Relationship(backPopulates = "tags")
  List<Post> posts();
}
