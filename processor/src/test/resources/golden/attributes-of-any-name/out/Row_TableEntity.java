package com.example.names;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import jakarta.annotation.Generated;

/**
 * A {@link Row.Table} that a session can keep. Written from {@code com.example.names.Row.Table}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Row_TableEntity implements Row.Table, Entity {
  private EntityState aludelState;
  Integer id;
  Long whereId;
  Row where;

  /** Makes an object with nothing set; loading a row uses it. */
  Row_TableEntity() {}

  /** Makes a {@link Row.Table} with all that it must have. */
  public static Row_TableEntity create(Row where) {
    return builder().where(where).build();
  }

  /** Starts a {@link Row.Table} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, Row_TableMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Integer id() {
    aludelState().require(Row_TableMapper.ID);
    return id;
  }

  @Override
  public Row where() {
    aludelState().fetchRequired(Row_TableMapper.WHERE);
    return where;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Row.Table}. */
  public static final class Builder {
    private final Row_TableEntity entity = new Row_TableEntity();

    private Builder() {}

    public Builder id(Integer id) {
      entity.id = entity.aludelState().write(Row_TableMapper.ID, entity.id, id);
      return this;
    }

    public Builder where(Row where) {
      entity.aludelState().relate(Row_TableMapper.WHERE, where);
      return this;
    }

    /** The object. */
    public Row_TableEntity build() {
      return entity;
    }
  }
}
