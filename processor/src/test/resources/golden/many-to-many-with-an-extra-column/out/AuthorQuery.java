package com.example.library;

import dev.aludel.query.EntityQuery;
import dev.aludel.query.EntitySelection;
import jakarta.annotation.Generated;

/** A query for {@code authors}. Written from {@code com.example.library.Author}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class AuthorQuery extends EntityQuery<Author, AuthorQuery> {
  AuthorQuery(EntitySelection<Author> selection) {
    super(selection);
  }

  @Override
  protected AuthorQuery with(EntitySelection<Author> selection) {
    return new AuthorQuery(selection);
  }
}
