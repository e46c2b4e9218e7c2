package com.example;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.type.Values;
import jakarta.annotation.Generated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A {@link Member} that a session can keep. Written from {@code com.example.Member}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class MemberEntity implements Member, Entity {
  private EntityState aludelState;
  Long id;
  String firstName;
  String lastName;
  BigDecimal fee;
  String fullName;
  int firstLength;
  BigDecimal yearlyFee;
  long relatives;
  Integer score;

  /** Makes an object with nothing set; loading a row uses it. */
  MemberEntity() {}

  /** Makes a {@link Member} with all that it must have. */
  public static MemberEntity create(String firstName, String lastName, BigDecimal fee) {
    return builder().firstName(firstName).lastName(lastName).fee(fee).build();
  }

  /** Starts a {@link Member} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, MemberMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(MemberMapper.ID);
    return id;
  }

  @Override
  public String firstName() {
    aludelState().require(MemberMapper.FIRST_NAME);
    return firstName;
  }

  @Override
  public String lastName() {
    aludelState().require(MemberMapper.LAST_NAME);
    return lastName;
  }

  @Override
  public BigDecimal fee() {
    aludelState().require(MemberMapper.FEE);
    return fee;
  }

  @Override
  public String fullName() {
    aludelState().require(MemberMapper.FULL_NAME);
    return fullName;
  }

  @Override
  public int firstLength() {
    aludelState().require(MemberMapper.FIRST_LENGTH);
    return firstLength;
  }

  @Override
  public BigDecimal yearlyFee() {
    aludelState().require(MemberMapper.YEARLY_FEE);
    return yearlyFee;
  }

  @Override
  public long relatives() {
    aludelState().require(MemberMapper.RELATIVES);
    return relatives;
  }

  @Override
  public @Nullable Integer score() {
    return aludelState().unset(MemberMapper.SCORE) ? null : score;
  }

  @Override
  public String toString() {
    return aludelState().describe(MemberMapper.FULL_NAME);
  }

  /** Sets anything of a new {@link Member}. */
  public static final class Builder {
    private final MemberEntity entity = new MemberEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(MemberMapper.ID, entity.id, id);
      return this;
    }

    public Builder firstName(String firstName) {
      entity.firstName =
          entity.aludelState().write(MemberMapper.FIRST_NAME, entity.firstName, firstName);
      return this;
    }

    public Builder lastName(String lastName) {
      entity.lastName =
          entity.aludelState().write(MemberMapper.LAST_NAME, entity.lastName, lastName);
      return this;
    }

    public Builder fee(BigDecimal fee) {
      entity.fee = entity.aludelState().write(MemberMapper.FEE, entity.fee, Values.scaled(fee, 2));
      return this;
    }

    /** The object. */
    public MemberEntity build() {
      return entity;
    }
  }
}
