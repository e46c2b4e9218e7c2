package com.example.university;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import jakarta.annotation.Generated;
import java.time.LocalDate;
import java.util.UUID;

/** A {@link Exam} that a session can keep. Written from {@code com.example.university.Exam}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ExamEntity implements Exam, Entity {
  private EntityState aludelState;
  UUID id;
  LocalDate date;
  Long enrollmentStudentId;
  String enrollmentCourseId;
  Enrollment enrollment;

  /** Makes an object with nothing set; loading a row uses it. */
  ExamEntity() {}

  /** Makes a {@link Exam} with all that it must have. */
  public static ExamEntity create(LocalDate date, Enrollment enrollment) {
    return builder().date(date).enrollment(enrollment).build();
  }

  /** Starts a {@link Exam} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, ExamMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public UUID id() {
    aludelState().require(ExamMapper.ID);
    return id;
  }

  @Override
  public LocalDate date() {
    aludelState().require(ExamMapper.DATE);
    return date;
  }

  @Override
  public Enrollment enrollment() {
    aludelState().fetchRequired(ExamMapper.ENROLLMENT);
    return enrollment;
  }

  @Override
  public void enrollment(Enrollment enrollment) {
    aludelState().relate(ExamMapper.ENROLLMENT, enrollment);
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Exam}. */
  public static final class Builder {
    private final ExamEntity entity = new ExamEntity();

    private Builder() {}

    public Builder id(UUID id) {
      entity.id = entity.aludelState().write(ExamMapper.ID, entity.id, id);
      return this;
    }

    public Builder date(LocalDate date) {
      entity.date = entity.aludelState().write(ExamMapper.DATE, entity.date, date);
      return this;
    }

    public Builder enrollment(Enrollment enrollment) {
      entity.enrollment(enrollment);
      return this;
    }

    /** The object. */
    public ExamEntity build() {
      return entity;
    }
  }
}
