package dev.aludel.conformance.hybrids;

import dev.aludel.query.Expression;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A hybrid in its two lives. */
record HybridCase(String name, Expression<?> inSql, Function<Specimen, @Nullable Object> inJava) {

  @Override
  public String toString() {
    return name;
  }
}
