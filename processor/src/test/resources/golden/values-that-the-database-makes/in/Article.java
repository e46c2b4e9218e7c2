package com.example;

import dev.aludel.annotation.EagerDefaults;
import dev.aludel.annotation.FetchedValue;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.ServerDefault;
import dev.aludel.annotation.Version;
import dev.aludel.annotation.VersionGenerator;

/** Triggers fill and change its columns. */
@Model(table = "articles", eagerDefaults = EagerDefaults.ALWAYS)
interface Article {
  @Id
  @FetchedValue(onUpdate = false)
  String code();

  String title();

  void title(String title);

  @FetchedValue
  String slug();

  @ServerDefault("0")
  @FetchedValue(onInsert = false)
  int revisions();

  @Version(generator = VersionGenerator.SERVER)
  int version();
}
