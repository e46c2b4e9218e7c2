package dev.aludel.loading;

import dev.aludel.dialect.Rendered;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.RowReader;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.query.Criteria;
import dev.aludel.query.LoadPlan;
import dev.aludel.sql.Select;
import org.jspecify.annotations.Nullable;

/** What loading asks of a session. */
public interface LoadPort {

  /** A loader for rows that are one result; its objects become siblings. */
  EntityLoader loader(LoadPlan plan);

  /** The object with a key if the session has it, with all or some columns; never loads. */
  @Nullable Object find(EntityMapper<?> mapper, Object key);

  /** Whether the database finds rows quickly by {@code = any(?)}. */
  boolean hasQuickAnyOf();

  /** What the session demands of all rows; null if nothing. */
  @Nullable Criteria criteria();

  /** Sends a select whose answer need not fit into memory, so many rows at a time. */
  <T> T query(Select select, int fetchSize, RowReader<T> reader);

  /** Sends a select; flushes nothing. */
  <T> T query(Select select, RowReader<T> reader);

  /** The same with a select that was rendered. */
  <T> T query(Rendered rendered, RowReader<T> reader);

  /** What several statements are sent by; flushes nothing. */
  JdbcConnection connection();
}
