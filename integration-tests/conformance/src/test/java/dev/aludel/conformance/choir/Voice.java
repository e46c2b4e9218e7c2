package dev.aludel.conformance.choir;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** A part that several sing. */
@Model(table = "voices")
interface Voice {

  @Id
  Long id();

  @Column(length = 20)
  String part();

  void part(String part);

  @Relationship(backPopulates = "voices")
  @Nullable Choir choir();

  void choir(@Nullable Choir choir);
}
