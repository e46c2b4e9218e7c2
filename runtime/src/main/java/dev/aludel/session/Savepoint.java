package dev.aludel.session;

/**
 * A point inside a transaction to which one can go back; SQLAlchemy's nested transaction. Open
 * savepoints are inside each other. It is ended by {@link #commit}, {@link #rollback} or {@link
 * #close}, and also when one around it or the whole transaction ends, and in the same way.
 *
 * <pre>{@code
 * for (Row row : rows) {
 *   try (Savepoint savepoint = session.beginNested()) {
 *     session.add(row.toProduct());
 *     savepoint.commit();
 *   } catch (IntegrityException e) {
 *     rejected.add(row); // what was done before stays
 *   }
 * }
 * session.commit();
 * }</pre>
 *
 * <p>To a session it also means the objects. After a rollback, new objects of this savepoint are
 * transient again and lose the keys that the database gave, deleted ones are persistent again,
 * changed ones load again when they are read. What was changed only before it keeps its values.
 */
public interface Savepoint extends AutoCloseable {

  /**
   * Flushes and ends the savepoint; what was done since is part of what is around it, and is
   * durable when the transaction is committed. Savepoints inside this one are committed too.
   *
   * @throws dev.aludel.error.SessionStateException if it has ended
   */
  void commit();

  /**
   * Undoes what was done since, and ends the savepoint. After a flush that failed inside it, the
   * session goes on from here.
   *
   * @throws dev.aludel.error.SessionStateException if it has ended
   */
  void rollback();

  /** Rolls back unless it has ended. */
  @Override
  void close();

  /** Whether it has not ended. */
  boolean isActive();
}
