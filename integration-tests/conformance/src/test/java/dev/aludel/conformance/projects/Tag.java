package dev.aludel.conformance.projects;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Of many teams. */
@Model(table = "tags", repr = "uid")
public interface Tag {
  static Tag of(String uid) {
    return TagEntity.create(uid);
  }

  @Id
  Long id();

  String uid();

  @Relationship(backPopulates = "tags")
  List<Team> teams();
}
