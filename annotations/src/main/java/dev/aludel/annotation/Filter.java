package dev.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a {@link Hybrid} that answers a boolean the condition of every row that sessions read:
 * deleted rows stay hidden, and each tenant sees its own. Of a mixin, it holds for all models that
 * have the mixin.
 *
 * <pre>{@code
 * @Mixin
 * public interface SoftDeletable {
 *   @Nullable Instant deletedAt();
 *   void deletedAt(@Nullable Instant at);
 *   @Filter @Hybrid default boolean isPresent() { return deletedAt() == null; }
 * }
 *
 * session.query(NOTE).list();                                      // where deleted_at is null
 * session.query(NOTE).without(SoftDeletable_.IS_PRESENT).list();   // all
 * }</pre>
 *
 * <p><b>It holds</b> for the objects of queries, joins, paths, subqueries, counts, whatever loads
 * relationships, {@code get}, and for the rows that {@code update} and {@code deleteFrom} change.
 * <b>It does not hold</b> for what the session knows already, refreshes or reads again because it
 * expired, for {@code @Sql} texts, tables without a model, and statements without a session. What
 * SQLAlchemy has as a recipe ({@code do_orm_execute} with {@code with_loader_criteria}) is declared
 * here.
 *
 * <p>What the hybrid takes are values that the session says, and a statement is refused as long as
 * it does not:
 *
 * <pre>{@code
 * @Filter @Hybrid default boolean isOf(long tenant) { return tenantId() == tenant; }
 *
 * session.filters().set(Owned_.TENANT, 7L);
 * }</pre>
 *
 * <p>The condition is about columns of the row itself. The generated {@code SoftDeletable_} has a
 * constant for the filter and one for each value.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Filter {}
