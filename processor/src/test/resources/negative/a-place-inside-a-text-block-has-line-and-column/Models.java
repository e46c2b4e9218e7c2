package com.example;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;

@Model(table = "products")
@Check(
    name = "sensible",
    value =
        """
        price > 0
          and stokc >= 0
          and createdAt is not null
        """)
interface Product {
  @Id Long id();

  BigDecimal price();

  int stock();

  java.time.Instant createdAt();
}
