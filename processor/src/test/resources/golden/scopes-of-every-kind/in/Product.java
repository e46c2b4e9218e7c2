package com.example;

import static com.example.Product_.PRODUCT;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Scope;
import dev.aludel.query.BooleanColumn;
import dev.aludel.query.Condition;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

@Model(table = "products")
public abstract class Product {
  @Id public abstract Long id();

  @Column(unique = true) public abstract String sku();

  public abstract BigDecimal price();

  public abstract boolean listed();

  @Scope
  public static BooleanColumn shown(Product_ p) {
    return p.listed;
  }

  @Scope
  static Condition cheaperThan(Product_ p, @Nullable BigDecimal price) {
    return price == null ? Condition.TRUE : p.price.lt(price);
  }

  @Scope
  protected static Condition costing(Product_ table, BigDecimal... prices) throws IOException {
    return table.price.in(prices);
  }

  @Scope
  public static Condition among(Product_ p, Collection<? extends String> skus) {
    return p.sku.in(skus);
  }

  /** Takes the place of the finder. */
  @Scope
  public static Condition bySku(Product_ p, String sku) {
    return p.sku.ilike(sku);
  }

  /** Mentions what is generated, too. */
  @Scope
  public static Condition dearerThan(Product_ p, Product_ other) {
    return p.price.gt(other.price);
  }

  @Scope
  public static ProductQuery cheapest(ProductQuery query, int products) {
    return query.orderBy(PRODUCT.price.asc()).limit(products);
  }
}
