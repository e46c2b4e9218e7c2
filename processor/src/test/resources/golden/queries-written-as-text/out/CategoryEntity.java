package com.example;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.RelatedList;
import jakarta.annotation.Generated;
import java.util.List;

/** A {@link Category} that a session can keep. Written from {@code com.example.Category}. */
@Generated("dev.aludel.processor.ModelProcessor")
final class CategoryEntity implements Category, Entity {
  private EntityState aludelState;
  Long id;
  String name;
  RelatedList<Product> products;

  /** Makes an object with nothing set; loading a row uses it. */
  CategoryEntity() {}

  /** Makes a {@link Category} with all that it must have. */
  public static CategoryEntity create(String name) {
    return builder().name(name).build();
  }

  /** Starts a {@link Category} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, CategoryMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(CategoryMapper.ID);
    return id;
  }

  @Override
  public String name() {
    aludelState().require(CategoryMapper.NAME);
    return name;
  }

  @Override
  public List<Product> products() {
    if (products == null) {
      products = aludelState().list(CategoryMapper.PRODUCTS);
    }
    return products;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Category}. */
  public static final class Builder {
    private final CategoryEntity entity = new CategoryEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(CategoryMapper.ID, entity.id, id);
      return this;
    }

    public Builder name(String name) {
      entity.name = entity.aludelState().write(CategoryMapper.NAME, entity.name, name);
      return this;
    }

    /** The object. */
    public CategoryEntity build() {
      return entity;
    }
  }
}
