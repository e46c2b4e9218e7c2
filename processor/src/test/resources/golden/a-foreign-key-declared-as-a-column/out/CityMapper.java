package com.example.geo;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link City} is read from and written to {@code cities}. Written from {@code
 * com.example.geo.City}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class CityMapper extends EntityMapper<CityEntity> {
  static final int ID = 0;
  static final int COUNTRY_ID = 1;
  static final int COUNTRY = 2;

  /** The only instance. */
  public static final CityMapper MAPPER = new CityMapper();

  private CityMapper() {
    super(
        Contract.VERSION,
        "City",
        City_.TABLE,
        Statements.of(
            SqlText.of("select id, country from cities"),
            SqlText.of(" where id = ?"),
            SqlText.of("insert into cities (id, country) values (?, ?)"),
            SqlText.of("delete from cities where id = ?")),
        Attributes.named("id", "countryId")
            .metamodel(() -> City_.CITY),
        Edge.toOne("country", () -> CountryMapper.MAPPER)
            .foreignKey("country"));
  }

  @Override
  protected CityEntity create() {
    return new CityEntity();
  }

  @Override
  protected void read(CityEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.countryId = row.getLong(at + 1);
  }

  @Override
  protected void readColumn(CityEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case COUNTRY_ID -> entity.countryId = row.getLong(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(CityEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case COUNTRY_ID -> entity.countryId;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void assign(CityEntity entity, int column, Object value) {
    switch (column) {
      case COUNTRY_ID -> entity.countryId = value == null ? 0 : ((Number) value).longValue();
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void copy(CityEntity from, CityEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case COUNTRY_ID -> to.countryId = from.countryId;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }

  @Override
  protected Object related(CityEntity entity, int attribute) {
    return switch (attribute) {
      case COUNTRY -> entity.country;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void relate(CityEntity entity, int attribute, Object value) {
    switch (attribute) {
      case COUNTRY -> entity.country = (Country) value;
      default -> throw unknownAttribute(attribute);
    }
  }

  @Override
  protected void foreignKey(CityEntity entity, int attribute, Object key) {
    switch (attribute) {
      case COUNTRY -> entity.countryId = key == null ? 0 : (Long) key;
      default -> throw unknownAttribute(attribute);
    }
  }
}
