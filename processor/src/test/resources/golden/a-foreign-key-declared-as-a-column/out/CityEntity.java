package com.example.geo;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import jakarta.annotation.Generated;

/** A {@link City} that a session can keep. Written from {@code com.example.geo.City}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class CityEntity implements City, Entity {
  private EntityState aludelState;
  Long id;
  long countryId;
  Country country;

  /** Makes an object with nothing set; loading a row uses it. */
  CityEntity() {}

  /** Makes a {@link City} with all that it must have. */
  public static CityEntity create(Country country) {
    return builder().country(country).build();
  }

  /** Starts a {@link City} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, CityMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(CityMapper.ID);
    return id;
  }

  @Override
  public long countryId() {
    aludelState().require(CityMapper.COUNTRY_ID);
    return countryId;
  }

  @Override
  public void countryId(long countryId) {
    this.countryId = aludelState().write(CityMapper.COUNTRY_ID, this.countryId, countryId);
    aludelState().forget(CityMapper.COUNTRY);
  }

  @Override
  public Country country() {
    aludelState().fetchRequired(CityMapper.COUNTRY);
    return country;
  }

  @Override
  public void country(Country country) {
    aludelState().relate(CityMapper.COUNTRY, country);
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link City}. */
  public static final class Builder {
    private final CityEntity entity = new CityEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(CityMapper.ID, entity.id, id);
      return this;
    }

    public Builder countryId(long countryId) {
      entity.countryId(countryId);
      return this;
    }

    public Builder country(Country country) {
      entity.country(country);
      return this;
    }

    /** The object. */
    public CityEntity build() {
      return entity;
    }
  }
}
