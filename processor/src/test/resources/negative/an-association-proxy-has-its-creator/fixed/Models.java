package com.example;

import dev.aludel.annotation.AssociationProxy;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;

@Model(table = "users")
interface User {
  @Id Long id();

  @Relationship(secondary = @Secondary(table = "user_keywords"))
  List<Keyword> keywords();

  @AssociationProxy(value = "keywords.name", creator = "keyword")
  List<String> names();

  static Keyword keyword(String name) {
    return KeywordEntity.create(name, 1);
  }
}

@Model(table = "keywords")
interface Keyword {
  @Id Long id();

  String name();

  int weight();
}
