package com.example;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Treaty} is read from and written to {@code treaties}. Written from {@code
 * com.example.Treaty}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
final class TreatyMapper extends EntityMapper<TreatyEntity> {
  static final int ID = 0;
  static final int EDITION = 1;

  /** The only instance. */
  public static final TreatyMapper MAPPER = new TreatyMapper();

  private TreatyMapper() {
    super(
        Contract.VERSION,
        "Treaty",
        Treaty_.TABLE,
        Statements.of(
            SqlText.of("select id, edition from treaties"),
            SqlText.of(" where id = ?"),
            SqlText.of("insert into treaties (id, edition) values (?, ?)"),
            SqlText.of("delete from treaties where id = ?")),
        Attributes.named("id", "edition")
            .metamodel(() -> Treaty_.TREATY)
            .manualVersion("edition")
            .eagerDefaults(false));
  }

  @Override
  protected TreatyEntity create() {
    return new TreatyEntity();
  }

  @Override
  protected void read(TreatyEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.edition = row.getString(at + 1);
  }

  @Override
  protected void readColumn(TreatyEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case EDITION -> entity.edition = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(TreatyEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case EDITION -> entity.edition;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void assign(TreatyEntity entity, int column, Object value) {
    switch (column) {
      case EDITION -> entity.edition = (String) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void copy(TreatyEntity from, TreatyEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case EDITION -> to.edition = from.edition;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }
}
