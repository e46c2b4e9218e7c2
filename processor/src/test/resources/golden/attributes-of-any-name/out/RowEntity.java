package com.example.names;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.RelatedList;
import dev.aludel.type.Values;
import jakarta.annotation.Generated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Row} that a session can keep. Written from {@code com.example.names.Row}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class RowEntity implements Row, Entity {
  private EntityState aludelState;
  long key;
  String value;
  String state;
  Instant rounded;
  String entity;
  int column;
  int row;
  Instant time;
  int at;
  int as;
  String alias;
  String table;
  String select;
  String insert;
  String mapper;
  String build;
  String attribute;
  String userID;
  String selection;
  Long placeId;
  Row place;
  RelatedList<Row> parts;

  /** Makes an object with nothing set; loading a row uses it. */
  RowEntity() {}

  /** Makes a {@link Row} with all that it must have. */
  public static RowEntity create(String value, Instant rounded, String entity, int column, int row,
      int at, int as, String alias, String table, String select, String insert, String mapper,
      String build, String attribute, String userID) {
    return builder().value(value).rounded(rounded).entity(entity).column(column).row(row).at(at)
        .as(as).alias(alias).table(table).select(select).insert(insert).mapper(mapper).build(build)
        .attribute(attribute).userID(userID).build();
  }

  /** Starts a {@link Row} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, RowMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public long key() {
    aludelState().require(RowMapper.KEY);
    return key;
  }

  @Override
  public String value() {
    aludelState().require(RowMapper.VALUE);
    return value;
  }

  @Override
  public void value(String value) {
    this.value = aludelState().write(RowMapper.VALUE, this.value, value);
  }

  @Override
  public String state() {
    return aludelState().read(RowMapper.STATE) ? state : "new";
  }

  @Override
  public void state(String state) {
    this.state = aludelState().write(RowMapper.STATE, this.state, state);
  }

  @Override
  public Instant rounded() {
    aludelState().require(RowMapper.ROUNDED);
    return rounded;
  }

  @Override
  public void rounded(Instant rounded) {
    this.rounded = aludelState().write(RowMapper.ROUNDED, this.rounded, Values.micros(rounded));
  }

  @Override
  public String entity() {
    aludelState().require(RowMapper.ENTITY);
    return entity;
  }

  @Override
  public int column() {
    aludelState().require(RowMapper.COLUMN);
    return column;
  }

  @Override
  public int row() {
    aludelState().require(RowMapper.ROW);
    return row;
  }

  @Override
  public Instant time() {
    aludelState().require(RowMapper.TIME);
    return time;
  }

  @Override
  public int at() {
    aludelState().require(RowMapper.AT);
    return at;
  }

  @Override
  public int as() {
    aludelState().require(RowMapper.AS);
    return as;
  }

  @Override
  public String alias() {
    aludelState().require(RowMapper.ALIAS);
    return alias;
  }

  @Override
  public String table() {
    aludelState().require(RowMapper.TABLE);
    return table;
  }

  @Override
  public String select() {
    aludelState().require(RowMapper.SELECT);
    return select;
  }

  @Override
  public String insert() {
    aludelState().require(RowMapper.INSERT);
    return insert;
  }

  @Override
  public String mapper() {
    aludelState().require(RowMapper.MAPPER_);
    return mapper;
  }

  @Override
  public String build() {
    aludelState().require(RowMapper.BUILD);
    return build;
  }

  @Override
  public String attribute() {
    aludelState().require(RowMapper.ATTRIBUTE);
    return attribute;
  }

  @Override
  public String userID() {
    aludelState().require(RowMapper.USER_ID);
    return userID;
  }

  @Override
  public @Nullable String selection() {
    aludelState().read(RowMapper.SELECTION);
    return selection;
  }

  @Override
  public @Nullable Row place() {
    aludelState().fetch(RowMapper.PLACE);
    return place;
  }

  @Override
  public List<Row> parts() {
    if (parts == null) {
      parts = aludelState().list(RowMapper.PARTS);
    }
    return parts;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Row}. */
  public static final class Builder {
    private final RowEntity entity = new RowEntity();

    private Builder() {}

    public Builder key(long key) {
      entity.key = entity.aludelState().write(RowMapper.KEY, entity.key, key);
      return this;
    }

    public Builder value(String value) {
      entity.value(value);
      return this;
    }

    public Builder state(String state) {
      entity.state(state);
      return this;
    }

    public Builder rounded(Instant rounded) {
      entity.rounded(rounded);
      return this;
    }

    public Builder entity(String entity) {
      this.entity.entity =
          this.entity.aludelState().write(RowMapper.ENTITY, this.entity.entity, entity);
      return this;
    }

    public Builder column(int column) {
      entity.column = entity.aludelState().write(RowMapper.COLUMN, entity.column, column);
      return this;
    }

    public Builder row(int row) {
      entity.row = entity.aludelState().write(RowMapper.ROW, entity.row, row);
      return this;
    }

    public Builder time(Instant time) {
      entity.time = entity.aludelState().write(RowMapper.TIME, entity.time, Values.micros(time));
      return this;
    }

    public Builder at(int at) {
      entity.at = entity.aludelState().write(RowMapper.AT, entity.at, at);
      return this;
    }

    public Builder as(int as) {
      entity.as = entity.aludelState().write(RowMapper.AS, entity.as, as);
      return this;
    }

    public Builder alias(String alias) {
      entity.alias = entity.aludelState().write(RowMapper.ALIAS, entity.alias, alias);
      return this;
    }

    public Builder table(String table) {
      entity.table = entity.aludelState().write(RowMapper.TABLE, entity.table, table);
      return this;
    }

    public Builder select(String select) {
      entity.select = entity.aludelState().write(RowMapper.SELECT, entity.select, select);
      return this;
    }

    public Builder insert(String insert) {
      entity.insert = entity.aludelState().write(RowMapper.INSERT, entity.insert, insert);
      return this;
    }

    public Builder mapper(String mapper) {
      entity.mapper = entity.aludelState().write(RowMapper.MAPPER_, entity.mapper, mapper);
      return this;
    }

    public Builder build(String build) {
      entity.build = entity.aludelState().write(RowMapper.BUILD, entity.build, build);
      return this;
    }

    public Builder attribute(String attribute) {
      entity.attribute =
          entity.aludelState().write(RowMapper.ATTRIBUTE, entity.attribute, attribute);
      return this;
    }

    public Builder userID(String userID) {
      entity.userID = entity.aludelState().write(RowMapper.USER_ID, entity.userID, userID);
      return this;
    }

    public Builder selection(@Nullable String selection) {
      entity.selection =
          entity.aludelState().write(RowMapper.SELECTION, entity.selection, selection);
      return this;
    }

    public Builder place(@Nullable Row place) {
      entity.aludelState().relate(RowMapper.PLACE, place);
      return this;
    }

    /** The object. */
    public RowEntity build() {
      return entity;
    }
  }
}
