package com.example.university;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Course} is read from and written to {@code courses}. Written from {@code
 * com.example.university.Course}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class CourseMapper extends EntityMapper<CourseEntity> {
  static final int CODE = 0;
  static final int TITLE = 1;

  /** The only instance. */
  public static final CourseMapper MAPPER = new CourseMapper();

  private CourseMapper() {
    super(
        Contract.VERSION,
        "Course",
        Course_.TABLE,
        Statements.of(
            SqlText.of("select code, title from courses"),
            SqlText.of(" where code = ?"),
            SqlText.of("insert into courses (code, title) values (?, ?)"),
            SqlText.of("delete from courses where code = ?")),
        Attributes.named("code", "title")
            .metamodel(() -> Course_.COURSE));
  }

  @Override
  protected CourseEntity create() {
    return new CourseEntity();
  }

  @Override
  protected void read(CourseEntity entity, Row row, int at) {
    entity.code = row.getString(at);
    entity.title = row.getString(at + 1);
  }

  @Override
  protected void readColumn(CourseEntity entity, int column, Row row, int at) {
    switch (column) {
      case CODE -> entity.code = row.getString(at);
      case TITLE -> entity.title = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(CourseEntity entity, int column) {
    return switch (column) {
      case CODE -> entity.code;
      case TITLE -> entity.title;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(CourseEntity from, CourseEntity to, int column) {
    switch (column) {
      case CODE -> to.code = from.code;
      case TITLE -> to.title = from.title;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object key(Row row, int at) {
    return row.getString(at);
  }
}
