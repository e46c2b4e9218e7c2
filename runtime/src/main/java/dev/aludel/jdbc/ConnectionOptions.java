package dev.aludel.jdbc;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How statements and transactions are executed; the execution options of SQLAlchemy's engines and
 * connections. Those of a database hold for its sessions and connections, unless these say
 * otherwise, and those of some work for its statements: what is not said here is as it is around.
 *
 * <pre>{@code
 * database.with(ConnectionOptions.NONE.isolation(SERIALIZABLE)).transaction(session -> …);
 * }</pre>
 *
 * @param isolation of transactions; null as it is around
 * @param readOnly whether transactions may only read; null as it is around
 * @param timeout after which a statement is cancelled, in whole seconds, rounded up; zero for
 *     never, null as it is around
 * @param fetchSize how many rows come in one trip, zero as the driver does; null as it is around
 * @param schema of the tables that name none; null as it is around
 */
public record ConnectionOptions(
    @Nullable Isolation isolation,
    @Nullable Boolean readOnly,
    @Nullable Duration timeout,
    @Nullable Integer fetchSize,
    @Nullable String schema) {
  /** Nothing said. */
  public static final ConnectionOptions NONE = new ConnectionOptions(null, null, null, null, null);

  /** With an isolation level. */
  public ConnectionOptions isolation(Isolation isolation) {
    return new ConnectionOptions(isolation, readOnly, timeout, fetchSize, schema);
  }

  /**
   * With transactions that may only read: the database is told, and inserts, updates and deletes
   * are refused before they are sent.
   */
  public ConnectionOptions readOnly(boolean readOnly) {
    return new ConnectionOptions(isolation, readOnly, timeout, fetchSize, schema);
  }

  /** With a time after which a statement is cancelled; it then fails with SQLState 57014. */
  public ConnectionOptions timeout(Duration timeout) {
    return new ConnectionOptions(isolation, readOnly, timeout, fetchSize, schema);
  }

  /** With a number of rows that come in one trip. */
  public ConnectionOptions fetchSize(int rows) {
    return new ConnectionOptions(isolation, readOnly, timeout, rows, schema);
  }

  /**
   * With the schema of all tables, sequences and views that name none themselves, which is how
   * tenants have tables of their own. The texts of statements stay as they are, so that tenants
   * share them; SQLAlchemy's {@code schema_translate_map} of {@code None}.
   */
  public ConnectionOptions schema(String schema) {
    return new ConnectionOptions(isolation, readOnly, timeout, fetchSize, schema);
  }

  /** These, and those around where these say nothing. */
  public ConnectionOptions over(ConnectionOptions around) {
    return new ConnectionOptions(
        isolation == null ? around.isolation : isolation,
        readOnly == null ? around.readOnly : readOnly,
        timeout == null ? around.timeout : timeout,
        fetchSize == null ? around.fetchSize : fetchSize,
        schema == null ? around.schema : schema);
  }

  /** Whether something is said that holds from the begin of a transaction to its end. */
  public boolean isOfTransaction() {
    return isolation != null || readOnly != null || schema != null;
  }

  /** Whether transactions may only read. */
  public boolean isReadOnly() {
    return readOnly != null && readOnly;
  }

  /** Whether rows come in pieces, by a cursor at the database. */
  public boolean isFetchingInPieces() {
    return fetchSize != null && fetchSize > 0;
  }

  int timeoutSeconds() {
    return timeout == null ? 0 : (int) Math.min(Integer.MAX_VALUE, ceilSeconds(timeout));
  }

  private static long ceilSeconds(Duration timeout) {
    return timeout.plusNanos(999_999_999).toSeconds();
  }
}
