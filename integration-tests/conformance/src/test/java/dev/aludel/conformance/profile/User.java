package dev.aludel.conformance.profile;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Set 4 of the seeds: {@code uselist=False} is an accessor that answers one object. */
@Model
public interface User {

  static User of(String username) {
    return UserEntity.create(username);
  }

  @Id
  Integer id();

  @Column(length = 80, unique = true)
  String username();

  @Relationship(backPopulates = "user")
  @Nullable Profile profile();

  void profile(@Nullable Profile profile);
}
