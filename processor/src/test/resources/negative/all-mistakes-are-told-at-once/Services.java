package com.example;

import dev.aludel.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

class Services {
  void use() {
    AccountEntity account = AccountEntity.builder().name("ada").build();
    String name = account.name();
    Basket basket = BasketEntity.create();
    Line line = LineEntity.builder().basket(basket).quantity(2).build();
    Article article = ArticleEntity.create(BigDecimal.ONE);
    Customer customer = CustomerEntity.builder().email("a").build();
    Object tables = List.of(Account_.ACCOUNT, Article_.ARTICLE, Customer_.CUSTOMER, Line_.LINE);
    Object condition = Article_.ARTICLE.price.gt(BigDecimal.TEN);
    Class<?> query = EmployeeQuery.class;
    Class<?> device = DeviceEntity.class;
    Object schema = ShopSchema.SCHEMA;
  }
}
