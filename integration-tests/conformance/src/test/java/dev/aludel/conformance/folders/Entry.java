package dev.aludel.conformance.folders;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Goes with its folder: the database sees to what is not loaded. */
@Model
public interface Entry {

  static Entry of(String name) {
    return EntryEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 20)
  String name();

  void name(String name);

  @Relationship(backPopulates = "entries")
  @ForeignKey(onDelete = ForeignKey.Action.CASCADE)
  @Nullable Folder folder();

  void folder(@Nullable Folder folder);
}
