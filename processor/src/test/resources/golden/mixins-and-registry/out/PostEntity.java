package com.example.blog;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.type.Values;
import jakarta.annotation.Generated;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A {@link Post} that a session can keep. Written from {@code com.example.blog.Post}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class PostEntity implements Post, Entity {
  private EntityState aludelState;
  Long id;
  String title;
  LocalDateTime createdAt;
  LocalDateTime updatedAt;
  Instant deletedAt;

  /** Makes an object with nothing set; loading a row uses it. */
  PostEntity() {}

  /** Makes a {@link Post} with all that it must have. */
  public static PostEntity create(String title) {
    return builder().title(title).build();
  }

  /** Starts a {@link Post} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, PostMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(PostMapper.ID);
    return id;
  }

  @Override
  public String title() {
    aludelState().require(PostMapper.TITLE);
    return title;
  }

  @Override
  public LocalDateTime createdAt() {
    aludelState().require(PostMapper.CREATED_AT);
    return createdAt;
  }

  @Override
  public LocalDateTime updatedAt() {
    aludelState().require(PostMapper.UPDATED_AT);
    return updatedAt;
  }

  @Override
  public @Nullable Instant deletedAt() {
    aludelState().read(PostMapper.DELETED_AT);
    return deletedAt;
  }

  @Override
  public void deletedAt(@Nullable Instant deletedAt) {
    this.deletedAt =
        aludelState().write(PostMapper.DELETED_AT, this.deletedAt, Values.micros(deletedAt));
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Post}. */
  public static final class Builder {
    private final PostEntity entity = new PostEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(PostMapper.ID, entity.id, id);
      return this;
    }

    public Builder title(String title) {
      entity.title = entity.aludelState().write(PostMapper.TITLE, entity.title, title);
      return this;
    }

    public Builder createdAt(LocalDateTime createdAt) {
      entity.createdAt =
          entity.aludelState().write(PostMapper.CREATED_AT, entity.createdAt,
              Values.micros(createdAt));
      return this;
    }

    public Builder updatedAt(LocalDateTime updatedAt) {
      entity.updatedAt =
          entity.aludelState().write(PostMapper.UPDATED_AT, entity.updatedAt,
              Values.micros(updatedAt));
      return this;
    }

    public Builder deletedAt(@Nullable Instant deletedAt) {
      entity.deletedAt(deletedAt);
      return this;
    }

    /** The object. */
    public PostEntity build() {
      return entity;
    }
  }
}
