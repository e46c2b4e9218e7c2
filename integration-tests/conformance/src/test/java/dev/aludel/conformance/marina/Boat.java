package dev.aludel.conformance.marina;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** A boat, which may lie somewhere. */
@Model(table = "boats")
public interface Boat {
  @Id
  Long id();

  String name();

  @Nullable
  @Relationship(backPopulates = "boats")
  Berth berth();

  void berth(@Nullable Berth berth);
}
