/**
 * SQL as a tree of immutable values: statements, expressions, what stands in FROM.
 *
 * <p>Free of JDBC, of javac and of any database's spelling; imports only types and errors. Start
 * with {@link dev.aludel.sql.SqlStatement}; the dialects turn trees into text.
 */
@NullMarked
package dev.aludel.sql;

import org.jspecify.annotations.NullMarked;
