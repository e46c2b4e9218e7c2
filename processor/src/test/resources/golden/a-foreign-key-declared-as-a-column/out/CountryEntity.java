package com.example.geo;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import jakarta.annotation.Generated;

/** A {@link Country} that a session can keep. Written from {@code com.example.geo.Country}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class CountryEntity implements Country, Entity {
  private EntityState aludelState;
  Long id;
  String name;

  /** Makes an object with nothing set; loading a row uses it. */
  CountryEntity() {}

  /** Makes a {@link Country} with all that it must have. */
  public static CountryEntity create(String name) {
    return builder().name(name).build();
  }

  /** Starts a {@link Country} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, CountryMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(CountryMapper.ID);
    return id;
  }

  @Override
  public String name() {
    aludelState().require(CountryMapper.NAME);
    return name;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Country}. */
  public static final class Builder {
    private final CountryEntity entity = new CountryEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(CountryMapper.ID, entity.id, id);
      return this;
    }

    public Builder name(String name) {
      entity.name = entity.aludelState().write(CountryMapper.NAME, entity.name, name);
      return this;
    }

    /** The object. */
    public CountryEntity build() {
      return entity;
    }
  }
}
