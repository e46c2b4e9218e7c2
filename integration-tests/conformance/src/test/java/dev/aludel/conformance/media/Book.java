package dev.aludel.conformance.media;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;

/** What is read. */
@Model(table = "books")
@PolymorphicIdentity("book")
interface Book extends Medium, Withdrawable {

  @Default("100")
  int pages();

  void pages(int pages);
}
