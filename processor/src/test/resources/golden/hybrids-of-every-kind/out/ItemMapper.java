package com.example.hybrids;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Item} is read from and written to {@code items}. Written from {@code
 * com.example.hybrids.Item}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ItemMapper extends EntityMapper<ItemEntity> {
  static final int ID = 0;
  static final int ORDER_ID = 1;
  static final int AMOUNT = 2;
  static final int PRICE = 3;
  static final int ORDER = 4;

  /** The only instance. */
  public static final ItemMapper MAPPER = new ItemMapper();

  private ItemMapper() {
    super(
        Contract.VERSION,
        "Item",
        Item_.TABLE,
        Statements.of(
            SqlText.of("select id, order_id, amount, price from items"),
            SqlText.of(" where id = ?"),
            SqlText.of(
                "insert into items (id, order_id, amount, price) values (?, ?, ?, ?)"),
            SqlText.of("delete from items where id = ?")),
        Attributes.named("id", "order_id", "amount", "price")
            .metamodel(() -> Item_.ITEM),
        Edge.toOne("order", () -> OrderMapper.MAPPER)
            .foreignKey("order_id")
            .inverse("items"));
  }

  @Override
  protected ItemEntity create() {
    return new ItemEntity();
  }

  @Override
  protected void read(ItemEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.orderId = row.getLong(at + 1);
    entity.amount = row.getInt(at + 2);
    entity.price = row.getBigDecimal(at + 3);
  }

  @Override
  protected void readColumn(ItemEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case ORDER_ID -> entity.orderId = row.getLong(at);
      case AMOUNT -> entity.amount = row.getInt(at);
      case PRICE -> entity.price = row.getBigDecimal(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(ItemEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case ORDER_ID -> entity.orderId;
      case AMOUNT -> entity.amount;
      case PRICE -> entity.price;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void assign(ItemEntity entity, int column, Object value) {
    switch (column) {
      case ORDER_ID -> entity.orderId = (Long) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void copy(ItemEntity from, ItemEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case ORDER_ID -> to.orderId = from.orderId;
      case AMOUNT -> to.amount = from.amount;
      case PRICE -> to.price = from.price;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }

  @Override
  protected Object related(ItemEntity entity, int attribute) {
    return switch (attribute) {
      case ORDER -> entity.order;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void relate(ItemEntity entity, int attribute, Object value) {
    switch (attribute) {
      case ORDER -> entity.order = (Order) value;
      default -> throw unknownAttribute(attribute);
    }
  }

  @Override
  protected void foreignKey(ItemEntity entity, int attribute, Object key) {
    switch (attribute) {
      case ORDER -> entity.orderId = (Long) key;
      default -> throw unknownAttribute(attribute);
    }
  }
}
