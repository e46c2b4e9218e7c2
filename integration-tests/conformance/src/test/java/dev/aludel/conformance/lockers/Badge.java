package dev.aludel.conformance.lockers;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;

/** Unique by its text, whatever the case of its letters. */
@Model(table = "badges")
@Index(columns = "lower(text)", unique = true)
public interface Badge {

  static Badge of(String text) {
    return BadgeEntity.create(text);
  }

  @Id
  Long id();

  @Column(length = 20)
  String text();

  void text(String text);
}
