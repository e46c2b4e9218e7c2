package com.example.shop;

import dev.aludel.annotation.Cascade;
import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.ServerDefault;
import dev.aludel.annotation.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Model(table = "products", comment = "What is sold")
@Check(name = "check_positive_price", value = "price > 0")
@Index(columns = {"category_id", "price desc"})
@Index(columns = "lower(name)", unique = true)
@Unique(columns = {"region", "number"})
public interface Product {

  static Product of(String name, BigDecimal price) {
    return ProductEntity.create(name, "EU", 1, price);
  }

  static String newToken() {
    return UUID.randomUUID().toString();
  }

  @Id
  Long id();

  @Column(length = 100)
  String name();

  void name(String name);

  @Column(length = 2)
  String region();

  int number();

  @Nullable
  @Column(type = ColumnType.TEXT)
  String description();

  @Column(precision = 10, scale = 2, comment = "Without tax")
  BigDecimal price();

  Product price(BigDecimal newPrice);

  @Default("0")
  int stock();

  void stock(int stock);

  @Default(method = "newToken")
  @Column(length = 36, sensitive = true)
  String token();

  @ServerDefault("'new'")
  @Column(length = 10)
  String state();

  @Default(now = true)
  Instant createdAt();

  @Relationship(
      backPopulates = "products",
      cascade = {Cascade.ALL})
  Optional<Category> category();

  void category(@Nullable Category category);

  default boolean isInStock() {
    return stock() > 0;
  }
}
