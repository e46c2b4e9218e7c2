package com.example;

import dev.aludel.annotation.EagerDefaults;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Version;
import dev.aludel.annotation.VersionGenerator;

/** Says itself which edition it is. */
@Model(table = "treaties", eagerDefaults = EagerDefaults.NEVER)
interface Treaty {
  @Id
  Long id();

  @Version(generator = VersionGenerator.MANUAL)
  String edition();

  void edition(String edition);
}
