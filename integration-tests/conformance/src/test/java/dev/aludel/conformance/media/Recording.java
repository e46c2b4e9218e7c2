package dev.aludel.conformance.media;

import dev.aludel.annotation.Model;

/** What runs for some time: another model without a table. */
@Model
interface Recording extends Medium {

  int minutes();

  void minutes(int minutes);
}
