package com.example;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import jakarta.annotation.Generated;

/** A {@link Treaty} that a session can keep. Written from {@code com.example.Treaty}. */
@Generated("dev.aludel.processor.ModelProcessor")
final class TreatyEntity implements Treaty, Entity {
  private EntityState aludelState;
  Long id;
  String edition;

  /** Makes an object with nothing set; loading a row uses it. */
  TreatyEntity() {}

  /** Makes a {@link Treaty} with all that it must have. */
  public static TreatyEntity create(String edition) {
    return builder().edition(edition).build();
  }

  /** Starts a {@link Treaty} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, TreatyMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(TreatyMapper.ID);
    return id;
  }

  @Override
  public String edition() {
    aludelState().require(TreatyMapper.EDITION);
    return edition;
  }

  @Override
  public void edition(String edition) {
    this.edition = aludelState().write(TreatyMapper.EDITION, this.edition, edition);
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Treaty}. */
  public static final class Builder {
    private final TreatyEntity entity = new TreatyEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(TreatyMapper.ID, entity.id, id);
      return this;
    }

    public Builder edition(String edition) {
      entity.edition(edition);
      return this;
    }

    /** The object. */
    public TreatyEntity build() {
      return entity;
    }
  }
}
