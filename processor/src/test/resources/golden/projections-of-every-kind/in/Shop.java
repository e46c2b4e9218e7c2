package com.example.shop;

import dev.aludel.annotation.Projection;
import dev.aludel.annotation.Schema;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.Optional;

@Schema
public interface Shop {

  /** In an interface: public, and static by itself. */
  @Projection
  record Line(
      String name, BigDecimal price, @Nullable String note, Optional<Integer> rank, byte[] sum) {}

  /** What a table fills. */
  @Projection(of = Product.class)
  record Key(long id) {}

  @Projection
  record Position(
      Product product,
      @Nullable Line line,
      boolean sold,
      short row,
      int at,
      long cells,
      float weight,
      double length,
      Long boxed,
      Optional<Product> twin) {
    public Position {
      row = row < 0 ? 0 : row;
    }
  }
}
