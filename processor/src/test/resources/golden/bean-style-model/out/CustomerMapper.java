package com.example.beans;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Customer} is read from and written to {@code customer}. Written from {@code
 * com.example.beans.Customer}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class CustomerMapper extends EntityMapper<CustomerEntity> {
  static final int ID = 0;
  static final int NAME = 1;
  static final int NICKNAME = 2;
  static final int ACTIVE = 3;
  static final int CLASS_NAME = 4;

  /** The only instance. */
  public static final CustomerMapper MAPPER = new CustomerMapper();

  private CustomerMapper() {
    super(
        Contract.VERSION,
        "Customer",
        Customer_.TABLE,
        Statements.of(
            SqlText.of("select id, name, nickname, active, class from customer"),
            SqlText.of(" where id = ?"),
            SqlText.of(
                "insert into customer (id, name, nickname, active, class) values (?, ?, ?, "
                    + "?, ?)"),
            SqlText.of("delete from customer where id = ?")),
        Attributes.named("id", "name", "nickname", "active", "className")
            .metamodel(() -> Customer_.CUSTOMER));
  }

  @Override
  protected CustomerEntity create() {
    return new CustomerEntity();
  }

  @Override
  protected void read(CustomerEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.name = row.getString(at + 1);
    entity.nickname = row.getString(at + 2);
    entity.active = row.getBoolean(at + 3);
    entity.className = row.getString(at + 4);
  }

  @Override
  protected void readColumn(CustomerEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case NAME -> entity.name = row.getString(at);
      case NICKNAME -> entity.nickname = row.getString(at);
      case ACTIVE -> entity.active = row.getBoolean(at);
      case CLASS_NAME -> entity.className = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(CustomerEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case NAME -> entity.name;
      case NICKNAME -> entity.nickname;
      case ACTIVE -> entity.active;
      case CLASS_NAME -> entity.className;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(CustomerEntity from, CustomerEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case NAME -> to.name = from.name;
      case NICKNAME -> to.nickname = from.nickname;
      case ACTIVE -> to.active = from.active;
      case CLASS_NAME -> to.className = from.className;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void applyDefaults(CustomerEntity entity, FlushTime time) {
    EntityState state = entity.aludelState();
    if (state.unset(ACTIVE)) entity.active = state.defaulted(ACTIVE, true);
  }

  @Override
  protected Object key(CustomerEntity entity) {
    if (entity.aludelState().unset(ID)) {
      return null;
    }
    return entity.id;
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }
}
