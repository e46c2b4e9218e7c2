package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

@Model(table = "users")
interface User {
  @Id Long id();

  @Relationship(backPopulates = "user") @Nullable Profile profile();
}

@Model(table = "profiles")
interface Profile {
  @Id Long id();

  @Relationship(backPopulates = "profile") @Column(name = "user_id", unique = true) User user();
}
