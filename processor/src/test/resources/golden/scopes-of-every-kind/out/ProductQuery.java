package com.example;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A query for {@code products}. Written from {@code com.example.Product}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ProductQuery extends EntityQuery<Product, ProductQuery> {
  ProductQuery(EntitySelection<Product> selection) {
    super(selection);
  }

  @Override
  protected ProductQuery with(EntitySelection<Product> selection) {
    return new ProductQuery(selection);
  }

  /** As {@code Product.shown} says. */
  public ProductQuery shown() {
    return where(Product.shown((Product_) table()));
  }

  /** As {@code Product.cheaperThan} says. */
  ProductQuery cheaperThan(@Nullable BigDecimal price) {
    return where(Product.cheaperThan((Product_) table(), price));
  }

  /** As {@code Product.costing} says. */
  protected ProductQuery costing(BigDecimal... prices) throws IOException {
    return where(Product.costing((Product_) table(), prices));
  }

  /** As {@code Product.among} says. */
  public ProductQuery among(Collection<? extends String> skus) {
    return where(Product.among((Product_) table(), skus));
  }

  /** As {@code Product.bySku} says. */
  public ProductQuery bySku(String sku) {
    return where(Product.bySku((Product_) table(), sku));
  }

  /** As {@code Product.dearerThan} says. */
  public ProductQuery dearerThan(Product_ other) {
    return where(Product.dearerThan((Product_) table(), other));
  }

  /** As {@code Product.cheapest} says. */
  public ProductQuery cheapest(int products) {
    return Product.cheapest(this, products);
  }
}
