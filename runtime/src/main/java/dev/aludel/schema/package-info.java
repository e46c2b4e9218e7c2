/**
 * Tables, columns, keys, constraints, indexes and sequences as immutable values, equal by value.
 *
 * <p>Written out literally in generated code; knows no spelling of any database and never looks
 * into one. Start with {@link dev.aludel.schema.Table}.
 */
@NullMarked
package dev.aludel.schema;

import org.jspecify.annotations.NullMarked;
