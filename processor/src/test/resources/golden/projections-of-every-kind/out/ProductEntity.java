package com.example.shop;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import jakarta.annotation.Generated;

/** A {@link Product} that a session can keep. Written from {@code com.example.shop.Product}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ProductEntity implements Product, Entity {
  private EntityState aludelState;
  Long id;

  /** Makes an object with nothing set; loading a row uses it. */
  ProductEntity() {}

  /** Makes a {@link Product} with all that it must have. */
  public static ProductEntity create() {
    return builder().build();
  }

  /** Starts a {@link Product} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, ProductMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(ProductMapper.ID);
    return id;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Product}. */
  public static final class Builder {
    private final ProductEntity entity = new ProductEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(ProductMapper.ID, entity.id, id);
      return this;
    }

    /** The object. */
    public ProductEntity build() {
      return entity;
    }
  }
}
