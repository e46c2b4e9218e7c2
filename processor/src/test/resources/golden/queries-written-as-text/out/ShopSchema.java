package com.example;

import dev.aludel.annotation.SchemaDescriptor;
import dev.aludel.mapping.Schema;
import jakarta.annotation.Generated;

/** All tables of {@link Shop}. */
@Generated("dev.aludel.processor.SchemaProcessor")
@SchemaDescriptor(models = {Category.class, Product.class})
public final class ShopSchema {
  /** The tables, to be created and dropped together. */
  public static final Schema SCHEMA =
      Schema.of(Category_.CATEGORY, Product_.PRODUCT);

  private ShopSchema() {}
}
