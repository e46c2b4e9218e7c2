package dev.aludel.conformance.records;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** One of several copies of a record. */
@Model(table = "copies")
public interface Copy {

  static Copy on(int shelf) {
    return CopyEntity.create(shelf);
  }

  @Id
  Long id();

  int shelf();

  @Relationship(backPopulates = "copies")
  @Nullable Album album();
}
