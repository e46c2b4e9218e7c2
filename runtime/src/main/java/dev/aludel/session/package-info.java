/**
 * The session: identity map and unit of work.
 *
 * <p>It must not know how a database is opened, nor read annotations or class files.
 *
 * <p>Users and {@code dev.aludel.Database} use it.
 *
 * <p>Start reading at {@link Session}. A flush is led by {@code Flusher}: {@code UnitOfWork} knows
 * the objects with work, {@code WorkCollector} makes a {@code Work} of them, {@code UniqueValues}
 * finds who takes a unique value of whom, {@code FlushPlanner} puts the rows in order, table by
 * table or, where that is not enough, row by row in {@code RowPlanner}, and {@code FlushExecutor}
 * sends the steps. A query comes in at {@code SessionQueries}; what is loaded later, when it is
 * read, goes {@code LazyLoad}, {@code SessionLoads}.
 */
@NullMarked
package dev.aludel.session;

import org.jspecify.annotations.NullMarked;
