package com.example;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code categories}. Written from {@code com.example.Category}. */
@Generated("dev.aludel.processor.ModelProcessor")
final class CategoryQuery extends EntityQuery<Category, CategoryQuery> {
  CategoryQuery(EntitySelection<Category> selection) {
    super(selection);
  }

  @Override
  protected CategoryQuery with(EntitySelection<Category> selection) {
    return new CategoryQuery(selection);
  }
}
