package com.example.blog;

import dev.aludel.annotation.SchemaDescriptor;
import dev.aludel.mapping.Schema;
import jakarta.annotation.Generated;

/** All tables of {@link Blog}. */
@Generated("dev.aludel.processor.SchemaProcessor")
@SchemaDescriptor(models = {Post.class, Tag.class})
public final class BlogSchema {
  /** The tables, to be created and dropped together. */
  public static final Schema SCHEMA =
      Schema.of(Post_.POST, Tag_.TAG);

  private BlogSchema() {}
}
