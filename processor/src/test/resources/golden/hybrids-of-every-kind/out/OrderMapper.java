package com.example.hybrids;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.RelatedList;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Order} is read from and written to {@code orders}. Written from {@code
 * com.example.hybrids.Order}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class OrderMapper extends EntityMapper<OrderEntity> {
  static final int ID = 0;
  static final int STATUS = 1;
  static final int DUE = 2;
  static final int FEE = 3;
  static final int PARENT_ID = 4;
  static final int NAME = 5;
  static final int NICKNAME = 6;
  static final int PARENT = 7;
  static final int CHILDREN = 8;
  static final int ITEMS = 9;

  /** The only instance. */
  public static final OrderMapper MAPPER = new OrderMapper();

  private OrderMapper() {
    super(
        Contract.VERSION,
        "Order",
        Order_.TABLE,
        Statements.of(
            SqlText.of(
                "select id, status, due, fee, parent_id, name, nickname from orders"),
            SqlText.of(" where id = ?"),
            SqlText.of(
                "insert into orders (id, status, due, fee, parent_id, name, nickname) "
                    + "values (?, ?, ?, ?, ?, ?, ?)"),
            SqlText.of("delete from orders where id = ?")),
        Attributes.named("id", "status", "due", "fee", "parent_id", "name", "nickname")
            .metamodel(() -> Order_.ORDER),
        Edge.toOne("parent", () -> OrderMapper.MAPPER)
            .foreignKey("parent_id")
            .inverse("children"),
        Edge.toMany("children", () -> OrderMapper.MAPPER)
            .foreignKey("parent_id")
            .inverse("parent")
            .loadedBy(SqlText.of(" where parent_id = ?")),
        Edge.toMany("items", () -> ItemMapper.MAPPER)
            .foreignKey("order_id")
            .inverse("order")
            .loadedBy(SqlText.of(" where order_id = ?")));
  }

  @Override
  protected OrderEntity create() {
    return new OrderEntity();
  }

  @Override
  protected void read(OrderEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.status = row.getEnum(at + 1, Status::valueOf);
    entity.due = row.getLocalDate(at + 2);
    entity.fee = row.getBigDecimal(at + 3);
    entity.parentId = row.nullableLong(at + 4);
    entity.name = row.getString(at + 5);
    entity.nickname = row.getString(at + 6);
  }

  @Override
  protected void readColumn(OrderEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case STATUS -> entity.status = row.getEnum(at, Status::valueOf);
      case DUE -> entity.due = row.getLocalDate(at);
      case FEE -> entity.fee = row.getBigDecimal(at);
      case PARENT_ID -> entity.parentId = row.nullableLong(at);
      case NAME -> entity.name = row.getString(at);
      case NICKNAME -> entity.nickname = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(OrderEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case STATUS -> entity.status == null ? null : entity.status.name();
      case DUE -> entity.due;
      case FEE -> entity.fee;
      case PARENT_ID -> entity.parentId;
      case NAME -> entity.name;
      case NICKNAME -> entity.nickname;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void assign(OrderEntity entity, int column, Object value) {
    switch (column) {
      case PARENT_ID -> entity.parentId = (Long) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void copy(OrderEntity from, OrderEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case STATUS -> to.status = from.status;
      case DUE -> to.due = from.due;
      case FEE -> to.fee = from.fee;
      case PARENT_ID -> to.parentId = from.parentId;
      case NAME -> to.name = from.name;
      case NICKNAME -> to.nickname = from.nickname;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }

  @Override
  protected Object related(OrderEntity entity, int attribute) {
    return switch (attribute) {
      case PARENT -> entity.parent;
      case CHILDREN -> entity.children;
      case ITEMS -> entity.items;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void relate(OrderEntity entity, int attribute, Object value) {
    switch (attribute) {
      case PARENT -> entity.parent = (Order) value;
      default -> throw unknownAttribute(attribute);
    }
  }

  @Override
  protected RelatedList<?> list(OrderEntity entity, int attribute) {
    return switch (attribute) {
      case CHILDREN -> (RelatedList<?>) entity.children();
      case ITEMS -> (RelatedList<?>) entity.items();
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void foreignKey(OrderEntity entity, int attribute, Object key) {
    switch (attribute) {
      case PARENT -> entity.parentId = (Long) key;
      default -> throw unknownAttribute(attribute);
    }
  }
}
