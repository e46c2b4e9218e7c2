/**
 * The contract between generated code and the session: mappers, edges, the state behind each
 * entity.
 *
 * <p>It must never open a connection or know a session: what it needs of one is {@link Attachment}.
 *
 * <p>Generated code, {@code query}, {@code loading} and {@code session} use it.
 *
 * <p>Start reading at {@link EntityState} and {@link EntityMapper}.
 */
@NullMarked
package dev.aludel.mapping;

import org.jspecify.annotations.NullMarked;
