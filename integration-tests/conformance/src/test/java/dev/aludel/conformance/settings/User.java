package dev.aludel.conformance.settings;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Whose settings they are. */
@Model(table = "users")
public interface User {
  @Id
  Long id();

  @Column(length = 80, unique = true)
  String username();
}
