package dev.aludel.conformance.fleet;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import org.jspecify.annotations.Nullable;

/** A lorry, in a table of its own with a column that is called like one of the cars'. */
@Model(table = "lorries")
@PolymorphicIdentity("6")
interface Lorry extends Vehicle {

  @Nullable Long seats();

  int tons();
}
