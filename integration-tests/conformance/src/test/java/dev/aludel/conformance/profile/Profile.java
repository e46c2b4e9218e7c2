package dev.aludel.conformance.profile;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Set 4 of the seeds: the foreign key is here, unique and required. */
@Model
public interface Profile {

  static Profile of(String location) {
    return ProfileEntity.builder().location(location).build();
  }

  @Id
  Integer id();

  @Relationship(backPopulates = "profile")
  @Column(unique = true)
  User user();

  void user(User user);

  @Column(type = ColumnType.TEXT)
  @Nullable String bio();

  @Column(length = 100)
  @Nullable String location();
}
