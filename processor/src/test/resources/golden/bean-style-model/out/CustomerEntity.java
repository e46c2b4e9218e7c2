package com.example.beans;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import jakarta.annotation.Generated;
import org.jspecify.annotations.Nullable;

/** A {@link Customer} that a session can keep. Written from {@code com.example.beans.Customer}. */
@Generated("dev.aludel.processor.ModelProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class CustomerEntity implements Customer, Entity {
  private EntityState aludelState;
  long id;
  String name;
  String nickname;
  boolean active;
  String className;

  /** Makes an object with nothing set; loading a row uses it. */
  CustomerEntity() {}

  /** Makes a {@link Customer} with all that it must have. */
  public static CustomerEntity create(String name, String className) {
    return builder().name(name).className(className).build();
  }

  /** Starts a {@link Customer} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, CustomerMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public long getId() {
    aludelState().require(CustomerMapper.ID);
    return id;
  }

  @Override
  public String getName() {
    aludelState().require(CustomerMapper.NAME);
    return name;
  }

  @Override
  public void setName(String name) {
    this.name = aludelState().write(CustomerMapper.NAME, this.name, name);
  }

  @Override
  public @Nullable String getNickname() {
    aludelState().read(CustomerMapper.NICKNAME);
    return nickname;
  }

  @Override
  public Customer setNickname(@Nullable String nickname) {
    this.nickname = aludelState().write(CustomerMapper.NICKNAME, this.nickname, nickname);
    return this;
  }

  @Override
  public boolean isActive() {
    return aludelState().read(CustomerMapper.ACTIVE) ? active : true;
  }

  @Override
  public void setActive(boolean active) {
    this.active = aludelState().write(CustomerMapper.ACTIVE, this.active, active);
  }

  @Override
  public String getClassName() {
    aludelState().require(CustomerMapper.CLASS_NAME);
    return className;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Customer}. */
  public static final class Builder {
    private final CustomerEntity entity = new CustomerEntity();

    private Builder() {}

    public Builder id(long id) {
      entity.id = entity.aludelState().write(CustomerMapper.ID, entity.id, id);
      return this;
    }

    public Builder name(String name) {
      entity.setName(name);
      return this;
    }

    public Builder nickname(@Nullable String nickname) {
      entity.setNickname(nickname);
      return this;
    }

    public Builder active(boolean active) {
      entity.setActive(active);
      return this;
    }

    public Builder className(String className) {
      entity.className =
          entity.aludelState().write(CustomerMapper.CLASS_NAME, entity.className, className);
      return this;
    }

    /** The object. */
    public CustomerEntity build() {
      return entity;
    }
  }
}
