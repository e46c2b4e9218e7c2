package com.example;

import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import org.jspecify.annotations.Nullable;

@Model(table = "users")
interface User {
  @Id Long id();

  @Nullable String nickname();

  @ColumnProperty("upper(nickname)") String shout();

  @ColumnProperty("case when nickname is null then 0 end") int rank();
}
