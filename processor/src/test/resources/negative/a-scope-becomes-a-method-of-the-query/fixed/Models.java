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

  @Scope static Condition inStock(Product_ p) {
    return p.stock.gt(0);
  }

  @Scope static Condition scarce(Product_ p) {
    return p.stock.lt(5);
  }

  @Scope static Condition as(Product_ p, Number stock) {
    return p.stock.eq(stock.intValue());
  }

  @Scope static Condition sold(Product_ p, int most) {
    return p.stock.le(most);
  }

  @Scope static Condition many(Product_ p) {
    return p.stock.gt(100);
  }

  @Scope static ProductQuery fewest(ProductQuery query) {
    return query.limit(1);
  }

  @Scope static Condition below(Product_ p, int stock) {
    return p.stock.lt(stock);
  }

  @Scope static Condition among(Product_ p, List<Integer> stocks) {
    return p.stock.in(stocks);
  }

  @Scope static ProductQuery withAnyOf(ProductQuery query, List<Integer> stocks) {
    return query;
  }
}

interface Service {
  static ProductQuery find(ProductQuery query) {
    return query.inStock().scarce().as(7).sold(9).many().fewest().below(3).among(List.of(1)).withAnyOf(List.of());
  }
}
