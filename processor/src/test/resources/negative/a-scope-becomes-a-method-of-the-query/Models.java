package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Scope;
import dev.aludel.query.Condition;
import java.util.List;

@Model(table = "products")
interface Product {
  @Id Long id();

  int stock();

  @Scope default Condition inStock(Product_ p) {
    return p.stock.gt(0);
  }

  @Scope private static Condition scarce(Product_ p) {
    return p.stock.lt(5);
  }

  @Scope static <T extends Number> Condition as(Product_ p, T stock) {
    return p.stock.eq(stock.intValue());
  }

  @Scope static Condition sold(int most) {
    return Condition.TRUE;
  }

  @Scope static boolean many(Product_ p) {
    return true;
  }

  @Scope static Condition fewest(ProductQuery query) {
    return Condition.TRUE;
  }

  @Scope static Condition limit(Product_ p, int stock) {
    return p.stock.lt(stock);
  }

  @Scope static Condition among(Product_ p, List<Integer> stocks) {
    return p.stock.in(stocks);
  }

  @Scope static ProductQuery among(ProductQuery query, List<Integer> stocks) {
    return query;
  }
}

interface Service {
  static ProductQuery find(ProductQuery query) {
    return query.among(List.of(1)).limit(3);
  }
}
