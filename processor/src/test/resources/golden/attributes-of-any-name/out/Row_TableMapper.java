package com.example.names;

import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Row.Table} is read from and written to {@code select}. Written from {@code
 * com.example.names.Row.Table}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Row_TableMapper extends EntityMapper<Row_TableEntity> {
  static final int ID = 0;
  static final int WHERE_ID = 1;
  static final int WHERE = 2;

  /** The only instance. */
  public static final Row_TableMapper MAPPER = new Row_TableMapper();

  private Row_TableMapper() {
    super(
        Contract.VERSION,
        "Table",
        Row_Table_.TABLE,
        Statements.of(
            SqlText.of("select id, where_id from \"select\""),
            SqlText.of(" where id = ?"),
            SqlText.of("insert into \"select\" (id, where_id) values (?, ?)"),
            SqlText.of("delete from \"select\" where id = ?")),
        Attributes.named("id", "where_id")
            .metamodel(() -> Row_Table_.THE_TABLE),
        Edge.toOne("where", () -> RowMapper.MAPPER)
            .foreignKey("where_id"));
  }

  @Override
  protected Row_TableEntity create() {
    return new Row_TableEntity();
  }

  @Override
  protected void read(Row_TableEntity entity, dev.aludel.jdbc.Row row, int at) {
    entity.id = row.getInt(at);
    entity.whereId = row.getLong(at + 1);
  }

  @Override
  protected void readColumn(Row_TableEntity entity, int column, dev.aludel.jdbc.Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getInt(at);
      case WHERE_ID -> entity.whereId = row.getLong(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(Row_TableEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case WHERE_ID -> entity.whereId;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void assign(Row_TableEntity entity, int column, Object value) {
    switch (column) {
      case WHERE_ID -> entity.whereId = (Long) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void copy(Row_TableEntity from, Row_TableEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case WHERE_ID -> to.whereId = from.whereId;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object key(dev.aludel.jdbc.Row row, int at) {
    return row.getInt(at);
  }

  @Override
  protected long longKey(dev.aludel.jdbc.Row row, int at) {
    return row.getLong(at);
  }

  @Override
  protected Object related(Row_TableEntity entity, int attribute) {
    return switch (attribute) {
      case WHERE -> entity.where;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void relate(Row_TableEntity entity, int attribute, Object value) {
    switch (attribute) {
      case WHERE -> entity.where = (Row) value;
      default -> throw unknownAttribute(attribute);
    }
  }

  @Override
  protected void foreignKey(Row_TableEntity entity, int attribute, Object key) {
    switch (attribute) {
      case WHERE -> entity.whereId = (Long) key;
      default -> throw unknownAttribute(attribute);
    }
  }
}
