package com.example.shop;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Cell;
import dev.aludel.mapping.Cells;
import dev.aludel.mapping.Reading;
import dev.aludel.query.EntityTable;
import dev.aludel.query.Expression;
import dev.aludel.query.Projected;
import jakarta.annotation.Generated;
import java.util.Optional;

/**
 * How {@link Shop.Position} is selected and read. Written from {@code
 * com.example.shop.Shop.Position}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Shop_Position_ implements Reading<Shop.Position> {
  private final Cell<Product> product;
  private final Cell<Shop.Line> line;
  private final Cell<Boolean> sold;
  private final Cell<Short> row;
  private final Cell<Integer> at;
  private final Cell<Long> cells;
  private final Cell<Float> weight;
  private final Cell<Double> length;
  private final Cell<Long> boxed;
  private final Cell<Product> twin;

  /** A reading of these components, in the record's order. */
  public Shop_Position_(Cells cells) {
    this.product = cells.next();
    this.line = cells.next();
    this.sold = cells.next();
    this.row = cells.next();
    this.at = cells.next();
    this.cells = cells.next();
    this.weight = cells.next();
    this.length = cells.next();
    this.boxed = cells.next();
    this.twin = cells.next();
  }

  /** A record of these in every row. */
  public static Projected<Shop.Position> of(EntityTable<Product, ?> product,
      Projected<Shop.Line> line, Expression<Boolean> sold, Expression<Short> row,
      Expression<Integer> at, Expression<Long> cells, Expression<Float> weight,
      Expression<Double> length, Expression<Long> boxed, EntityTable<Product, ?> twin) {
    return Projected.of(
        "Shop.Position",
        Shop_Position_::new,
        Projected.Component.of("product", product),
        Projected.Component.nullable("line", line),
        Projected.Component.of("sold", sold),
        Projected.Component.of("row", row),
        Projected.Component.of("at", at),
        Projected.Component.of("cells", cells),
        Projected.Component.of("weight", weight),
        Projected.Component.of("length", length),
        Projected.Component.of("boxed", boxed),
        Projected.Component.nullable("twin", twin));
  }

  @Override
  public Shop.Position read(Row row, int at) {
    return new Shop.Position(
        product.require(row, at),
        line.read(row, at),
        sold.getBoolean(row, at),
        this.row.getShort(row, at),
        this.at.getInt(row, at),
        cells.getLong(row, at),
        weight.getFloat(row, at),
        length.getDouble(row, at),
        boxed.require(row, at),
        Optional.ofNullable(twin.read(row, at)));
  }
}
