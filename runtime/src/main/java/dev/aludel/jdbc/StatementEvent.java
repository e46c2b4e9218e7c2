package dev.aludel.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement that was sent.
 *
 * @param sql its text, with {@code ?} for parameters
 * @param parameters database values in order, {@code "***"} for sensitive ones, a list for an
 *     array; of a batch: those of its first execution
 * @param executions 1, or how often a batch executed the statement
 * @param nanos from preparing it until its answer was read
 * @param rows rows read or changed, -1 where the database did not say or the statement failed
 */
public record StatementEvent(
    String sql, List<@Nullable Object> parameters, int executions, long nanos, long rows) {

  public StatementEvent {
    parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
  }
}
