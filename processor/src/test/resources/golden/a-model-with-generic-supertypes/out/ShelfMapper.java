package com.example.store;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Shelf} is read from and written to {@code shelves}. Written from {@code
 * com.example.store.Shelf}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ShelfMapper extends EntityMapper<ShelfEntity> {
  static final int HEIGHT = 0;
  static final int ID = 1;
  static final int NAME = 2;

  /** The only instance. */
  public static final ShelfMapper MAPPER = new ShelfMapper();

  private ShelfMapper() {
    super(
        Contract.VERSION,
        "Shelf",
        Shelf_.TABLE,
        Statements.of(
            SqlText.of("select height, id, name from shelves"),
            SqlText.of(" where id = ?"),
            SqlText.of("insert into shelves (height, id, name) values (?, ?, ?)"),
            SqlText.of("delete from shelves where id = ?")),
        Attributes.named("height", "id", "name")
            .metamodel(() -> Shelf_.SHELF));
  }

  @Override
  protected ShelfEntity create() {
    return new ShelfEntity();
  }

  @Override
  protected void read(ShelfEntity entity, Row row, int at) {
    entity.height = row.getInt(at);
    entity.id = row.getLong(at + 1);
    entity.name = row.getString(at + 2);
  }

  @Override
  protected void readColumn(ShelfEntity entity, int column, Row row, int at) {
    switch (column) {
      case HEIGHT -> entity.height = row.getInt(at);
      case ID -> entity.id = row.getLong(at);
      case NAME -> entity.name = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(ShelfEntity entity, int column) {
    return switch (column) {
      case HEIGHT -> entity.height;
      case ID -> entity.id;
      case NAME -> entity.name;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(ShelfEntity from, ShelfEntity to, int column) {
    switch (column) {
      case HEIGHT -> to.height = from.height;
      case ID -> to.id = from.id;
      case NAME -> to.name = from.name;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at + 1);
  }
}
