package dev.aludel.conformance.lectures;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.query.DynamicCollection;

/** A lecture that many hear. */
@Model(table = "lectures")
public interface Lecture {

  static Lecture of(String title) {
    return LectureEntity.create(title);
  }

  @Id
  Long id();

  String title();

  @Relationship(backPopulates = "lectures", orderBy = "name")
  DynamicCollection<Listener> listeners();
}
