package com.example.blog;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import jakarta.annotation.Generated;

/** A {@link Comment} that a session can keep. Written from {@code com.example.blog.Comment}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class CommentEntity implements Comment, Entity {
  private EntityState aludelState;
  Long id;
  Long articleId;
  Article article;

  /** Makes an object with nothing set; loading a row uses it. */
  CommentEntity() {}

  /** Makes a {@link Comment} with all that it must have. */
  public static CommentEntity create(Article article) {
    return builder().article(article).build();
  }

  /** Starts a {@link Comment} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, CommentMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(CommentMapper.ID);
    return id;
  }

  @Override
  public Article article() {
    aludelState().fetchRequired(CommentMapper.ARTICLE);
    return article;
  }

  @Override
  public void article(Article article) {
    aludelState().relate(CommentMapper.ARTICLE, article);
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Comment}. */
  public static final class Builder {
    private final CommentEntity entity = new CommentEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(CommentMapper.ID, entity.id, id);
      return this;
    }

    public Builder article(Article article) {
      entity.article(article);
      return this;
    }

    /** The object. */
    public CommentEntity build() {
      return entity;
    }
  }
}
