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
 * How {@link Student} is read from and written to {@code students}. Written from {@code
 * com.example.university.Student}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class StudentMapper extends EntityMapper<StudentEntity> {
  static final int ID = 0;
  static final int NAME = 1;
  static final int ENROLLMENTS = 2;

  /** The only instance. */
  public static final StudentMapper MAPPER = new StudentMapper();

  private StudentMapper() {
    super(
        Contract.VERSION,
        "Student",
        Student_.TABLE,
        Statements.of(
            SqlText.of("select id, name from students"),
            SqlText.of(" where id = ?"),
            SqlText.of("insert into students (id, name) values (?, ?)"),
            SqlText.of("delete from students where id = ?")),
        Attributes.named("id", "name")
            .metamodel(() -> Student_.STUDENT),
        Edge.toMany("enrollments", () -> EnrollmentMapper.MAPPER)
            .foreignKey("student_id")
            .inverse("student")
            .loadedBy(SqlText.of(" where student_id = ?")));
  }

  @Override
  protected StudentEntity create() {
    return new StudentEntity();
  }

  @Override
  protected void read(StudentEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.name = row.getString(at + 1);
  }

  @Override
  protected void readColumn(StudentEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case NAME -> entity.name = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(StudentEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case NAME -> entity.name;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(StudentEntity from, StudentEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case NAME -> to.name = from.name;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }

  @Override
  protected Object related(StudentEntity entity, int attribute) {
    return switch (attribute) {
      case ENROLLMENTS -> entity.enrollments;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected RelatedList<?> list(StudentEntity entity, int attribute) {
    return switch (attribute) {
      case ENROLLMENTS -> (RelatedList<?>) entity.enrollments();
      default -> throw unknownAttribute(attribute);
    };
  }
}
