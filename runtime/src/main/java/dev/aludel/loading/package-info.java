/**
 * Turns rows into objects: one class per way of loading.
 *
 * <p>It must not know a session; which objects exist already it asks {@link KnownEntities}.
 *
 * <p>Used by {@code session}.
 *
 * <p>Start reading at {@link EntityLoader}.
 */
@NullMarked
package dev.aludel.loading;

import org.jspecify.annotations.NullMarked;
