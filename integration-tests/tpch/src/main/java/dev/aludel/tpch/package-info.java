/**
 * The 22 queries of the TPC-H benchmark in the query language, with the parameters of its
 * validation.
 */
@NullMarked
package dev.aludel.tpch;

import org.jspecify.annotations.NullMarked;
