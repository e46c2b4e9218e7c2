package dev.aludel.conformance.archive;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** Always in a binder. */
@Model(table = "documents")
public interface Document extends Kept {
  static Document of(Binder binder, String title) {
    return DocumentEntity.create(title, binder);
  }

  @Id
  Long id();

  String title();

  @Relationship(backPopulates = "documents")
  Binder binder();
}
