package dev.aludel.jdbc;

import org.jspecify.annotations.Nullable;

/** The statement that a failure belongs to, and what is known about the tables it may name. */
record FailedStatement(String sql, @Nullable Parameters parameters, KnownTables tables) {}
