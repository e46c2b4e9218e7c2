package dev.aludel.query;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a statement is given a value for when it is run, by {@code bind(…)}: a {@link Param}, or a
 * {@link ListParam}.
 *
 * @param <V> the Java type of its values
 */
public sealed interface Placeholder<V> permits Param, ListParam {

  /** By what statements know it. */
  Parameter parameter();

  /** The value that a statement is given for it. */
  Bind given(@Nullable V value);
}
