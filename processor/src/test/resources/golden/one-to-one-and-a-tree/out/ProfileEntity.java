package com.example.people;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import jakarta.annotation.Generated;

/** A {@link Profile} that a session can keep. Written from {@code com.example.people.Profile}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ProfileEntity implements Profile, Entity {
  private EntityState aludelState;
  Long id;
  Long personId;
  Person person;

  /** Makes an object with nothing set; loading a row uses it. */
  ProfileEntity() {}

  /** Makes a {@link Profile} with all that it must have. */
  public static ProfileEntity create(Person person) {
    return builder().person(person).build();
  }

  /** Starts a {@link Profile} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, ProfileMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(ProfileMapper.ID);
    return id;
  }

  @Override
  public Person person() {
    aludelState().fetchRequired(ProfileMapper.PERSON);
    return person;
  }

  @Override
  public void person(Person person) {
    aludelState().relate(ProfileMapper.PERSON, person);
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Profile}. */
  public static final class Builder {
    private final ProfileEntity entity = new ProfileEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(ProfileMapper.ID, entity.id, id);
      return this;
    }

    public Builder person(Person person) {
      entity.person(person);
      return this;
    }

    /** The object. */
    public ProfileEntity build() {
      return entity;
    }
  }
}
