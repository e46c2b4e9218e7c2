package com.example.library;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code books}. Written from {@code com.example.library.Book}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class BookQuery extends EntityQuery<Book, BookQuery> {
  BookQuery(EntitySelection<Book> selection) {
    super(selection);
  }

  @Override
  protected BookQuery with(EntitySelection<Book> selection) {
    return new BookQuery(selection);
  }
}
