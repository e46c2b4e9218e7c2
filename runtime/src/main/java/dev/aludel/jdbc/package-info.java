/**
 * Statements, parameters and rows: the only package that sees {@code java.sql}.
 *
 * <p>It never knows a model, a table or a dialect: those are above it. The session, the loading
 * strategies and generated mappers use it. Start reading at {@link dev.aludel.jdbc.JdbcConnection}.
 */
@NullMarked
package dev.aludel.jdbc;

import org.jspecify.annotations.NullMarked;
