package com.example.shop;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Cell;
import dev.aludel.mapping.Cells;
import dev.aludel.mapping.Reading;
import dev.aludel.query.Expression;
import dev.aludel.query.Projected;
import jakarta.annotation.Generated;

/** How {@link Shop.Key} is selected and read. Written from {@code com.example.shop.Shop.Key}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Shop_Key_ implements Reading<Shop.Key> {
  private final Cell<Long> id;

  /** A reading of these components, in the record's order. */
  public Shop_Key_(Cells cells) {
    this.id = cells.next();
  }

  /** A record of these in every row. */
  public static Projected<Shop.Key> of(Expression<Long> id) {
    return Projected.of(
        "Shop.Key",
        Shop_Key_::new,
        Projected.Component.of("id", id));
  }

  /** A record of what the table has, in every row. */
  public static Projected<Shop.Key> of(Product_ table) {
    return of(table.id);
  }

  @Override
  public Shop.Key read(Row row, int at) {
    return new Shop.Key(
        id.getLong(row, at));
  }
}
