package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Version;
import org.jspecify.annotations.Nullable;

@Model(table = "users")
interface User {
  @Id @Column(deferred = true) Long id();

  @Version @Column(group = "rest") int version();

  @Relationship @Column(deferred = true) @Nullable User friend();
}
