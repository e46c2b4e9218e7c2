package com.example.people;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.RelatedList;
import jakarta.annotation.Generated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Person} that a session can keep. Written from {@code com.example.people.Person}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class PersonEntity implements Person, Entity {
  private EntityState aludelState;
  Long id;
  Long managerId;
  Profile profile;
  Person manager;
  RelatedList<Person> reports;

  /** Makes an object with nothing set; loading a row uses it. */
  PersonEntity() {}

  /** Makes a {@link Person} with all that it must have. */
  public static PersonEntity create() {
    return builder().build();
  }

  /** Starts a {@link Person} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, PersonMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(PersonMapper.ID);
    return id;
  }

  @Override
  public @Nullable Profile profile() {
    aludelState().fetch(PersonMapper.PROFILE);
    return profile;
  }

  @Override
  public void profile(@Nullable Profile profile) {
    aludelState().relate(PersonMapper.PROFILE, profile);
  }

  @Override
  public @Nullable Person manager() {
    aludelState().fetch(PersonMapper.MANAGER);
    return manager;
  }

  @Override
  public void manager(@Nullable Person manager) {
    aludelState().relate(PersonMapper.MANAGER, manager);
  }

  @Override
  public List<Person> reports() {
    if (reports == null) {
      reports = aludelState().list(PersonMapper.REPORTS);
    }
    return reports;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Person}. */
  public static final class Builder {
    private final PersonEntity entity = new PersonEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(PersonMapper.ID, entity.id, id);
      return this;
    }

    public Builder profile(@Nullable Profile profile) {
      entity.profile(profile);
      return this;
    }

    public Builder manager(@Nullable Person manager) {
      entity.manager(manager);
      return this;
    }

    /** The object. */
    public PersonEntity build() {
      return entity;
    }
  }
}
