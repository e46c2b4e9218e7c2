package dev.aludel.conformance.versions;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Version;

/** Counts its versions. */
@Model(table = "contracts")
public interface Contract {

  static Contract of(String title) {
    return ContractEntity.create(title);
  }

  @Id
  Long id();

  @Column(length = 50)
  String title();

  void title(String title);

  @Version
  int version();
}
