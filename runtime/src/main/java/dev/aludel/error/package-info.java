/**
 * Everything that Aludel throws, and the catalogue of its codes.
 *
 * <p>Knows nothing of the rest and must never import it; everybody may use it. Start with {@link
 * dev.aludel.error.ErrorCode} and {@link dev.aludel.error.AludelException}.
 */
@NullMarked
package dev.aludel.error;

import org.jspecify.annotations.NullMarked;
