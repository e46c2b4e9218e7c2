package com.example.forum;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Mark} is read from and written to {@code marks}. Written from {@code
 * com.example.forum.Mark}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class MarkMapper extends EntityMapper<MarkEntity> {
  static final int ID = 0;
  static final int NAME = 1;

  /** The only instance. */
  public static final MarkMapper MAPPER = new MarkMapper();

  private MarkMapper() {
    super(
        Contract.VERSION,
        "Mark",
        Mark_.TABLE,
        Statements.of(
            SqlText.of("select id, name from marks"),
            SqlText.of(" where id = ?"),
            SqlText.of("insert into marks (id, name) values (?, ?)"),
            SqlText.of("delete from marks where id = ?")),
        Attributes.named("id", "name")
            .metamodel(() -> Mark_.MARK));
  }

  @Override
  protected MarkEntity create() {
    return new MarkEntity();
  }

  @Override
  protected void read(MarkEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.name = row.getString(at + 1);
  }

  @Override
  protected void readColumn(MarkEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case NAME -> entity.name = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(MarkEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case NAME -> entity.name;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(MarkEntity from, MarkEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case NAME -> to.name = from.name;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }
}
