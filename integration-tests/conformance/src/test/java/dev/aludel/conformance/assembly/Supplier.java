package dev.aludel.conformance.assembly;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Who sells parts. */
@Model
interface Supplier extends Named {

  @Id
  Long id();
}
