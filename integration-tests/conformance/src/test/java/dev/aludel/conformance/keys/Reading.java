package dev.aludel.conformance.keys;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** Its key is a UUID in a string, from a default; the seeds' form. */
@Model
public interface Reading {

  @Id
  @Column(length = 36)
  @Default(uuid = true)
  String id();

  @Relationship(backPopulates = "readings")
  Device device();

  int level();
}
