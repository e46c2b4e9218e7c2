package com.example.library;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.RelatedList;
import jakarta.annotation.Generated;
import java.util.List;

/** A {@link Author} that a session can keep. Written from {@code com.example.library.Author}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class AuthorEntity implements Author, Entity {
  private EntityState aludelState;
  Long id;
  String name;
  RelatedList<Book> books;

  /** Makes an object with nothing set; loading a row uses it. */
  AuthorEntity() {}

  /** Makes a {@link Author} with all that it must have. */
  public static AuthorEntity create(String name) {
    return builder().name(name).build();
  }

  /** Starts a {@link Author} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, AuthorMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(AuthorMapper.ID);
    return id;
  }

  @Override
  public String name() {
    aludelState().require(AuthorMapper.NAME);
    return name;
  }

  @Override
  public List<Book> books() {
    if (books == null) {
      books = aludelState().list(AuthorMapper.BOOKS);
    }
    return books;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Author}. */
  public static final class Builder {
    private final AuthorEntity entity = new AuthorEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(AuthorMapper.ID, entity.id, id);
      return this;
    }

    public Builder name(String name) {
      entity.name = entity.aludelState().write(AuthorMapper.NAME, entity.name, name);
      return this;
    }

    /** The object. */
    public AuthorEntity build() {
      return entity;
    }
  }
}
