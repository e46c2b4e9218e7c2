package dev.aludel.blog.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.time.Instant;
import java.util.List;

/** Somebody who writes posts, or comments on them. */
@Model(table = "users", repr = "username")
public interface User {

  static User of(String username, String email, String passwordHash) {
    return UserEntity.create(username, email, passwordHash);
  }

  @Id
  Long id();

  @Column(length = 50, unique = true)
  String username();

  @Column(length = 100, unique = true)
  String email();

  @Column(length = 128, sensitive = true)
  String passwordHash();

  @Default("false")
  boolean isAdmin();

  void isAdmin(boolean isAdmin);

  @Default(now = true)
  Instant createdAt();

  @Relationship(backPopulates = "author")
  List<Post> posts();

  @Relationship(backPopulates = "author")
  List<Comment> comments();

  /** Begins a draft. */
  default Post write(String title, String content) {
    return PostEntity.create(this, title, content);
  }
}
