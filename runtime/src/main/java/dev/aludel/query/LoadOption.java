package dev.aludel.query;

import dev.aludel.mapping.Lazy;

/**
 * What a query loads with its objects, and what it leaves out: given to {@link EntityQuery#load}.
 * Relationships and columns of a metamodel make them.
 *
 * <pre>{@code
 * session.query(USER)
 *     .load(USER.posts.selectIn().load(POST.comments.joined()), USER.biography.defer())
 *     .list();
 * }</pre>
 *
 * <p>SQLAlchemy's loader options. An option of the wrong model is refused when the query is made.
 */
public sealed interface LoadOption permits RelationLoad, ColumnLoad, LoadOption.Rule {

  /**
   * Every relationship that no other option names is loaded like this, whatever was declared:
   * {@code others(Lazy.RAISE)} makes a query say all that it needs. SQLAlchemy's wildcard.
   */
  static LoadOption others(Lazy lazy) {
    return new Rule(Checks.present(lazy, "A strategy"), false);
  }

  /** Only these columns, and the primary key; others load together when one of them is read. */
  static LoadOption loadOnly(ValueAttribute<?> first, ValueAttribute<?>... more) {
    return ColumnLoad.only(first, more);
  }

  /**
   * Reading a relationship loads it for that object alone, instead of for all objects of the result
   * at once.
   */
  static LoadOption alone() {
    return new Rule(null, true);
  }

  /**
   * About all relationships of a model.
   *
   * @param others how those are loaded that are not named, null for as declared
   * @param alone whether each object loads for itself
   */
  record Rule(@org.jspecify.annotations.Nullable Lazy others, boolean alone)
      implements LoadOption {}
}
