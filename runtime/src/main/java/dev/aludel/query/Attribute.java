package dev.aludel.query;

import dev.aludel.mapping.EntityMapper;
import org.jspecify.annotations.Nullable;

/**
 * A column, column property or relationship of a metamodel, naming an attribute of objects: {@code
 * PRODUCT.price}, {@code PRODUCT.category}.
 */
public sealed interface Attribute permits Relation, ValueAttribute {

  /**
   * The attribute's number in a model.
   *
   * @throws dev.aludel.error.QueryException if it is an attribute of another model
   */
  int indexIn(EntityMapper<?> mapper);

  /** What the application sees of a database value. */
  @Nullable Object fromDatabase(@Nullable Object databaseValue);
}
