package com.example;

import dev.aludel.annotation.AssociationProxy;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

@Model(table = "users")
interface User {
  @Id Long id();

  @Relationship @Nullable Portrait portrait();

  @AssociationProxy("portrait.caption") @Nullable String caption();

  void caption(@Nullable String caption);
}

@Model(table = "portraits")
interface Portrait {
  @Id Long id();

  String caption();

  void caption(String caption);
}
