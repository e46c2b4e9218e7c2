package dev.aludel.conformance.university;

import static dev.aludel.conformance.university.Student_.STUDENT;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.dialect.Dialect;
import dev.aludel.query.CoreTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TemporalColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.session.Session;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The association table of set 2 of the seeds: it has no class, and is a table like any other. */
class AssociationTableTest extends ConformanceTest {
  private static final CoreTable ENROLLMENTS = CoreTable.of(Student_.ENROLLMENTS);
  private static final NumberColumn<Integer> STUDENT_ID =
      ENROLLMENTS.number("student_id", ValueTypes::integer);
  private static final NumberColumn<Integer> COURSE_ID =
      ENROLLMENTS.number("course_id", ValueTypes::integer);
  private static final TemporalColumn<LocalDate> DATE =
      ENROLLMENTS.temporal("enrollment_date", ValueTypes::localDate);
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  AssociationTableTest() {
    super(UniversityModelsSchema.SCHEMA);
  }

  @Test
  @Tag("A006")
  void isInsertedIntoAndSelectedFromWithNoEntityClass() {
    Student ada = Student.of("Ada");
    Course logic = Course.of("Logic");
    database.transaction(
        session -> {
          session.add(ada);
          session.add(logic);
        });

    try (Connection connection = database.connect()) {
      connection.execute(
          insertInto(ENROLLMENTS)
              .set(STUDENT_ID, ada.id())
              .set(COURSE_ID, logic.id())
              .set(DATE, DAY));
      assertThat(connection.list(select(DATE).from(ENROLLMENTS).where(STUDENT_ID.eq(ada.id()))))
          .containsExactly(DAY);
      connection.commit();
    }
    try (Session session = database.session()) {
      assertThat(session.query(STUDENT).one().courses())
          .extracting(Course::title)
          .containsExactly("Logic");
    }
  }

  @Test
  void declaredByHandHasTheSameDefinition() {
    Table byHand =
        Table.named("enrollments")
            .column(Column.of("student_id", SqlType.INTEGER))
            .column(Column.of("course_id", SqlType.INTEGER))
            .column(Column.of("enrollment_date", SqlType.DATE))
            .primaryKey("student_id", "course_id")
            .foreignKey(ForeignKey.of("student_id").references("student", "id"))
            .foreignKey(ForeignKey.of("course_id").references("course", "id"))
            .build();

    for (Dialect dialect : Dialect.all()) {
      assertThat(dialect.create(List.of(byHand), false))
          .isEqualTo(dialect.create(List.of(Student_.ENROLLMENTS), false));
    }
  }
}
