package com.example.hybrids;

import dev.aludel.query.Assignments;
import dev.aludel.query.Condition;
import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.Functions;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.NumberHybrid;
import dev.aludel.query.TablePlace;
import dev.aludel.query.ToOne;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;
import java.math.BigDecimal;

/** The table {@code items}, typed for queries. Written from {@code com.example.hybrids.Item}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Item_ extends EntityTable<Item, ItemQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("items")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("order_id", SqlType.BIGINT))
          .column(Column.of("amount", SqlType.INTEGER))
          .column(Column.of("price", SqlType.numeric(10, 2)))
          .primaryKey("id")
          .foreignKey(ForeignKey.of("order_id").references("orders", "id"))
          .build();

  /** The table under its own name. */
  public static final Item_ ITEM = new Item_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, ItemMapper.ID, ValueTypes::longInteger);
  public final NumberColumn<Integer> amount =
      NumberColumn.of(this, ItemMapper.AMOUNT, ValueTypes::integer);
  public final NumberColumn<BigDecimal> price =
      NumberColumn.of(this, ItemMapper.PRICE, ValueTypes::decimal);
  public final ToOne<Item, Order, Order_> order = ToOne.of(this, "order", () -> Order_.ORDER);

  private Item_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Item_ as(String alias) {
    return new Item_(aludelPlace(alias));
  }

  @Override
  public Item_ aludelAt(TablePlace place) {
    return new Item_(place);
  }

  @Override
  public ItemMapper aludelMapper() {
    return ItemMapper.MAPPER;
  }

  @Override
  public ItemQuery aludelQuery(EntitySelection<Item> selection) {
    return new ItemQuery(selection);
  }

  /** The order, joined where it is mentioned. */
  public Order_ order() {
    return order.path();
  }

  /** As {@code Item.cost} says. */
  public NumberExpression<BigDecimal> cost() {
    return price.times(amount);
  }

  /** As {@code Item.isCostly} says. */
  public Condition isCostly() {
    return cost().gt(Item.LIMIT);
  }

  /** As {@code Item.isWorthIt} says. */
  public Condition isWorthIt() {
    return Functions.when(amount.ne(0),
        Functions.value(100).dividedBy(amount).gt(Functions.when(amount.gt(10),
            amount.dividedBy(10)).otherwise(Functions.value(0))))
        .otherwise(Condition.FALSE);
  }

  /** As {@code Item.left} says. */
  public NumberExpression<Integer> left(int size) {
    return Functions.fragment("{0} % {1}", amount, Functions.value(size)).asInteger();
  }

  /** As {@code Item.dozens} says. */
  public NumberHybrid<Integer> dozens() {
    return NumberHybrid.of(amount.dividedBy(12), this::dozens);
  }

  /** As {@code Item.dozens} says. */
  public Assignments dozens(int dozens) {
    return Assignments.of(amount, dozens * 12);
  }
}
