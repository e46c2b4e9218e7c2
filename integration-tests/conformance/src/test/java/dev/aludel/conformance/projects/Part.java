package dev.aludel.conformance.projects;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** Goes with its task. */
@Model(table = "parts", repr = "uid")
public interface Part {
  static Part of(String uid) {
    return PartEntity.builder().uid(uid).build();
  }

  @Id
  Long id();

  String uid();

  @Relationship(backPopulates = "parts")
  Task task();

  void task(Task t);
}
