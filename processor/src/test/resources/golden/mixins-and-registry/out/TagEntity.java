package com.example.blog;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import jakarta.annotation.Generated;

/** A {@link Tag} that a session can keep. Written from {@code com.example.blog.Tag}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class TagEntity implements Tag, Entity {
  private EntityState aludelState;
  String name;

  /** Makes an object with nothing set; loading a row uses it. */
  TagEntity() {}

  /** Makes a {@link Tag} with all that it must have. */
  public static TagEntity create(String name) {
    return builder().name(name).build();
  }

  /** Starts a {@link Tag} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, TagMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public String name() {
    aludelState().require(TagMapper.NAME);
    return name;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Tag}. */
  public static final class Builder {
    private final TagEntity entity = new TagEntity();

    private Builder() {}

    public Builder name(String name) {
      entity.name = entity.aludelState().write(TagMapper.NAME, entity.name, name);
      return this;
    }

    /** The object. */
    public TagEntity build() {
      return entity;
    }
  }
}
