package dev.aludel.conformance.projects;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** Has a place that no other step of its team has. */
@Model(table = "steps", repr = "uid")
@Unique(columns = {"team_id", "place"})
public interface Step {
  static Step of(String uid) {
    return StepEntity.create(uid);
  }

  @Id
  Long id();

  String uid();

  @Nullable Integer place();

  void place(@Nullable Integer place);

  @Relationship(backPopulates = "steps")
  @Nullable Team team();

  void team(@Nullable Team t);
}
