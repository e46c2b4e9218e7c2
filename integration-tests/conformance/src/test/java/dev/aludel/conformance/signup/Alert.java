package dev.aludel.conformance.signup;

import static dev.aludel.annotation.Event.BEFORE_INSERT;

import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import org.jspecify.annotations.Nullable;

/** What they are told loudly. */
@Model
@PolymorphicIdentity("alert")
public interface Alert extends Notice {

  @Nullable Integer level();

  void level(@Nullable Integer level);

  @ListensFor(BEFORE_INSERT)
  static void raise(Alert alert) {
    alert.level(alert.text().length());
  }
}
