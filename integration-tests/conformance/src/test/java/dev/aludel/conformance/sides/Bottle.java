package dev.aludel.conformance.sides;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Declares its side of the pair. */
@Model
public interface Bottle {

  @Id
  Long id();

  String name();

  @Relationship(backPopulates = "bottles")
  @Nullable Rack rack();

  void rack(@Nullable Rack rack);
}
