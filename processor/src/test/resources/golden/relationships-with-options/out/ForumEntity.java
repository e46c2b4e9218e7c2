package com.example.forum;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.RelatedList;
import jakarta.annotation.Generated;
import java.util.List;

/** A {@link Forum} that a session can keep. Written from {@code com.example.forum.Forum}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ForumEntity implements Forum, Entity {
  private EntityState aludelState;
  Long id;
  RelatedList<Post> posts;

  /** Makes an object with nothing set; loading a row uses it. */
  ForumEntity() {}

  /** Makes a {@link Forum} with all that it must have. */
  public static ForumEntity create() {
    return builder().build();
  }

  /** Starts a {@link Forum} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, ForumMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(ForumMapper.ID);
    return id;
  }

  @Override
  public List<Post> posts() {
    if (posts == null) {
      posts = aludelState().list(ForumMapper.POSTS);
    }
    return posts;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Forum}. */
  public static final class Builder {
    private final ForumEntity entity = new ForumEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(ForumMapper.ID, entity.id, id);
      return this;
    }

    /** The object. */
    public ForumEntity build() {
      return entity;
    }
  }
}
