package dev.aludel.session;

import dev.aludel.mapping.MapperEvent;
import dev.aludel.mapping.ObjectState;
import dev.aludel.query.ChangeStatement;
import dev.aludel.query.Condition;
import dev.aludel.query.EntityTable;
import java.util.List;
import java.util.Set;

/**
 * Hears what a session does: SQLAlchemy's session events. Registered for all sessions of a database
 * or for one; a session without any pays nothing. Several are called in the order of their
 * registration, those of the database first.
 *
 * <p>The order of a commit with something to write is {@code beforeCommit}, {@code beforeFlush},
 * {@code afterBegin} if this is the first statement, {@code afterFlush}, the moves of objects,
 * {@code afterFlushPostExec}, {@code afterCommit}, the moves of deleted objects. That of a rollback
 * is {@code afterRollback}, the moves, {@code afterSoftRollback}.
 *
 * <p>A listener that is called within a flush (from {@code beforeFlush} to {@code
 * afterFlushPostExec}) cannot flush, commit, roll back or close; its queries do not flush first.
 * One that is called by a commit or rollback cannot commit, roll back or close, and in {@code
 * afterCommit} and {@code afterRollback} cannot send anything, since no transaction is there. Both
 * are coded errors. Everything else is allowed.
 *
 * <p>What a listener throws goes to the caller. From {@code beforeFlush}, {@code beforeCommit} and
 * {@code beforeAttach} nothing was done then. From the rest of a flush it makes the flush fail, as
 * if the database had refused. After a commit or rollback these stay done, and the objects are as
 * they should be.
 */
public interface SessionListener {

  /**
   * A flush begins that has something to write. What is added, changed or deleted now is written
   * with it.
   */
  default void beforeFlush(Session session) {}

  /**
   * The row of some object is about to be written, or was: what a model's own listeners hear, for
   * all models, after them. SQLAlchemy's listener of {@code Mapper}. The same holds for it as for
   * those: see {@code ListensFor}.
   */
  default void mapperEvent(Session session, MapperEvent event, Object entity) {}

  /**
   * The statements of a flush were sent; the session still says what was new, dirty and deleted.
   */
  default void afterFlush(Session session) {}

  /** A flush is done; the objects are as they are after it. */
  default void afterFlushPostExec(Session session) {}

  /** A transaction has begun, with the first statement. */
  default void afterBegin(Session session) {}

  /** A commit begins; its flush comes later. */
  default void beforeCommit(Session session) {}

  /** A commit is done; nothing can be sent. */
  default void afterCommit(Session session) {}

  /**
   * A transaction was rolled back in the database: also by a flush that failed, and by the end of a
   * session that did not commit what {@link #afterBegin} began. That session is closed by now;
   * SQLAlchemy does not tell of it.
   */
  default void afterRollback(Session session) {}

  /** A rollback was asked for and is done, of all or to a savepoint; the session can be used. */
  default void afterSoftRollback(Session session) {}

  /** An object is about to enter the session by being added, merged or related. */
  default void beforeAttach(Session session, Object entity) {}

  /** An object has entered the session. */
  default void afterAttach(Session session, Object entity) {}

  /**
   * An object has come from one point of its life to another. Calls the method that is named after
   * the two.
   */
  default void moved(Session session, Object entity, ObjectState from, ObjectState to) {
    if (from == ObjectState.TRANSIENT && to == ObjectState.PENDING) {
      transientToPending(session, entity);
    } else if (from == ObjectState.PENDING && to == ObjectState.PERSISTENT) {
      pendingToPersistent(session, entity);
    } else if (from == ObjectState.PENDING && to == ObjectState.TRANSIENT) {
      pendingToTransient(session, entity);
    } else if (from == ObjectState.PERSISTENT) {
      persistentTo(session, entity, to);
    } else if (from == ObjectState.DELETED && to == ObjectState.PERSISTENT) {
      deletedToPersistent(session, entity);
    } else if (from == ObjectState.DELETED && to == ObjectState.DETACHED) {
      deletedToDetached(session, entity);
    } else if (from == ObjectState.DETACHED && to == ObjectState.PERSISTENT) {
      detachedToPersistent(session, entity);
    }
  }

  private void persistentTo(Session session, Object entity, ObjectState to) {
    if (to == ObjectState.TRANSIENT) {
      persistentToTransient(session, entity);
    } else if (to == ObjectState.DELETED) {
      persistentToDeleted(session, entity);
    } else if (to == ObjectState.DETACHED) {
      persistentToDetached(session, entity);
    }
  }

  /** A new object was added. */
  default void transientToPending(Session session, Object entity) {}

  /** A new object was inserted. */
  default void pendingToPersistent(Session session, Object entity) {}

  /** A new object left before it was inserted. */
  default void pendingToTransient(Session session, Object entity) {}

  /** An insert was rolled back. */
  default void persistentToTransient(Session session, Object entity) {}

  /** A row was deleted. */
  default void persistentToDeleted(Session session, Object entity) {}

  /** An object with a row left, or the session was closed. */
  default void persistentToDetached(Session session, Object entity) {}

  /** A delete was rolled back. */
  default void deletedToPersistent(Session session, Object entity) {}

  /** A delete was committed. */
  default void deletedToDetached(Session session, Object entity) {}

  /** A detached object was added. */
  default void detachedToPersistent(Session session, Object entity) {}

  /** An object was made of a row. Its relationships may be incomplete; nothing should be loaded. */
  default void loadedAsPersistent(Session session, Object entity) {}

  /** An object was read anew: by {@code refresh}, or because it was expired and read. */
  default void refreshed(Session session, Object entity) {}

  /** An update or delete of many rows is about to be sent. */
  default void beforeBulkChange(Session session, ChangeStatement statement) {}

  /** An update or delete of many rows was sent; the objects are in step. */
  default void afterBulkChange(Session session, ChangeStatement statement, long rows) {}

  /**
   * What rows of a model's table must fulfil wherever this session reads them, besides what a
   * statement says: for rows that are deleted softly, for tenants. SQLAlchemy's {@code
   * do_orm_execute} with {@code with_loader_criteria}.
   *
   * <pre>{@code
   * return table instanceof Product_ product ? List.of(product.deletedAt.isNull()) : List.of();
   * }</pre>
   *
   * <p>Holds for the tables that are queried and joined, for subqueries ({@code any}, {@code has}),
   * for all loading of relationships, for dynamic collections, for {@code get} of what the session
   * does not know, and for rows that updates and deletes change; not for {@code refresh} and
   * expired objects, nor for what the session knows already. Where a row is LEFT JOINed, or loaded
   * as the target of a to-one relationship, it counts as none, and its owner stays.
   *
   * @param table the table as the statement names it, where it stands
   * @param options what the query named by {@code option(…)}, to lift some of the criteria
   */
  default List<Condition> criteria(Session session, EntityTable<?, ?> table, Set<String> options) {
    return List.of();
  }
}
