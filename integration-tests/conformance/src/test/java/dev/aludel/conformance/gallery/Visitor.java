package dev.aludel.conformance.gallery;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Came to see somebody. */
@Model
public interface Visitor {

  static Visitor of(String name) {
    return VisitorEntity.create(name);
  }

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "visitors")
  @Nullable Artist artist();
}
