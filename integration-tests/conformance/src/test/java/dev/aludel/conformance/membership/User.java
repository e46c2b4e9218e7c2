package dev.aludel.conformance.membership;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Has createdAt and updatedAt of the mixin. */
@Model
public interface User extends TimestampMixin {
  static User of(String username) {
    return UserEntity.create(username);
  }

  @Id
  Integer id();

  @Column(length = 80, unique = true)
  String username();

  void username(String username);
}
