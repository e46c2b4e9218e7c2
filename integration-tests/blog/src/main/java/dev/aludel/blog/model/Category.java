package dev.aludel.blog.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** A post is in one of these, or in none. */
@Model(table = "categories", repr = "name")
public interface Category {

  static Category of(String name) {
    return CategoryEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 50, unique = true)
  String name();

  @Relationship(backPopulates = "category")
  List<Post> posts();
}
