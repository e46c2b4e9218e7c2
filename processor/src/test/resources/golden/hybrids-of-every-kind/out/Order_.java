package com.example.hybrids;

import dev.aludel.annotation.MixinDescriptor;
import dev.aludel.query.Condition;
import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.Functions;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TemporalColumn;
import dev.aludel.query.TextColumn;
import dev.aludel.query.TextExpression;
import dev.aludel.query.ToMany;
import dev.aludel.query.ToOne;
import dev.aludel.query.ValueColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The table {@code orders}, typed for queries. Written from {@code com.example.hybrids.Order}. */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(
    nullable = {"due", "nickname", "parent"},
    calls = {"hasBigItems() to com.example.hybrids.Item#isCostly()",
            "total() to com.example.hybrids.Item#cost()"}
)
public final class Order_ extends EntityTable<Order, OrderQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("orders")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("status", SqlType.varchar(255)))
          .column(Column.of("due", SqlType.DATE).nullable())
          .column(Column.of("fee", SqlType.numeric(10, 2)))
          .column(Column.of("parent_id", SqlType.BIGINT).nullable())
          .column(Column.of("name", SqlType.varchar(255)))
          .column(Column.of("nickname", SqlType.varchar(255)).nullable())
          .primaryKey("id")
          .foreignKey(ForeignKey.of("parent_id").references("orders", "id"))
          .build();

  /** The table under its own name. */
  public static final Order_ ORDER = new Order_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, OrderMapper.ID, ValueTypes::longInteger);
  public final ValueColumn<Status> status =
      ValueColumn.of(this, OrderMapper.STATUS, type -> ValueTypes.enumeration(type,
          Status::valueOf));
  public final TemporalColumn<LocalDate> due =
      TemporalColumn.of(this, OrderMapper.DUE, ValueTypes::localDate);
  public final NumberColumn<BigDecimal> fee =
      NumberColumn.of(this, OrderMapper.FEE, ValueTypes::decimal);
  public final TextColumn name = TextColumn.of(this, OrderMapper.NAME);
  public final TextColumn nickname = TextColumn.of(this, OrderMapper.NICKNAME);
  public final ToOne<Order, Order, Order_> parent = ToOne.of(this, "parent", () -> Order_.ORDER);
  public final ToMany<Order, Order, Order_> children =
      ToMany.of(this, "children", () -> Order_.ORDER);
  public final ToMany<Order, Item, Item_> items = ToMany.of(this, "items", () -> Item_.ITEM);

  private Order_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Order_ as(String alias) {
    return new Order_(aludelPlace(alias));
  }

  @Override
  public Order_ aludelAt(TablePlace place) {
    return new Order_(place);
  }

  @Override
  public OrderMapper aludelMapper() {
    return OrderMapper.MAPPER;
  }

  @Override
  public OrderQuery aludelQuery(EntitySelection<Order> selection) {
    return new OrderQuery(selection);
  }

  /** The parent, joined where it is mentioned. */
  public Order_ parent() {
    return parent.path();
  }

  /** As {@code Order.isLate} says. */
  public Condition isLate(LocalDate today) {
    return due.isNotNull().and(due.lt(today));
  }

  /** As {@code Order.total} says. */
  public NumberExpression<BigDecimal> total() {
    return items.rows().sum(item -> item.cost()).plus(fee);
  }

  /** As {@code Order.hasBigItems} says. */
  public Condition hasBigItems() {
    return items.rows()
        .where(item -> Functions.when(item.amount.gt(10),
            item.isCostly()).otherwise(Condition.FALSE))
        .any();
  }

  /** As {@code Order.grandchildren} says. */
  public NumberExpression<Integer> grandchildren() {
    return children.rows().sum(order -> order.children.rows().count().asInteger());
  }

  /** As {@code Order.parentName} says. */
  public TextExpression parentName() {
    return Functions.when(parent().id.isNotNull(), parent().shownName()).orNull();
  }

  /** As {@code Order.points} says. */
  public NumberExpression<Integer> points() {
    return Functions.when(status.eq(Status.NEW), Functions.value(0)).otherwise(Functions.value(10));
  }

  /** As {@code Order.isNew} says. */
  public Condition isNew(boolean wanted) {
    return wanted ? status.eq(Status.NEW) : status.eq(Status.NEW).not();
  }

  /** As {@code Order.isCalled} says. */
  public Condition isCalled(@Nullable String name) {
    return nickname.isNotDistinctFrom(name);
  }

  /** As {@code Order.sound} says. */
  public TextExpression sound() {
    return Order.soundOf(this);
  }

  /** As {@code Named.shownName} says. */
  public TextExpression shownName() {
    return Functions.when(nickname.isNull(), name)
        .otherwise(nickname.concat(" (").concat(name).concat(")"));
  }
}
