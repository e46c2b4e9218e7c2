package dev.aludel.conformance.projects;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** Of one team only, which has one only. */
@Model(table = "badges", repr = "uid")
public interface Badge {
  static Badge of(String uid) {
    return BadgeEntity.builder().uid(uid).build();
  }

  @Id
  Long id();

  String uid();

  @Column(unique = true)
  @Relationship(backPopulates = "badge")
  Team team();

  void team(Team t);
}
