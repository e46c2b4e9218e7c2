package dev.aludel.conformance.keys;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Refers to a composite key, and may refer to none. */
@Model
public interface Town {

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "towns")
  @Nullable Region region();

  void region(@Nullable Region region);
}
