package com.example.orders;

import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TemporalColumn;
import dev.aludel.query.TextColumn;
import dev.aludel.query.ValueColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The table {@code orders}, typed for queries. Written from {@code com.example.orders.Order}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Order_ extends EntityTable<Order, OrderQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("orders")
          .column(Column.of("id", SqlType.BIGINT).sequence("orders_id_seq"))
          .column(Column.of("date", SqlType.DATE))
          .column(Column.of("status", SqlType.varchar(255)))
          .column(Column.of("fee", SqlType.numeric(19, 2)))
          .column(Column.of("note", SqlType.varchar(255)))
          .primaryKey("id")
          .build();

  /** The table under its own name. */
  public static final Order_ ORDER = new Order_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, OrderMapper.ID, ValueTypes::longInteger);
  public final TemporalColumn<LocalDate> date =
      TemporalColumn.of(this, OrderMapper.DATE, ValueTypes::localDate);
  public final ValueColumn<Order.Status> status =
      ValueColumn.of(this, OrderMapper.STATUS, type -> ValueTypes.enumeration(type,
          Order.Status::valueOf));
  public final NumberColumn<BigDecimal> fee =
      NumberColumn.of(this, OrderMapper.FEE, ValueTypes::decimal);
  public final TextColumn note = TextColumn.of(this, OrderMapper.NOTE);

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
}
