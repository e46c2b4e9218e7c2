package com.example.library;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.RelatedList;
import jakarta.annotation.Generated;
import java.util.List;

/** A {@link Book} that a session can keep. Written from {@code com.example.library.Book}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class BookEntity implements Book, Entity {
  private EntityState aludelState;
  int number;
  String title;
  RelatedList<Author> authors;

  /** Makes an object with nothing set; loading a row uses it. */
  BookEntity() {}

  /** Makes a {@link Book} with all that it must have. */
  public static BookEntity create(String title) {
    return builder().title(title).build();
  }

  /** Starts a {@link Book} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, BookMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public int number() {
    aludelState().require(BookMapper.NUMBER);
    return number;
  }

  @Override
  public String title() {
    aludelState().require(BookMapper.TITLE);
    return title;
  }

  @Override
  public List<Author> authors() {
    if (authors == null) {
      authors = aludelState().list(BookMapper.AUTHORS);
    }
    return authors;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Book}. */
  public static final class Builder {
    private final BookEntity entity = new BookEntity();

    private Builder() {}

    public Builder number(int number) {
      entity.number = entity.aludelState().write(BookMapper.NUMBER, entity.number, number);
      return this;
    }

    public Builder title(String title) {
      entity.title = entity.aludelState().write(BookMapper.TITLE, entity.title, title);
      return this;
    }

    /** The object. */
    public BookEntity build() {
      return entity;
    }
  }
}
