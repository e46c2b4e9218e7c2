package com.example.shop;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code categories}. Written from {@code com.example.shop.Category}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class CategoryQuery extends EntityQuery<Category, CategoryQuery> {
  CategoryQuery(EntitySelection<Category> selection) {
    super(selection);
  }

  @Override
  protected CategoryQuery with(EntitySelection<Category> selection) {
    return new CategoryQuery(selection);
  }

  /** Only the one with this {@code name}; they are unique. */
  public CategoryQuery byName(String name) {
    Category_ table = (Category_) table();
    return where(table.name.eq(name));
  }
}
