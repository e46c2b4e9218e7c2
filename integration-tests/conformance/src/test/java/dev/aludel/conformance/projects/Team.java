package dev.aludel.conformance.projects;

import static dev.aludel.annotation.Cascade.ALL;
import static dev.aludel.annotation.Cascade.DELETE_ORPHAN;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Owns its tasks, steps and notes, and one badge; others it only watches. */
@Model(table = "teams", repr = "uid")
public interface Team {
  static Team of(String uid, int code) {
    return TeamEntity.create(uid, code);
  }

  @Id
  Long id();

  String uid();

  @Column(unique = true)
  int code();

  void code(int code);

  @Relationship(
      backPopulates = "team",
      cascade = {ALL, DELETE_ORPHAN})
  List<Task> tasks();

  @Relationship(backPopulates = "watcher")
  List<Task> watched();

  @Relationship(
      backPopulates = "team",
      cascade = {ALL, DELETE_ORPHAN})
  @Nullable Badge badge();

  void badge(@Nullable Badge badge);

  @Relationship(backPopulates = "teams", secondary = @Secondary(table = "team_tags"))
  List<Tag> tags();

  @Relationship(backPopulates = "children")
  @Nullable Team parent();

  void parent(@Nullable Team t);

  @Relationship(backPopulates = "parent")
  Set<Team> children();

  @Relationship(cascade = {ALL, DELETE_ORPHAN})
  List<Note> notes();

  @Relationship(
      backPopulates = "team",
      orderingColumn = "place",
      cascade = {ALL, DELETE_ORPHAN})
  List<Step> steps();
}
