package com.example;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code products}. Written from {@code com.example.Product}. */
@Generated("dev.aludel.processor.ModelProcessor")
final class ProductQuery extends EntityQuery<Product, ProductQuery> {
  ProductQuery(EntitySelection<Product> selection) {
    super(selection);
  }

  @Override
  protected ProductQuery with(EntitySelection<Product> selection) {
    return new ProductQuery(selection);
  }
}
