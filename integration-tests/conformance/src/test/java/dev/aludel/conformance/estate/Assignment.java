package dev.aludel.conformance.estate;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Of a crate to an asset, told by both. */
@Model(table = "assignments")
public interface Assignment {
  static Assignment of(Crate crate, Asset asset) {
    return AssignmentEntity.create(crate, asset);
  }

  @Id
  @Relationship(backPopulates = "assignments")
  Crate crate();

  @Id
  @Relationship(backPopulates = "assignments")
  Asset asset();

  @Nullable String note();

  void note(@Nullable String n);
}
