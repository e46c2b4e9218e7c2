package com.example.orders;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.type.Values;
import jakarta.annotation.Generated;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A {@link Order} that a session can keep. Written from {@code com.example.orders.Order}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class OrderEntity extends Order implements Entity {
  private EntityState aludelState;
  Long id;
  LocalDate date;
  Order.Status status;
  BigDecimal fee;
  String note;

  /** Makes an object with nothing set; loading a row uses it. */
  OrderEntity() {}

  /** Makes an object as {@link Order} does. */
  public OrderEntity(LocalDate date) {
    super(date);
  }

  /** Makes an object as {@link Order} does. */
  public OrderEntity(LocalDate date, String... notes) throws IOException {
    super(date, notes);
  }

  /** Makes a {@link Order} with all that it must have. */
  public static OrderEntity create(LocalDate date) {
    return builder().date(date).build();
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
  public LocalDate date() {
    aludelState().require(OrderMapper.DATE);
    return date;
  }

  @Override
  protected void date(LocalDate date) {
    this.date = aludelState().write(OrderMapper.DATE, this.date, date);
  }

  @Override
  public Order.Status status() {
    return aludelState().read(OrderMapper.STATUS) ? status : Order.Status.PENDING;
  }

  @Override
  protected void status(Order.Status status) {
    this.status = aludelState().write(OrderMapper.STATUS, this.status, status);
  }

  @Override
  BigDecimal fee() {
    return aludelState().read(OrderMapper.FEE) ? fee : new BigDecimal("0.00");
  }

  @Override
  Order fee(BigDecimal value) {
    this.fee = aludelState().write(OrderMapper.FEE, this.fee, Values.scaled(value, 2));
    return this;
  }

  @Override
  protected String note() {
    return aludelState().read(OrderMapper.NOTE) ? note : "";
  }

  @Override
  protected void note(String note) {
    this.note = aludelState().write(OrderMapper.NOTE, this.note, note);
  }

  /** Sets anything of a new {@link Order}. */
  public static final class Builder {
    private final OrderEntity entity = new OrderEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(OrderMapper.ID, entity.id, id);
      return this;
    }

    public Builder date(LocalDate date) {
      entity.date(date);
      return this;
    }

    public Builder status(Order.Status status) {
      entity.status(status);
      return this;
    }

    public Builder fee(BigDecimal fee) {
      entity.fee(fee);
      return this;
    }

    public Builder note(String note) {
      entity.note(note);
      return this;
    }

    /** The object. */
    public OrderEntity build() {
      return entity;
    }
  }
}
