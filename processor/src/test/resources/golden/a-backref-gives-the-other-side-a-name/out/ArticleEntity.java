package com.example.blog;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import jakarta.annotation.Generated;

/** A {@link Article} that a session can keep. Written from {@code com.example.blog.Article}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ArticleEntity implements Article, Entity {
  private EntityState aludelState;
  Long id;
  String title;

  /** Makes an object with nothing set; loading a row uses it. */
  ArticleEntity() {}

  /** Makes a {@link Article} with all that it must have. */
  public static ArticleEntity create(String title) {
    return builder().title(title).build();
  }

  /** Starts a {@link Article} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, ArticleMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(ArticleMapper.ID);
    return id;
  }

  @Override
  public String title() {
    aludelState().require(ArticleMapper.TITLE);
    return title;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Article}. */
  public static final class Builder {
    private final ArticleEntity entity = new ArticleEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(ArticleMapper.ID, entity.id, id);
      return this;
    }

    public Builder title(String title) {
      entity.title = entity.aludelState().write(ArticleMapper.TITLE, entity.title, title);
      return this;
    }

    /** The object. */
    public ArticleEntity build() {
      return entity;
    }
  }
}
