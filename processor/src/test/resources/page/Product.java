package com.example.shop;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is sold. */
@Model(table = "products", repr = "name")
@Check(name = "check_positive_price", value = "price > 0")
public interface Product extends SoftDeletable {

  static Product of(String name, BigDecimal price) {
    return ProductEntity.create(name, price);
  }

  @Id
  Long id();

  @Column(length = 100, unique = true)
  String name();

  void name(String name);

  @Column(precision = 10, scale = 2)
  BigDecimal price();

  void price(BigDecimal price);

  @Default("0")
  int stock();

  void stock(int stock);

  @Relationship(backPopulates = "products")
  @Nullable Category category();

  void category(@Nullable Category category);

  @Relationship(backPopulates = "product")
  List<OrderItem> orderItems();
}
