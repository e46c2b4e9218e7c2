package dev.aludel.conformance.hotel;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Opens with a code that nobody may read in a log. */
@Model(table = "safes")
public interface Safe {

  static Safe of(String owner, String code) {
    return SafeEntity.create(owner, code);
  }

  @Id
  Long id();

  @Column(length = 10)
  String owner();

  @Column(unique = true, sensitive = true)
  String code();
}
