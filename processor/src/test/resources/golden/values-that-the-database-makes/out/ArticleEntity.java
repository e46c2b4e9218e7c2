package com.example;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import jakarta.annotation.Generated;

/** A {@link Article} that a session can keep. Written from {@code com.example.Article}. */
@Generated("dev.aludel.processor.ModelProcessor")
final class ArticleEntity implements Article, Entity {
  private EntityState aludelState;
  String code;
  String title;
  String slug;
  int revisions;
  int version;

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
  public String code() {
    aludelState().require(ArticleMapper.CODE);
    return code;
  }

  @Override
  public String title() {
    aludelState().require(ArticleMapper.TITLE);
    return title;
  }

  @Override
  public void title(String title) {
    this.title = aludelState().write(ArticleMapper.TITLE, this.title, title);
  }

  @Override
  public String slug() {
    aludelState().require(ArticleMapper.SLUG);
    return slug;
  }

  @Override
  public int revisions() {
    aludelState().require(ArticleMapper.REVISIONS);
    return revisions;
  }

  @Override
  public int version() {
    aludelState().require(ArticleMapper.VERSION);
    return version;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Article}. */
  public static final class Builder {
    private final ArticleEntity entity = new ArticleEntity();

    private Builder() {}

    public Builder code(String code) {
      entity.code = entity.aludelState().write(ArticleMapper.CODE, entity.code, code);
      return this;
    }

    public Builder title(String title) {
      entity.title(title);
      return this;
    }

    public Builder slug(String slug) {
      entity.slug = entity.aludelState().write(ArticleMapper.SLUG, entity.slug, slug);
      return this;
    }

    public Builder revisions(int revisions) {
      entity.revisions =
          entity.aludelState().write(ArticleMapper.REVISIONS, entity.revisions, revisions);
      return this;
    }

    public Builder version(int version) {
      entity.version = entity.aludelState().write(ArticleMapper.VERSION, entity.version, version);
      return this;
    }

    /** The object. */
    public ArticleEntity build() {
      return entity;
    }
  }
}
