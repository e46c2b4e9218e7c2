package com.example.university;

import dev.aludel.annotation.MixinDescriptor;
import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.query.ToMany;
import dev.aludel.query.ToOne;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import jakarta.annotation.Generated;

/**
 * The table {@code enrollments}, typed for queries. Written from {@code
 * com.example.university.Enrollment}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(nullable = "grade")
public final class Enrollment_ extends EntityTable<Enrollment, EnrollmentQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("enrollments")
          .column(Column.of("student_id", SqlType.BIGINT))
          .column(Column.of("course_id", SqlType.varchar(255)))
          .column(Column.of("grade", SqlType.varchar(255)).nullable())
          .primaryKey("student_id", "course_id")
          .foreignKey(ForeignKey.of("student_id").references("students", "id"))
          .foreignKey(ForeignKey.of("course_id").references("courses", "code"))
          .build();

  /** The table under its own name. */
  public static final Enrollment_ ENROLLMENT = new Enrollment_(TablePlace.own());

  public final TextColumn grade = TextColumn.of(this, EnrollmentMapper.GRADE);
  public final ToOne<Enrollment, Student, Student_> student =
      ToOne.of(this, "student", () -> Student_.STUDENT);
  public final ToOne<Enrollment, Course, Course_> course =
      ToOne.of(this, "course", () -> Course_.COURSE);
  public final ToMany<Enrollment, Exam, Exam_> exams = ToMany.of(this, "exams", () -> Exam_.EXAM);

  private Enrollment_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Enrollment_ as(String alias) {
    return new Enrollment_(aludelPlace(alias));
  }

  @Override
  public Enrollment_ aludelAt(TablePlace place) {
    return new Enrollment_(place);
  }

  @Override
  public EnrollmentMapper aludelMapper() {
    return EnrollmentMapper.MAPPER;
  }

  @Override
  public EnrollmentQuery aludelQuery(EntitySelection<Enrollment> selection) {
    return new EnrollmentQuery(selection);
  }

  /** The student, joined where it is mentioned. */
  public Student_ student() {
    return student.path();
  }

  /** The course, joined where it is mentioned. */
  public Course_ course() {
    return course.path();
  }
}
