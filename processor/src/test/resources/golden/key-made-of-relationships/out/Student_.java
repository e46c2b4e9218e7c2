package com.example.university;

import dev.aludel.query.Association;
import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.query.ToMany;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;

/**
 * The table {@code students}, typed for queries. Written from {@code
 * com.example.university.Student}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Student_ extends EntityTable<Student, StudentQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("students")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(255)))
          .primaryKey("id")
          .build();

  /** The table under its own name. */
  public static final Student_ STUDENT = new Student_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, StudentMapper.ID, ValueTypes::longInteger);
  public final TextColumn name = TextColumn.of(this, StudentMapper.NAME);
  public final ToMany<Student, Enrollment, Enrollment_> enrollments =
      ToMany.of(this, "enrollments", () -> Enrollment_.ENROLLMENT);

  private Student_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Student_ as(String alias) {
    return new Student_(aludelPlace(alias));
  }

  @Override
  public Student_ aludelAt(TablePlace place) {
    return new Student_(place);
  }

  @Override
  public StudentMapper aludelMapper() {
    return StudentMapper.MAPPER;
  }

  @Override
  public StudentQuery aludelQuery(EntitySelection<Student> selection) {
    return new StudentQuery(selection);
  }

  /** The courses, in queries. */
  public Association<Course_, Course> courses() {
    return Association.of(enrollments, between -> between.course(),
        (between, value) -> between.course.is(value));
  }
}
