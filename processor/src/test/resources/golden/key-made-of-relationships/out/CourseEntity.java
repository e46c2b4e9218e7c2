package com.example.university;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import jakarta.annotation.Generated;

/** A {@link Course} that a session can keep. Written from {@code com.example.university.Course}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class CourseEntity implements Course, Entity {
  private EntityState aludelState;
  String code;
  String title;

  /** Makes an object with nothing set; loading a row uses it. */
  CourseEntity() {}

  /** Makes a {@link Course} with all that it must have. */
  public static CourseEntity create(String code, String title) {
    return builder().code(code).title(title).build();
  }

  /** Starts a {@link Course} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, CourseMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public String code() {
    aludelState().require(CourseMapper.CODE);
    return code;
  }

  @Override
  public String title() {
    aludelState().require(CourseMapper.TITLE);
    return title;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Course}. */
  public static final class Builder {
    private final CourseEntity entity = new CourseEntity();

    private Builder() {}

    public Builder code(String code) {
      entity.code = entity.aludelState().write(CourseMapper.CODE, entity.code, code);
      return this;
    }

    public Builder title(String title) {
      entity.title = entity.aludelState().write(CourseMapper.TITLE, entity.title, title);
      return this;
    }

    /** The object. */
    public CourseEntity build() {
      return entity;
    }
  }
}
