package dev.aludel.conformance.apiary;

import dev.aludel.annotation.Ddl;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Mixin;

/** The database counts how often a row was changed, where it has a trigger for that. */
@Mixin
@Ddl(
    dialect = "postgresql",
    value =
        "create trigger count_change before update on {table}"
            + " for each row execute function count_change()")
public interface Counted {

  @Default("0")
  int changes();
}
