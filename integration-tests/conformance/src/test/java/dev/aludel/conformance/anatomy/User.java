package dev.aludel.conformance.anatomy;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Set 1 of the seeds: the table's name is derived, and is a reserved word. */
@Model
public interface User {

  static User of(String username, String email) {
    return UserEntity.create(username, email);
  }

  @Id
  Integer id();

  @Column(length = 80, unique = true)
  String username();

  void username(String username);

  @Column(length = 120, unique = true, index = true, comment = "User email address")
  String email();

  void email(String email);

  @Default(now = true)
  @Nullable LocalDateTime createdAt();

  void createdAt(@Nullable LocalDateTime createdAt);

  @Relationship(backref = "author")
  List<Post> posts();

  default Map<String, @Nullable Object> serialize() {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    LocalDateTime created = createdAt();
    result.put("username", username());
    result.put("email", email());
    result.put("created_at", created == null ? null : created.toString());
    return result;
  }
}
