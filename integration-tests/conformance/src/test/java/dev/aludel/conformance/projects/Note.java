package dev.aludel.conformance.projects;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import org.jspecify.annotations.Nullable;

/** Knows nothing of its team but the key. */
@ForeignKey(model = Team.class, columns = "team_id")
@Model(table = "notes", repr = "uid")
public interface Note {
  static Note of(String uid) {
    return NoteEntity.create(uid);
  }

  @Id
  Long id();

  String uid();

  @Nullable Long teamId();
}
