package com.example.geo;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Country} is read from and written to {@code countries}. Written from {@code
 * com.example.geo.Country}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class CountryMapper extends EntityMapper<CountryEntity> {
  static final int ID = 0;
  static final int NAME = 1;

  /** The only instance. */
  public static final CountryMapper MAPPER = new CountryMapper();

  private CountryMapper() {
    super(
        Contract.VERSION,
        "Country",
        Country_.TABLE,
        Statements.of(
            SqlText.of("select id, name from countries"),
            SqlText.of(" where id = ?"),
            SqlText.of("insert into countries (id, name) values (?, ?)"),
            SqlText.of("delete from countries where id = ?")),
        Attributes.named("id", "name")
            .metamodel(() -> Country_.COUNTRY));
  }

  @Override
  protected CountryEntity create() {
    return new CountryEntity();
  }

  @Override
  protected void read(CountryEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.name = row.getString(at + 1);
  }

  @Override
  protected void readColumn(CountryEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case NAME -> entity.name = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(CountryEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case NAME -> entity.name;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(CountryEntity from, CountryEntity to, int column) {
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
