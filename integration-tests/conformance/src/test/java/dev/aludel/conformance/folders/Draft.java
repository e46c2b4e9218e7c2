package dev.aludel.conformance.folders;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Is added by itself. */
@Model
public interface Draft {

  static Draft of(String name) {
    return DraftEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 20)
  String name();

  void name(String name);

  @Relationship(backPopulates = "drafts")
  @Nullable Folder folder();

  void folder(@Nullable Folder folder);
}
