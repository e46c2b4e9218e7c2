package com.example.forum;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import jakarta.annotation.Generated;

/** A {@link Mark} that a session can keep. Written from {@code com.example.forum.Mark}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class MarkEntity implements Mark, Entity {
  private EntityState aludelState;
  Long id;
  String name;

  /** Makes an object with nothing set; loading a row uses it. */
  MarkEntity() {}

  /** Makes a {@link Mark} with all that it must have. */
  public static MarkEntity create(String name) {
    return builder().name(name).build();
  }

  /** Starts a {@link Mark} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, MarkMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(MarkMapper.ID);
    return id;
  }

  @Override
  public String name() {
    aludelState().require(MarkMapper.NAME);
    return name;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Mark}. */
  public static final class Builder {
    private final MarkEntity entity = new MarkEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(MarkMapper.ID, entity.id, id);
      return this;
    }

    public Builder name(String name) {
      entity.name = entity.aludelState().write(MarkMapper.NAME, entity.name, name);
      return this;
    }

    /** The object. */
    public MarkEntity build() {
      return entity;
    }
  }
}
