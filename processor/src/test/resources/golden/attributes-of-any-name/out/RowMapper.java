package com.example.names;

import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.RelatedList;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Row} is read from and written to {@code rows}. Written from {@code
 * com.example.names.Row}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class RowMapper extends EntityMapper<RowEntity> {
  static final int KEY = 0;
  static final int VALUE = 1;
  static final int STATE = 2;
  static final int ROUNDED = 3;
  static final int ENTITY = 4;
  static final int COLUMN = 5;
  static final int ROW = 6;
  static final int TIME = 7;
  static final int AT = 8;
  static final int AS = 9;
  static final int ALIAS = 10;
  static final int TABLE = 11;
  static final int SELECT = 12;
  static final int INSERT = 13;
  static final int MAPPER_ = 14;
  static final int BUILD = 15;
  static final int ATTRIBUTE = 16;
  static final int USER_ID = 17;
  static final int SELECTION = 18;
  static final int PLACE_ID = 19;
  static final int PLACE = 20;
  static final int PARTS = 21;

  /** The only instance. */
  public static final RowMapper MAPPER = new RowMapper();

  private RowMapper() {
    super(
        Contract.VERSION,
        "Row",
        Row_.TABLE,
        Statements.of(
            SqlText.of(
                "select \"key\", \"value\", state, rounded, entity, \"column\", \"row\", "
                    + "time, at, \"as\", alias, \"table\", \"select\", \"insert\", mapper, "
                    + "build, attribute, user_id, selection, place_id from \"rows\""),
            SqlText.of(" where \"key\" = ?"),
            SqlText.of(
                "insert into \"rows\" (\"key\", \"value\", state, rounded, entity, "
                    + "\"column\", \"row\", time, at, \"as\", alias, \"table\", \"select\", "
                    + "\"insert\", mapper, build, attribute, user_id, selection, place_id) "
                    + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            SqlText.of("delete from \"rows\" where \"key\" = ?")),
        Attributes.named("key", "value", "state", "rounded", "entity", "column", "row", "time",
            "at", "as", "alias", "table", "select", "insert", "mapper", "build", "attribute",
            "userID", "selection", "place_id")
            .metamodel(() -> Row_.ROW),
        Edge.toOne("place", () -> RowMapper.MAPPER)
            .foreignKey("place_id")
            .inverse("parts"),
        Edge.toMany("parts", () -> RowMapper.MAPPER)
            .foreignKey("place_id")
            .inverse("place")
            .loadedBy(SqlText.of(" where place_id = ?")));
  }

  @Override
  protected RowEntity create() {
    return new RowEntity();
  }

  @Override
  protected void read(RowEntity entity, dev.aludel.jdbc.Row row, int at) {
    entity.key = row.getLong(at);
    entity.value = row.getString(at + 1);
    entity.state = row.getString(at + 2);
    entity.rounded = row.getInstant(at + 3);
    entity.entity = row.getString(at + 4);
    entity.column = row.getInt(at + 5);
    entity.row = row.getInt(at + 6);
    entity.time = row.getInstant(at + 7);
    entity.at = row.getInt(at + 8);
    entity.as = row.getInt(at + 9);
    entity.alias = row.getString(at + 10);
    entity.table = row.getString(at + 11);
    entity.select = row.getString(at + 12);
    entity.insert = row.getString(at + 13);
    entity.mapper = row.getString(at + 14);
    entity.build = row.getString(at + 15);
    entity.attribute = row.getString(at + 16);
    entity.userID = row.getString(at + 17);
    entity.selection = row.getString(at + 18);
    entity.placeId = row.nullableLong(at + 19);
  }

  @Override
  protected void readColumn(RowEntity entity, int column, dev.aludel.jdbc.Row row, int at) {
    switch (column) {
      case KEY -> entity.key = row.getLong(at);
      case VALUE -> entity.value = row.getString(at);
      case STATE -> entity.state = row.getString(at);
      case ROUNDED -> entity.rounded = row.getInstant(at);
      case ENTITY -> entity.entity = row.getString(at);
      case COLUMN -> entity.column = row.getInt(at);
      case ROW -> entity.row = row.getInt(at);
      case TIME -> entity.time = row.getInstant(at);
      case AT -> entity.at = row.getInt(at);
      case AS -> entity.as = row.getInt(at);
      case ALIAS -> entity.alias = row.getString(at);
      case TABLE -> entity.table = row.getString(at);
      case SELECT -> entity.select = row.getString(at);
      case INSERT -> entity.insert = row.getString(at);
      case MAPPER_ -> entity.mapper = row.getString(at);
      case BUILD -> entity.build = row.getString(at);
      case ATTRIBUTE -> entity.attribute = row.getString(at);
      case USER_ID -> entity.userID = row.getString(at);
      case SELECTION -> entity.selection = row.getString(at);
      case PLACE_ID -> entity.placeId = row.nullableLong(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(RowEntity entity, int column) {
    return switch (column) {
      case KEY -> entity.key;
      case VALUE -> entity.value;
      case STATE -> entity.state;
      case ROUNDED -> entity.rounded;
      case ENTITY -> entity.entity;
      case COLUMN -> entity.column;
      case ROW -> entity.row;
      case TIME -> entity.time;
      case AT -> entity.at;
      case AS -> entity.as;
      case ALIAS -> entity.alias;
      case TABLE -> entity.table;
      case SELECT -> entity.select;
      case INSERT -> entity.insert;
      case MAPPER_ -> entity.mapper;
      case BUILD -> entity.build;
      case ATTRIBUTE -> entity.attribute;
      case USER_ID -> entity.userID;
      case SELECTION -> entity.selection;
      case PLACE_ID -> entity.placeId;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void assign(RowEntity entity, int column, Object value) {
    switch (column) {
      case PLACE_ID -> entity.placeId = (Long) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void copy(RowEntity from, RowEntity to, int column) {
    switch (column) {
      case KEY -> to.key = from.key;
      case VALUE -> to.value = from.value;
      case STATE -> to.state = from.state;
      case ROUNDED -> to.rounded = from.rounded;
      case ENTITY -> to.entity = from.entity;
      case COLUMN -> to.column = from.column;
      case ROW -> to.row = from.row;
      case TIME -> to.time = from.time;
      case AT -> to.at = from.at;
      case AS -> to.as = from.as;
      case ALIAS -> to.alias = from.alias;
      case TABLE -> to.table = from.table;
      case SELECT -> to.select = from.select;
      case INSERT -> to.insert = from.insert;
      case MAPPER_ -> to.mapper = from.mapper;
      case BUILD -> to.build = from.build;
      case ATTRIBUTE -> to.attribute = from.attribute;
      case USER_ID -> to.userID = from.userID;
      case SELECTION -> to.selection = from.selection;
      case PLACE_ID -> to.placeId = from.placeId;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void applyDefaults(RowEntity entity, FlushTime time) {
    EntityState state = entity.aludelState();
    if (state.unset(STATE)) entity.state = state.defaulted(STATE, "new");
    if (state.unset(TIME)) entity.time = state.defaulted(TIME, time.instant());
  }

  @Override
  protected Object key(RowEntity entity) {
    if (entity.aludelState().unset(KEY)) {
      return null;
    }
    return entity.key;
  }

  @Override
  protected long longKey(dev.aludel.jdbc.Row row, int at) {
    return row.getLong(at);
  }

  @Override
  protected Object related(RowEntity entity, int attribute) {
    return switch (attribute) {
      case PLACE -> entity.place;
      case PARTS -> entity.parts;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void relate(RowEntity entity, int attribute, Object value) {
    switch (attribute) {
      case PLACE -> entity.place = (Row) value;
      default -> throw unknownAttribute(attribute);
    }
  }

  @Override
  protected RelatedList<?> list(RowEntity entity, int attribute) {
    return switch (attribute) {
      case PARTS -> (RelatedList<?>) entity.parts();
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void foreignKey(RowEntity entity, int attribute, Object key) {
    switch (attribute) {
      case PLACE -> entity.placeId = (Long) key;
      default -> throw unknownAttribute(attribute);
    }
  }
}
