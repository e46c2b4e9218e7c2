package dev.aludel.conformance.guide.desk;

import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Relationship;

// region signed
@Mixin
public interface Signed {
  @Relationship
  Person signer(); // signer_id, with a foreign key of each table's own
}
// endregion
