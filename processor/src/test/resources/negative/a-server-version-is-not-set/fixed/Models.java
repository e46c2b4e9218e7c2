package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Version;
import dev.aludel.annotation.VersionGenerator;

@Model(table = "users")
interface User {
  @Id Long id();

  @Version(generator = VersionGenerator.SERVER) int version();
}
