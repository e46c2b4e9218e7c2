/**
 * The typed statements that users compose: expressions, metamodel tables, queries, core statements.
 * Statements are immutable values; nothing here sends SQL or knows a session (see {@link
 * dev.aludel.query.StatementRunner}). Users and generated code use it. Start with {@link
 * dev.aludel.query.Sql} and {@link dev.aludel.query.Expression}.
 */
@NullMarked
package dev.aludel.query;

import org.jspecify.annotations.NullMarked;
