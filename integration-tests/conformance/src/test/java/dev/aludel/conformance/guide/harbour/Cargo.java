package dev.aludel.conformance.guide.harbour;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;

/** What ships carry. */
// region model
@Model
@Polymorphic(concrete = true)
public interface Cargo {
  @Id
  Long id();

  String owner();
}
// endregion
