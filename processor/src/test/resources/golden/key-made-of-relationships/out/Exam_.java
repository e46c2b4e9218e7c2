package com.example.university;

import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TemporalColumn;
import dev.aludel.query.ToOne;
import dev.aludel.query.ValueColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;
import java.time.LocalDate;
import java.util.UUID;

/** The table {@code exams}, typed for queries. Written from {@code com.example.university.Exam}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Exam_ extends EntityTable<Exam, ExamQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("exams")
          .column(Column.of("id", SqlType.UUID))
          .column(Column.of("date", SqlType.DATE))
          .column(Column.of("enrollment_student_id", SqlType.BIGINT))
          .column(Column.of("enrollment_course_id", SqlType.varchar(255)))
          .primaryKey("id")
          .foreignKey(ForeignKey.of("enrollment_student_id",
              "enrollment_course_id").references("enrollments", "student_id",
              "course_id").onDelete(ForeignKey.Action.CASCADE))
          .build();

  /** The table under its own name. */
  public static final Exam_ EXAM = new Exam_(TablePlace.own());

  public final ValueColumn<UUID> id = ValueColumn.of(this, ExamMapper.ID, ValueTypes::uuid);
  public final TemporalColumn<LocalDate> date =
      TemporalColumn.of(this, ExamMapper.DATE, ValueTypes::localDate);
  public final ToOne<Exam, Enrollment, Enrollment_> enrollment =
      ToOne.of(this, "enrollment", () -> Enrollment_.ENROLLMENT);

  private Exam_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Exam_ as(String alias) {
    return new Exam_(aludelPlace(alias));
  }

  @Override
  public Exam_ aludelAt(TablePlace place) {
    return new Exam_(place);
  }

  @Override
  public ExamMapper aludelMapper() {
    return ExamMapper.MAPPER;
  }

  @Override
  public ExamQuery aludelQuery(EntitySelection<Exam> selection) {
    return new ExamQuery(selection);
  }

  /** The enrollment, joined where it is mentioned. */
  public Enrollment_ enrollment() {
    return enrollment.path();
  }
}
