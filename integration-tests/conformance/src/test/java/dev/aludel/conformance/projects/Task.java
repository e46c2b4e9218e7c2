package dev.aludel.conformance.projects;

import static dev.aludel.annotation.Cascade.ALL;
import static dev.aludel.annotation.Cascade.DELETE_ORPHAN;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes with its team, and takes its parts along. */
@Model(table = "tasks", repr = "uid")
public interface Task {
  static Task of(String uid, int code) {
    return TaskEntity.create(uid, code);
  }

  @Id
  Long id();

  String uid();

  @Column(unique = true)
  int code();

  void code(int code);

  @Relationship(backPopulates = "tasks")
  @Nullable Team team();

  void team(@Nullable Team t);

  @Relationship(backPopulates = "watched")
  @Nullable Team watcher();

  void watcher(@Nullable Team t);

  @Relationship(
      backPopulates = "task",
      cascade = {ALL, DELETE_ORPHAN})
  List<Part> parts();
}
