package com.example.university;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;
import java.util.UUID;

/**
 * How {@link Exam} is read from and written to {@code exams}. Written from {@code
 * com.example.university.Exam}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ExamMapper extends EntityMapper<ExamEntity> {
  static final int ID = 0;
  static final int DATE = 1;
  static final int ENROLLMENT_STUDENT_ID = 2;
  static final int ENROLLMENT_COURSE_ID = 3;
  static final int ENROLLMENT = 4;

  /** The only instance. */
  public static final ExamMapper MAPPER = new ExamMapper();

  private ExamMapper() {
    super(
        Contract.VERSION,
        "Exam",
        Exam_.TABLE,
        Statements.of(
            SqlText.of(
                "select id, date, enrollment_student_id, enrollment_course_id from exams"),
            SqlText.of(" where id = ?"),
            SqlText.of(
                "insert into exams (id, date, enrollment_student_id, enrollment_course_id) "
                    + "values (?, ?, ?, ?)"),
            SqlText.of("delete from exams where id = ?")),
        Attributes.named("id", "date", "enrollment_student_id", "enrollment_course_id")
            .metamodel(() -> Exam_.EXAM),
        Edge.toOne("enrollment", () -> EnrollmentMapper.MAPPER)
            .foreignKey("enrollment_student_id", "enrollment_course_id")
            .inverse("exams"));
  }

  @Override
  protected ExamEntity create() {
    return new ExamEntity();
  }

  @Override
  protected void read(ExamEntity entity, Row row, int at) {
    entity.id = row.getUuid(at);
    entity.date = row.getLocalDate(at + 1);
    entity.enrollmentStudentId = row.getLong(at + 2);
    entity.enrollmentCourseId = row.getString(at + 3);
  }

  @Override
  protected void readColumn(ExamEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getUuid(at);
      case DATE -> entity.date = row.getLocalDate(at);
      case ENROLLMENT_STUDENT_ID -> entity.enrollmentStudentId = row.getLong(at);
      case ENROLLMENT_COURSE_ID -> entity.enrollmentCourseId = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(ExamEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case DATE -> entity.date;
      case ENROLLMENT_STUDENT_ID -> entity.enrollmentStudentId;
      case ENROLLMENT_COURSE_ID -> entity.enrollmentCourseId;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void assign(ExamEntity entity, int column, Object value) {
    switch (column) {
      case ENROLLMENT_STUDENT_ID -> entity.enrollmentStudentId = (Long) value;
      case ENROLLMENT_COURSE_ID -> entity.enrollmentCourseId = (String) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void copy(ExamEntity from, ExamEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case DATE -> to.date = from.date;
      case ENROLLMENT_STUDENT_ID -> to.enrollmentStudentId = from.enrollmentStudentId;
      case ENROLLMENT_COURSE_ID -> to.enrollmentCourseId = from.enrollmentCourseId;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void applyDefaults(ExamEntity entity, FlushTime time) {
    EntityState state = entity.aludelState();
    if (state.unset(ID)) entity.id = state.defaulted(ID, UUID.randomUUID());
  }

  @Override
  protected Object key(Row row, int at) {
    return row.getUuid(at);
  }

  @Override
  protected Object related(ExamEntity entity, int attribute) {
    return switch (attribute) {
      case ENROLLMENT -> entity.enrollment;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void relate(ExamEntity entity, int attribute, Object value) {
    switch (attribute) {
      case ENROLLMENT -> entity.enrollment = (Enrollment) value;
      default -> throw unknownAttribute(attribute);
    }
  }

  @Override
  protected void foreignKey(ExamEntity entity, int attribute, Object key) {
    switch (attribute) {
      case ENROLLMENT -> {
        EnrollmentKey parts = (EnrollmentKey) key;
        entity.enrollmentStudentId = parts == null ? null : parts.studentId();
        entity.enrollmentCourseId = parts == null ? null : parts.courseId();
      }
      default -> throw unknownAttribute(attribute);
    }
  }
}
