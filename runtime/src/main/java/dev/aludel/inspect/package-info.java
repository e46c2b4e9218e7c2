/**
 * Reads the schema of a live database into the values that tables are declared by.
 *
 * <p>It must never change a database. {@code Database} and migrations use it.
 *
 * <p>Start reading at {@link Inspector}.
 */
@NullMarked
package dev.aludel.inspect;

import org.jspecify.annotations.NullMarked;
