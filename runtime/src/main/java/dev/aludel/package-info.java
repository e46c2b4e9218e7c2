/**
 * The database: where everything begins.
 *
 * <p>It puts the other packages together and has no logic of theirs. Used by applications. Start
 * reading at {@link dev.aludel.Database}.
 */
@NullMarked
package dev.aludel;

import org.jspecify.annotations.NullMarked;
