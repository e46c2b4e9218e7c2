package com.example.university;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.RelatedList;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Enrollment} is read from and written to {@code enrollments}. Written from {@code
 * com.example.university.Enrollment}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class EnrollmentMapper extends EntityMapper<EnrollmentEntity> {
  static final int STUDENT_ID = 0;
  static final int COURSE_ID = 1;
  static final int GRADE = 2;
  static final int STUDENT = 3;
  static final int COURSE = 4;
  static final int EXAMS = 5;

  /** The only instance. */
  public static final EnrollmentMapper MAPPER = new EnrollmentMapper();

  private EnrollmentMapper() {
    super(
        Contract.VERSION,
        "Enrollment",
        Enrollment_.TABLE,
        Statements.of(
            SqlText.of("select student_id, course_id, grade from enrollments"),
            SqlText.of(" where student_id = ? and course_id = ?"),
            SqlText.of(
                "insert into enrollments (student_id, course_id, grade) values (?, ?, ?)"),
            SqlText.of(
                "delete from enrollments where student_id = ? and course_id = ?")),
        Attributes.named("student_id", "course_id", "grade")
            .metamodel(() -> Enrollment_.ENROLLMENT),
        Edge.toOne("student", () -> StudentMapper.MAPPER)
            .foreignKey("student_id")
            .inverse("enrollments"),
        Edge.toOne("course", () -> CourseMapper.MAPPER)
            .foreignKey("course_id"),
        Edge.toMany("exams", () -> ExamMapper.MAPPER)
            .foreignKey("enrollment_student_id", "enrollment_course_id")
            .inverse("enrollment")
            .loadedBy(SqlText.of(
                " where enrollment_student_id = ? and enrollment_course_id = ?")));
  }

  @Override
  protected EnrollmentEntity create() {
    return new EnrollmentEntity();
  }

  @Override
  protected void read(EnrollmentEntity entity, Row row, int at) {
    entity.studentId = row.getLong(at);
    entity.courseId = row.getString(at + 1);
    entity.grade = row.getString(at + 2);
  }

  @Override
  protected void readColumn(EnrollmentEntity entity, int column, Row row, int at) {
    switch (column) {
      case STUDENT_ID -> entity.studentId = row.getLong(at);
      case COURSE_ID -> entity.courseId = row.getString(at);
      case GRADE -> entity.grade = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(EnrollmentEntity entity, int column) {
    return switch (column) {
      case STUDENT_ID -> entity.studentId;
      case COURSE_ID -> entity.courseId;
      case GRADE -> entity.grade;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void assign(EnrollmentEntity entity, int column, Object value) {
    switch (column) {
      case STUDENT_ID -> entity.studentId = (Long) value;
      case COURSE_ID -> entity.courseId = (String) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void copy(EnrollmentEntity from, EnrollmentEntity to, int column) {
    switch (column) {
      case STUDENT_ID -> to.studentId = from.studentId;
      case COURSE_ID -> to.courseId = from.courseId;
      case GRADE -> to.grade = from.grade;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object key(EnrollmentEntity entity) {
    if (entity.studentId == null || entity.courseId == null) {
      return null;
    }
    return new EnrollmentKey(entity.studentId, entity.courseId);
  }

  @Override
  protected Object key(Row row, int at) {
    return new EnrollmentKey(row.getLong(at), row.getString(at + 1));
  }

  @Override
  protected Object[] keyValues(Object key) {
    EnrollmentKey parts = (EnrollmentKey) key;
    return new Object[] {parts.studentId(), parts.courseId()};
  }

  @Override
  protected Object related(EnrollmentEntity entity, int attribute) {
    return switch (attribute) {
      case STUDENT -> entity.student;
      case COURSE -> entity.course;
      case EXAMS -> entity.exams;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void relate(EnrollmentEntity entity, int attribute, Object value) {
    switch (attribute) {
      case STUDENT -> entity.student = (Student) value;
      case COURSE -> entity.course = (Course) value;
      default -> throw unknownAttribute(attribute);
    }
  }

  @Override
  protected RelatedList<?> list(EnrollmentEntity entity, int attribute) {
    return switch (attribute) {
      case EXAMS -> (RelatedList<?>) entity.exams();
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void foreignKey(EnrollmentEntity entity, int attribute, Object key) {
    switch (attribute) {
      case STUDENT -> entity.studentId = (Long) key;
      case COURSE -> entity.courseId = (String) key;
      default -> throw unknownAttribute(attribute);
    }
  }
}
