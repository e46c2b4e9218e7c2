package com.example.shop;

import dev.aludel.annotation.SchemaDescriptor;
import dev.aludel.mapping.Schema;
import jakarta.annotation.Generated;

/** All tables of {@link Shop}. */
@Generated("dev.aludel.processor.SchemaProcessor")
@SchemaDescriptor(models = {Product.class})
public final class ShopSchema {
  /** The tables, to be created and dropped together. */
  public static final Schema SCHEMA =
      Schema.of(Product_.PRODUCT);

  private ShopSchema() {}
}
