package com.example.forum;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Lazy;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PassiveDeletes;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "forums")
public interface Forum {

  @Id
  Long id();

  @Relationship(
      backPopulates = "forum",
      lazy = Lazy.SELECT_IN,
      orderBy = {"writtenAt desc", "id"},
      passiveDeletes = PassiveDeletes.ON,
      passiveUpdates = false)
  List<Post> posts();
}
