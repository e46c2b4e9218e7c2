package dev.aludel.conformance.fleet;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** What is stuck on vehicles. */
@Model(table = "stickers")
interface Sticker {

  @Id
  Long id();

  @Column(length = 20)
  String text();
}
