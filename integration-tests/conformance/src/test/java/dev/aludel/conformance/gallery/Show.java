package dev.aludel.conformance.gallery;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Hangs paintings in the order in which they were made. */
@Model
public interface Show {

  static Show of(String name) {
    return ShowEntity.create(name);
  }

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "shows", orderBy = "painting_show.painting_id desc")
  List<Painting> paintings();
}
