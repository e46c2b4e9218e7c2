package com.example;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.type.Values;
import jakarta.annotation.Generated;
import java.math.BigDecimal;

/** A {@link Product} that a session can keep. Written from {@code com.example.Product}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ProductEntity extends Product implements Entity {
  private EntityState aludelState;
  Long id;
  String sku;
  BigDecimal price;
  boolean listed;

  /** Makes an object with nothing set; loading a row uses it. */
  ProductEntity() {}

  /** Makes a {@link Product} with all that it must have. */
  public static ProductEntity create(String sku, BigDecimal price, boolean listed) {
    return builder().sku(sku).price(price).listed(listed).build();
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
  public String sku() {
    aludelState().require(ProductMapper.SKU);
    return sku;
  }

  @Override
  public BigDecimal price() {
    aludelState().require(ProductMapper.PRICE);
    return price;
  }

  @Override
  public boolean listed() {
    aludelState().require(ProductMapper.LISTED);
    return listed;
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

    public Builder sku(String sku) {
      entity.sku = entity.aludelState().write(ProductMapper.SKU, entity.sku, sku);
      return this;
    }

    public Builder price(BigDecimal price) {
      entity.price =
          entity.aludelState().write(ProductMapper.PRICE, entity.price, Values.scaled(price, 2));
      return this;
    }

    public Builder listed(boolean listed) {
      entity.listed = entity.aludelState().write(ProductMapper.LISTED, entity.listed, listed);
      return this;
    }

    /** The object. */
    public ProductEntity build() {
      return entity;
    }
  }
}
