/**
 * The session: identity map and unit of work.
 *
 * <p>It must not know how a database is opened, nor read annotations or class files.
 *
 * <p>Users and {@code dev.aludel.Database} use it.
 *
 * <p>Start reading at {@link Session}; a flush goes {@code UnitOfWork}, {@code FlushPlanner},
 * {@code FlushExecutor}.
 */
@NullMarked
package dev.aludel.session;

import org.jspecify.annotations.NullMarked;
