package dev.aludel.conformance.folders;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Goes with its folder, and when it is taken out. */
@Model
public interface Document {

  static Document of(String name) {
    return DocumentEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 20)
  String name();

  void name(String name);

  @Relationship(backPopulates = "documents")
  @Nullable Folder folder();

  void folder(@Nullable Folder folder);
}
