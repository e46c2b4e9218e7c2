/**
 * Aludel beside hand-written JDBC, doing the same work in the same run on the same database.
 *
 * <p>Start reading at {@link dev.aludel.benchmarks.LineItemBenchmark}.
 */
@NullMarked
package dev.aludel.benchmarks;

import org.jspecify.annotations.NullMarked;
