package com.example.university;

import dev.aludel.mapping.AssociationList;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.RelatedList;
import jakarta.annotation.Generated;
import java.util.List;

/**
 * A {@link Student} that a session can keep. Written from {@code com.example.university.Student}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class StudentEntity implements Student, Entity {
  private EntityState aludelState;
  Long id;
  String name;
  RelatedList<Enrollment> enrollments;

  /** Makes an object with nothing set; loading a row uses it. */
  StudentEntity() {}

  /** Makes a {@link Student} with all that it must have. */
  public static StudentEntity create(String name) {
    return builder().name(name).build();
  }

  /** Starts a {@link Student} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, StudentMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public Long id() {
    aludelState().require(StudentMapper.ID);
    return id;
  }

  @Override
  public String name() {
    aludelState().require(StudentMapper.NAME);
    return name;
  }

  @Override
  public List<Enrollment> enrollments() {
    if (enrollments == null) {
      enrollments = aludelState().list(StudentMapper.ENROLLMENTS);
    }
    return enrollments;
  }

  @Override
  public List<Course> courses() {
    return AssociationList.of(enrollments(), Enrollment::course,
        element -> EnrollmentEntity.builder().student(this).course(element).build());
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Student}. */
  public static final class Builder {
    private final StudentEntity entity = new StudentEntity();

    private Builder() {}

    public Builder id(Long id) {
      entity.id = entity.aludelState().write(StudentMapper.ID, entity.id, id);
      return this;
    }

    public Builder name(String name) {
      entity.name = entity.aludelState().write(StudentMapper.NAME, entity.name, name);
      return this;
    }

    /** The object. */
    public StudentEntity build() {
      return entity;
    }
  }
}
