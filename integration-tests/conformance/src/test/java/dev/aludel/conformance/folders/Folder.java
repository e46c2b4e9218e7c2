package dev.aludel.conformance.folders;

import static dev.aludel.annotation.Cascade.ALL;
import static dev.aludel.annotation.Cascade.DELETE;
import static dev.aludel.annotation.Cascade.DELETE_ORPHAN;
import static dev.aludel.annotation.Cascade.MERGE;
import static dev.aludel.annotation.Cascade.SAVE_UPDATE;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PassiveDeletes;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has children under every cascade. */
@Model
public interface Folder {

  static Folder of(String name) {
    return FolderEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 20)
  String name();

  void name(String name);

  @Relationship(
      backPopulates = "folder",
      cascade = {ALL, DELETE_ORPHAN})
  List<Document> documents();

  @Relationship(backPopulates = "folder")
  List<Note> notes();

  @Relationship(backPopulates = "folder", cascade = MERGE)
  List<Draft> drafts();

  @Relationship(
      backPopulates = "folder",
      cascade = {SAVE_UPDATE, DELETE},
      passiveDeletes = PassiveDeletes.ON)
  List<Entry> entries();

  @Relationship(
      backPopulates = "folder",
      cascade = SAVE_UPDATE,
      passiveDeletes = PassiveDeletes.ALL)
  List<Trace> traces();

  @Relationship(
      cascade = {ALL, DELETE_ORPHAN},
      singleParent = true)
  @Nullable Label label();

  void label(@Nullable Label label);
}
