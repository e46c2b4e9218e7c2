package com.example.hybrids;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.RelatedList;
import dev.aludel.type.Values;
import jakarta.annotation.Generated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Order} that a session can keep. Written from {@code com.example.hybrids.Order}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class OrderEntity implements Order, Entity {
  private EntityState aludelState;
  Long id;
  Status status;
  LocalDate due;
  BigDecimal fee;
  Long parentId;
  String name;
  String nickname;
  Order parent;
  RelatedList<Order> children;
  RelatedList<Item> items;

  /** Makes an object with nothing set; loading a row uses it. */
  OrderEntity() {}

  /** Makes a {@link Order} with all that it must have. */
  public static OrderEntity create(Status status, BigDecimal fee, String name) {
    return builder().status(status).fee(fee).name(name).build();
  }

  /** Starts a {@link Order} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, OrderMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(OrderMapper.ID);
    return id;
  }

  @Override
  public Status status() {
    aludelState().require(OrderMapper.STATUS);
    return status;
  }

  @Override
  public @Nullable LocalDate due() {
    aludelState().read(OrderMapper.DUE);
    return due;
  }

  @Override
  public BigDecimal fee() {
    aludelState().require(OrderMapper.FEE);
    return fee;
  }

  @Override
  public String name() {
    aludelState().require(OrderMapper.NAME);
    return name;
  }

  @Override
  public @Nullable String nickname() {
    aludelState().read(OrderMapper.NICKNAME);
    return nickname;
  }

  @Override
  public @Nullable Order parent() {
    aludelState().fetch(OrderMapper.PARENT);
    return parent;
  }

  @Override
  public List<Order> children() {
    if (children == null) {
      children = aludelState().list(OrderMapper.CHILDREN);
    }
    return children;
  }

  @Override
  public List<Item> items() {
    if (items == null) {
      items = aludelState().list(OrderMapper.ITEMS);
    }
    return items;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Order}. */
  public static final class Builder {
    private final OrderEntity entity = new OrderEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(OrderMapper.ID, entity.id, id);
      return this;
    }

    public Builder status(Status status) {
      entity.status = entity.aludelState().write(OrderMapper.STATUS, entity.status, status);
      return this;
    }

    public Builder due(@Nullable LocalDate due) {
      entity.due = entity.aludelState().write(OrderMapper.DUE, entity.due, due);
      return this;
    }

    public Builder fee(BigDecimal fee) {
      entity.fee = entity.aludelState().write(OrderMapper.FEE, entity.fee, Values.scaled(fee, 2));
      return this;
    }

    public Builder parent(@Nullable Order parent) {
      entity.aludelState().relate(OrderMapper.PARENT, parent);
      return this;
    }

    public Builder name(String name) {
      entity.name = entity.aludelState().write(OrderMapper.NAME, entity.name, name);
      return this;
    }

    public Builder nickname(@Nullable String nickname) {
      entity.nickname = entity.aludelState().write(OrderMapper.NICKNAME, entity.nickname, nickname);
      return this;
    }

    /** The object. */
    public OrderEntity build() {
      return entity;
    }
  }
}
