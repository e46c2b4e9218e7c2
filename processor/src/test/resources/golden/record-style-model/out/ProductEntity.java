package com.example.shop;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.type.Values;
import jakarta.annotation.Generated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@link Product} that a session can keep. Written from {@code com.example.shop.Product}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ProductEntity implements Product, Entity {
  private EntityState aludelState;
  Long id;
  String name;
  String region;
  int number;
  String description;
  BigDecimal price;
  int stock;
  String token;
  String state;
  Instant createdAt;
  Long categoryId;
  Category category;

  /** Makes an object with nothing set; loading a row uses it. */
  ProductEntity() {}

  /** Makes a {@link Product} with all that it must have. */
  public static ProductEntity create(String name, String region, int number, BigDecimal price) {
    return builder().name(name).region(region).number(number).price(price).build();
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
  public void name(String name) {
    this.name = aludelState().write(ProductMapper.NAME, this.name, name);
  }

  @Override
  public String region() {
    aludelState().require(ProductMapper.REGION);
    return region;
  }

  @Override
  public int number() {
    aludelState().require(ProductMapper.NUMBER);
    return number;
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
  public Product price(BigDecimal newPrice) {
    this.price = aludelState().write(ProductMapper.PRICE, this.price, Values.scaled(newPrice, 2));
    return this;
  }

  @Override
  public int stock() {
    return aludelState().read(ProductMapper.STOCK) ? stock : 0;
  }

  @Override
  public void stock(int stock) {
    this.stock = aludelState().write(ProductMapper.STOCK, this.stock, stock);
  }

  @Override
  public String token() {
    aludelState().require(ProductMapper.TOKEN);
    return token;
  }

  @Override
  public String state() {
    aludelState().require(ProductMapper.STATE);
    return state;
  }

  @Override
  public Instant createdAt() {
    aludelState().require(ProductMapper.CREATED_AT);
    return createdAt;
  }

  @Override
  public Optional<Category> category() {
    aludelState().fetch(ProductMapper.CATEGORY);
    return Optional.ofNullable(category);
  }

  @Override
  public void category(@Nullable Category category) {
    aludelState().relate(ProductMapper.CATEGORY, category);
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
      entity.name(name);
      return this;
    }

    public Builder region(String region) {
      entity.region = entity.aludelState().write(ProductMapper.REGION, entity.region, region);
      return this;
    }

    public Builder number(int number) {
      entity.number = entity.aludelState().write(ProductMapper.NUMBER, entity.number, number);
      return this;
    }

    public Builder description(@Nullable String description) {
      entity.description =
          entity.aludelState().write(ProductMapper.DESCRIPTION, entity.description, description);
      return this;
    }

    public Builder price(BigDecimal price) {
      entity.price(price);
      return this;
    }

    public Builder stock(int stock) {
      entity.stock(stock);
      return this;
    }

    public Builder token(String token) {
      entity.token = entity.aludelState().write(ProductMapper.TOKEN, entity.token, token);
      return this;
    }

    public Builder state(String state) {
      entity.state = entity.aludelState().write(ProductMapper.STATE, entity.state, state);
      return this;
    }

    public Builder createdAt(Instant createdAt) {
      entity.createdAt =
          entity.aludelState().write(ProductMapper.CREATED_AT, entity.createdAt,
              Values.micros(createdAt));
      return this;
    }

    public Builder category(@Nullable Category category) {
      entity.category(category);
      return this;
    }

    /** The object. */
    public ProductEntity build() {
      return entity;
    }
  }
}
