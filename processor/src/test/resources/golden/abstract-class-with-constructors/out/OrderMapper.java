package com.example.orders;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;
import java.math.BigDecimal;

/**
 * How {@link Order} is read from and written to {@code orders}. Written from {@code
 * com.example.orders.Order}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class OrderMapper extends EntityMapper<OrderEntity> {
  static final int ID = 0;
  static final int DATE = 1;
  static final int STATUS = 2;
  static final int FEE = 3;
  static final int NOTE = 4;

  /** The only instance. */
  public static final OrderMapper MAPPER = new OrderMapper();

  private OrderMapper() {
    super(
        Contract.VERSION,
        "Order",
        Order_.TABLE,
        Statements.of(
            SqlText.of("select id, date, status, fee, note from orders"),
            SqlText.of(" where id = ?"),
            SqlText.of(
                "insert into orders (id, date, status, fee, note) values (?, ?, ?, ?, ?)"),
            SqlText.of("delete from orders where id = ?")),
        Attributes.named("id", "date", "status", "fee", "note")
            .metamodel(() -> Order_.ORDER));
  }

  @Override
  protected OrderEntity create() {
    return new OrderEntity();
  }

  @Override
  protected void read(OrderEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.date = row.getLocalDate(at + 1);
    entity.status = row.getEnum(at + 2, Order.Status::valueOf);
    entity.fee = row.getBigDecimal(at + 3);
    entity.note = row.getString(at + 4);
  }

  @Override
  protected void readColumn(OrderEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case DATE -> entity.date = row.getLocalDate(at);
      case STATUS -> entity.status = row.getEnum(at, Order.Status::valueOf);
      case FEE -> entity.fee = row.getBigDecimal(at);
      case NOTE -> entity.note = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(OrderEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case DATE -> entity.date;
      case STATUS -> entity.status == null ? null : entity.status.name();
      case FEE -> entity.fee;
      case NOTE -> entity.note;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(OrderEntity from, OrderEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case DATE -> to.date = from.date;
      case STATUS -> to.status = from.status;
      case FEE -> to.fee = from.fee;
      case NOTE -> to.note = from.note;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void applyDefaults(OrderEntity entity, FlushTime time) {
    EntityState state = entity.aludelState();
    if (state.unset(STATUS)) entity.status = state.defaulted(STATUS, Order.Status.PENDING);
    if (state.unset(FEE)) entity.fee = state.defaulted(FEE, new BigDecimal("0.00"));
    if (state.unset(NOTE)) entity.note = state.defaulted(NOTE, "");
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }
}
