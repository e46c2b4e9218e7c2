package dev.aludel.query;

/**
 * A statement that loads a relationship by a subquery of another one, so that it is known before
 * that is answered.
 *
 * @param owners where the other one has the owners' columns
 * @param plan how the relationship is loaded
 * @param fetch the statement
 */
public record SubqueryFetch(FetchNode owners, EdgePlan plan, Fetch fetch) {}
