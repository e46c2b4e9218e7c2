package com.example.store;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import jakarta.annotation.Generated;

/** A {@link Shelf} that a session can keep. Written from {@code com.example.store.Shelf}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ShelfEntity implements Shelf, Entity {
  private EntityState aludelState;
  int height;
  Long id;
  String name;

  /** Makes an object with nothing set; loading a row uses it. */
  ShelfEntity() {}

  /** Makes a {@link Shelf} with all that it must have. */
  public static ShelfEntity create(int height, String name) {
    return builder().height(height).name(name).build();
  }

  /** Starts a {@link Shelf} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, ShelfMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public int height() {
    aludelState().require(ShelfMapper.HEIGHT);
    return height;
  }

  @Override
  public Long id() {
    aludelState().require(ShelfMapper.ID);
    return id;
  }

  @Override
  public String name() {
    aludelState().require(ShelfMapper.NAME);
    return name;
  }

  @Override
  public void name(String name) {
    this.name = aludelState().write(ShelfMapper.NAME, this.name, name);
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Shelf}. */
  public static final class Builder {
    private final ShelfEntity entity = new ShelfEntity();

    private Builder() {}

    public Builder height(int height) {
      entity.height = entity.aludelState().write(ShelfMapper.HEIGHT, entity.height, height);
      return this;
    }

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(ShelfMapper.ID, entity.id, id);
      return this;
    }

    public Builder name(String name) {
      entity.name(name);
      return this;
    }

    /** The object. */
    public ShelfEntity build() {
      return entity;
    }
  }
}
