package dev.aludel.conformance.forum;

import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** What was said to a post. */
@Model(table = "replies")
public interface Reply {

  static Reply of(int stars, Post post) {
    return ReplyEntity.create(stars, post);
  }

  @Id
  Long id();

  int stars();

  void stars(int stars);

  @ColumnProperty("stars > 3")
  boolean isGood();

  @Relationship(backPopulates = "replies")
  Post post();
}
