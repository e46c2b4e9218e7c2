/**
 * Turns rows into objects: one class per way of loading.
 *
 * <p>It must not know a session; which objects exist already it asks {@link KnownEntities}.
 *
 * <p>Used by {@code session}.
 *
 * <p>Start reading at {@link Fetching}, which sends a query: {@code NodeReader} makes objects of a
 * row and of what is joined to it, with an {@link EntityLoader} for each model; {@link
 * RelationLoader} loads relationships of many objects by further statements.
 */
@NullMarked
package dev.aludel.loading;

import org.jspecify.annotations.NullMarked;
