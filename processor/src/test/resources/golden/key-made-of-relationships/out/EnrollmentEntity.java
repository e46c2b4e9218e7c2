package com.example.university;

import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.RelatedList;
import jakarta.annotation.Generated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Enrollment} that a session can keep. Written from {@code
 * com.example.university.Enrollment}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class EnrollmentEntity implements Enrollment, Entity {
  private EntityState aludelState;
  Long studentId;
  String courseId;
  String grade;
  Student student;
  Course course;
  RelatedList<Exam> exams;

  /** Makes an object with nothing set; loading a row uses it. */
  EnrollmentEntity() {}

  /** Makes a {@link Enrollment} with all that it must have. */
  public static EnrollmentEntity create(Student student, Course course) {
    return builder().student(student).course(course).build();
  }

  /** Starts a {@link Enrollment} of which anything can be set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public EntityState aludelState() {
    if (aludelState == null) {
      aludelState = new EntityState(this, EnrollmentMapper.MAPPER);
    }
    return aludelState;
  }

  @Override
  public @Nullable String grade() {
    aludelState().read(EnrollmentMapper.GRADE);
    return grade;
  }

  @Override
  public void grade(@Nullable String grade) {
    this.grade = aludelState().write(EnrollmentMapper.GRADE, this.grade, grade);
  }

  @Override
  public Student student() {
    aludelState().fetchRequired(EnrollmentMapper.STUDENT);
    return student;
  }

  @Override
  public Course course() {
    aludelState().fetchRequired(EnrollmentMapper.COURSE);
    return course;
  }

  @Override
  public List<Exam> exams() {
    if (exams == null) {
      exams = aludelState().list(EnrollmentMapper.EXAMS);
    }
    return exams;
  }

  @Override
  public String toString() {
    return aludelState().describe();
  }

  /** Sets anything of a new {@link Enrollment}. */
  public static final class Builder {
    private final EnrollmentEntity entity = new EnrollmentEntity();

    private Builder() {}

    public Builder student(Student student) {
      entity.aludelState().relate(EnrollmentMapper.STUDENT, student);
      return this;
    }

    public Builder course(Course course) {
      entity.aludelState().relate(EnrollmentMapper.COURSE, course);
      return this;
    }

    public Builder grade(@Nullable String grade) {
      entity.grade(grade);
      return this;
    }

    /** The object. */
    public EnrollmentEntity build() {
      return entity;
    }
  }
}
