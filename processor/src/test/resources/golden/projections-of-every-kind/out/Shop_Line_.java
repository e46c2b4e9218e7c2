package com.example.shop;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Cell;
import dev.aludel.mapping.Cells;
import dev.aludel.mapping.Reading;
import dev.aludel.query.Expression;
import dev.aludel.query.Projected;
import jakarta.annotation.Generated;
import java.math.BigDecimal;
import java.util.Optional;

/** How {@link Shop.Line} is selected and read. Written from {@code com.example.shop.Shop.Line}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Shop_Line_ implements Reading<Shop.Line> {
  private final Cell<String> name;
  private final Cell<BigDecimal> price;
  private final Cell<String> note;
  private final Cell<Integer> rank;
  private final Cell<byte[]> sum;

  /** A reading of these components, in the record's order. */
  public Shop_Line_(Cells cells) {
    this.name = cells.next();
    this.price = cells.next();
    this.note = cells.next();
    this.rank = cells.next();
    this.sum = cells.next();
  }

  /** A record of these in every row. */
  public static Projected<Shop.Line> of(Expression<String> name, Expression<BigDecimal> price,
      Expression<String> note, Expression<Integer> rank, Expression<byte[]> sum) {
    return Projected.of(
        "Shop.Line",
        Shop_Line_::new,
        Projected.Component.of("name", name),
        Projected.Component.of("price", price),
        Projected.Component.nullable("note", note),
        Projected.Component.nullable("rank", rank),
        Projected.Component.of("sum", sum));
  }

  @Override
  public Shop.Line read(Row row, int at) {
    return new Shop.Line(
        name.getString(row, at),
        price.getBigDecimal(row, at),
        note.readString(row, at),
        Optional.ofNullable(rank.read(row, at)),
        sum.require(row, at));
  }
}
