package com.example.hybrids;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.type.Values;
import jakarta.annotation.Generated;
import java.math.BigDecimal;

/** A {@link Item} that a session can keep. Written from {@code com.example.hybrids.Item}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ItemEntity implements Item, Entity {
  private EntityState aludelState;
  Long id;
  Long orderId;
  int amount;
  BigDecimal price;
  Order order;

  /** Makes an object with nothing set; loading a row uses it. */
  ItemEntity() {}

  /** Makes a {@link Item} with all that it must have. */
  public static ItemEntity create(Order order, int amount, BigDecimal price) {
    return builder().order(order).amount(amount).price(price).build();
  }

  /** Starts a {@link Item} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, ItemMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(ItemMapper.ID);
    return id;
  }

  @Override
  public int amount() {
    aludelState().require(ItemMapper.AMOUNT);
    return amount;
  }

  @Override
  public void amount(int amount) {
    this.amount = aludelState().write(ItemMapper.AMOUNT, this.amount, amount);
  }

  @Override
  public BigDecimal price() {
    aludelState().require(ItemMapper.PRICE);
    return price;
  }

  @Override
  public Order order() {
    aludelState().fetchRequired(ItemMapper.ORDER);
    return order;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Item}. */
  public static final class Builder {
    private final ItemEntity entity = new ItemEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(ItemMapper.ID, entity.id, id);
      return this;
    }

    public Builder order(Order order) {
      entity.aludelState().relate(ItemMapper.ORDER, order);
      return this;
    }

    public Builder amount(int amount) {
      entity.amount(amount);
      return this;
    }

    public Builder price(BigDecimal price) {
      entity.price =
          entity.aludelState().write(ItemMapper.PRICE, entity.price, Values.scaled(price, 2));
      return this;
    }

    /** The object. */
    public ItemEntity build() {
      return entity;
    }
  }
}
