package dev.aludel.conformance.versions;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Version;
import java.util.UUID;

/** Has a random mark. */
@Model(table = "seals")
public interface Seal {

  static Seal of(String name) {
    return SealEntity.create(name);
  }

  @Id
  Long id();

  @Column(length = 50)
  String name();

  void name(String name);

  @Version
  UUID mark();
}
