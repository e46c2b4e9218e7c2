package dev.aludel.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * Who hears of statements.
 *
 * @param listener told of every statement; null costs nothing
 * @param parametersInErrors whether messages of failures end with the parameters; sensitive ones
 *     are {@code ***} there too
 */
public record Reporting(@Nullable StatementListener listener, boolean parametersInErrors) {
  /** Nobody. */
  public static final Reporting NONE = new Reporting(null, false);

  /** A listener alone. */
  public static Reporting to(@Nullable StatementListener listener) {
    return new Reporting(listener, false);
  }
}
