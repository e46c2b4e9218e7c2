package com.example.university;

import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import jakarta.annotation.Generated;

/**
 * The table {@code courses}, typed for queries. Written from {@code com.example.university.Course}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Course_ extends EntityTable<Course, CourseQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("courses")
          .column(Column.of("code", SqlType.varchar(255)))
          .column(Column.of("title", SqlType.varchar(255)))
          .primaryKey("code")
          .build();

  /** The table under its own name. */
  public static final Course_ COURSE = new Course_(TablePlace.own());

  public final TextColumn code = TextColumn.of(this, CourseMapper.CODE);
  public final TextColumn title = TextColumn.of(this, CourseMapper.TITLE);

  private Course_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Course_ as(String alias) {
    return new Course_(aludelPlace(alias));
  }

  @Override
  public Course_ aludelAt(TablePlace place) {
    return new Course_(place);
  }

  @Override
  public CourseMapper aludelMapper() {
    return CourseMapper.MAPPER;
  }

  @Override
  public CourseQuery aludelQuery(EntitySelection<Course> selection) {
    return new CourseQuery(selection);
  }
}
