package dev.aludel.query;

import dev.aludel.mapping.Lazy;
import java.util.Arrays;
import java.util.List;

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
public sealed interface LoadOption
    permits RelationLoad, ColumnLoad, LoadOption.Rule, LoadOption.Polymorphic {

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
   * Reads rows of the queried model without columns of models below; of those that are named, one
   * further statement each loads what their objects lack. For hierarchies with many tables, of
   * which a query needs few. SQLAlchemy's {@code selectin_polymorphic}.
   *
   * <pre>{@code
   * session.query(PERSON).load(LoadOption.selectInPolymorphic(EMPLOYEE, MANAGER)).list()
   * }</pre>
   *
   * @throws dev.aludel.error.QueryException when it is run, if a model does not extend the queried
   */
  static LoadOption selectInPolymorphic(EntityTable<?, ?>... below) {
    return new Polymorphic(Checks.noNulls(Arrays.asList(below), "A table"));
  }

  /**
   * Which models below are loaded by statements of their own.
   *
   * @param below none for nothing but the queried model's columns
   */
  record Polymorphic(List<EntityTable<?, ?>> below) implements LoadOption {
    /** Copies the list. */
    public Polymorphic {
      below = List.copyOf(below);
    }
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
