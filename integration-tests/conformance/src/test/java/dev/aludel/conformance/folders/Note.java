package dev.aludel.conformance.folders;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Stays when its folder goes. */
@Model
public interface Note {

  static Note of(String name) {
    return NoteEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 20)
  String name();

  void name(String name);

  @Relationship(backPopulates = "notes")
  @Nullable Folder folder();

  void folder(@Nullable Folder folder);
}
