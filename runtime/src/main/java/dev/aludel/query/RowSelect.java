package dev.aludel.query;

import dev.aludel.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * A query for rows as it is handed to who runs it: not checked and assembled yet, since that is
 * needed once for all queries of a shape only.
 */
@FunctionalInterface
public interface RowSelect {

  /**
   * The statement.
   *
   * @throws dev.aludel.error.QueryException if it can be made, but means nothing
   */
  Query query();

  /**
   * What it asks for apart from its values, and these; null if it must be composed. Either all of
   * one shape are refused by {@link #query}, or none is.
   */
  default @Nullable QueryShape shape() {
    return null;
  }
}
