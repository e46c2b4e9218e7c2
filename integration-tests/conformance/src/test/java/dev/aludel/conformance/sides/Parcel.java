package dev.aludel.conformance.sides;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import org.jspecify.annotations.Nullable;

/** Declares a foreign key only. */
@Model
public interface Parcel {

  @Id
  Long id();

  String name();

  @ForeignKey("shelf.id")
  @Nullable Long shelfId();
}
