package dev.aludel.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * The statement that a failure belongs to.
 *
 * @param parameters sent with it, null if they are not known
 * @param tables what the failure may be about
 * @param showsParameters whether the message may show them
 */
record FailedStatement(
    String sql, @Nullable Parameters parameters, KnownTables tables, boolean showsParameters) {

  /** The parameters as they may be shown. */
  @Nullable String visibleParameters() {
    return showsParameters && parameters != null ? VisibleValues.list(parameters.visible()) : null;
  }
}
