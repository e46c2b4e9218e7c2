package com.example;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.type.Values;
import jakarta.annotation.Generated;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A {@link Product} that a session can keep. Written from {@code com.example.Product}. */
@Generated("dev.aludel.processor.ModelProcessor")
final class ProductEntity implements Product, Entity {
  private EntityState aludelState;
  Long id;
  String name;
  String description;
  BigDecimal price;
  int stock;
  ProductStatus status;
  Instant createdAt;
  Long categoryId;
  Category category;

  /** Makes an object with nothing set; loading a row uses it. */
  ProductEntity() {}

  /** Makes a {@link Product} with all that it must have. */
  public static ProductEntity create(String name, BigDecimal price, int stock, ProductStatus status,
      Instant createdAt) {
    return builder().name(name).price(price).stock(stock).status(status).createdAt(createdAt)
        .build();
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
  public String name() {
    aludelState().require(ProductMapper.NAME);
    return name;
  }

  @Override
  public @Nullable String description() {
    aludelState().read(ProductMapper.DESCRIPTION);
    return description;
  }

  @Override
  public BigDecimal price() {
    aludelState().require(ProductMapper.PRICE);
    return price;
  }

  @Override
  public int stock() {
    aludelState().require(ProductMapper.STOCK);
    return stock;
  }

  @Override
  public ProductStatus status() {
    aludelState().require(ProductMapper.STATUS);
    return status;
  }

  @Override
  public Instant createdAt() {
    aludelState().require(ProductMapper.CREATED_AT);
    return createdAt;
  }

  @Override
  public @Nullable Category category() {
    aludelState().fetch(ProductMapper.CATEGORY);
    return category;
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

    public Builder name(String name) {
      entity.name = entity.aludelState().write(ProductMapper.NAME, entity.name, name);
      return this;
    }

    public Builder description(@Nullable String description) {
      entity.description =
          entity.aludelState().write(ProductMapper.DESCRIPTION, entity.description, description);
      return this;
    }

    public Builder price(BigDecimal price) {
      entity.price =
          entity.aludelState().write(ProductMapper.PRICE, entity.price, Values.scaled(price, 2));
      return this;
    }

    public Builder stock(int stock) {
      entity.stock = entity.aludelState().write(ProductMapper.STOCK, entity.stock, stock);
      return this;
    }

    public Builder status(ProductStatus status) {
      entity.status = entity.aludelState().write(ProductMapper.STATUS, entity.status, status);
      return this;
    }

    public Builder createdAt(Instant createdAt) {
      entity.createdAt =
          entity.aludelState().write(ProductMapper.CREATED_AT, entity.createdAt,
              Values.micros(createdAt));
      return this;
    }

    public Builder category(@Nullable Category category) {
      entity.aludelState().relate(ProductMapper.CATEGORY, category);
      return this;
    }

    /** The object. */
    public ProductEntity build() {
      return entity;
    }
  }
}
