package dev.aludel.conformance.rental;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import org.jspecify.annotations.Nullable;

/** What is driven. */
@Model(table = "vehicles")
@Polymorphic(on = "kind")
interface Vehicle {

  @Id
  Long id();

  Kind kind();

  String plate();

  Money price();

  @Nullable Money deposit();
}
