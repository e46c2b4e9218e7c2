package dev.aludel.conformance.university;

import static dev.aludel.conformance.university.Course_.COURSE;
import static dev.aludel.conformance.university.Student_.STUDENT;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Database;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Set 2 of the seeds: students and courses, with a table between them that has no class. */
@Tag("A059")
class UniversityTest extends ConformanceTest {

  UniversityTest() {
    super(UniversityModelsSchema.SCHEMA);
  }

  @Test
  @Tag("A051")
  @Tag("A119")
  void addingACourseInsertsOneLinkAndRemovingItDeletesIt() {
    Student ada = Student.of("Ada");
    Course logic = Course.of("Logic");
    try (Session session = database.session()) {
      session.addAll(List.of(ada, logic));
      session.commit();

      ada.courses().add(logic);
      sql.clear();
      session.flush();
      assertThat(sql.texts()).hasSize(1);
      assertThat(sql.texts().get(0)).startsWith("insert into enrollments");
      session.commit();
      assertThat(links()).hasSize(1);

      ada.courses().remove(logic);
      session.commit();
      assertThat(links()).isEmpty();
    }
  }

  @Test
  @Tag("A051")
  @Tag("A119")
  void aLinkIsWrittenOnceWhicheverSideChanged() {
    Student ada = Student.of("Ada");
    Course logic = Course.of("Logic");
    logic.students().add(ada);

    assertThat(ada.courses()).containsExactly(logic);
    database.transaction(session -> session.add(logic));

    assertThat(links()).hasSize(1);
  }

  @Test
  @Tag("A051")
  @Tag("A119")
  void deletingAStudentDeletesItsLinks() {
    Student ada = Student.of("Ada");
    ada.courses().add(Course.of("Logic"));
    ada.courses().add(Course.of("Poetry"));
    database.transaction(session -> session.add(ada));
    assertThat(links()).hasSize(2);

    database.transaction(session -> session.delete(session.query(STUDENT).one()));

    assertThat(links()).isEmpty();
    try (Session session = database.session()) {
      assertThat(session.query(COURSE).count()).isEqualTo(2);
    }
  }

  @Test
  @Tag("A052")
  @Tag("A119")
  void aLinkGetsTheDefaultOfItsExtraColumn() {
    Student ada = Student.of("Ada");
    ada.courses().add(Course.of("Logic"));
    LocalDate before = LocalDate.now(ZoneOffset.UTC);
    database.transaction(session -> session.add(ada));

    assertThat(links()).hasSize(1);
    assertThat(links().get(0)).isBetween(before, LocalDate.now(ZoneOffset.UTC));
  }

  @Test
  @Tag("A032")
  @Tag("A119")
  void twoDaysGiveTwoDates() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2024-01-31T10:00:00Z"));
    try (Database clocked = Database.builder().dataSource(dataSource).clock(now::get).connect()) {
      clocked.transaction(session -> session.add(enrolled("Ada", "Logic")));
      now.set(Instant.parse("2024-02-01T10:00:00Z"));
      clocked.transaction(session -> session.add(enrolled("Bob", "Poetry")));
    }
    assertThat(links()).containsExactly(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 1));
  }

  private static Student enrolled(String name, String course) {
    Student student = Student.of(name);
    student.courses().add(Course.of(course));
    return student;
  }

  @Test
  @Tag("A119")
  void bothSidesLoadLazily() {
    Student ada = Student.of("Ada");
    ada.courses().add(Course.of("Logic"));
    database.transaction(session -> session.add(ada));

    try (Session session = database.session()) {
      Course logic = session.query(COURSE).one();
      sql.assertSends(
          () -> assertThat(logic.students()).extracting(Student::name).containsExactly("Ada"),
          "select id, name from student join"
              + " (select student_id as link_1 from enrollments where course_id = ?) as link"
              + " on link.link_1 = id");
    }
  }

  @Test
  @Tag("A119")
  void theTableBetweenHasBothForeignKeysAsItsKey() {
    assertThat(database.dialect().create(UniversityModelsSchema.SCHEMA.tables(), false))
        .filteredOn(text -> text.startsWith("create table enrollments"))
        .singleElement()
        .asString()
        .contains("primary key (student_id, course_id)")
        .contains("foreign key (student_id) references student (id)")
        .contains("foreign key (course_id) references course (id)")
        .contains("enrollment_date date");
  }

  @Test
  @Tag("A119")
  void aCourseOfTwoStudentsIsOneRow() {
    Course logic = Course.of("Logic");
    Student ada = Student.of("Ada");
    Student bob = Student.of("Bob");
    ada.courses().add(logic);
    bob.courses().add(logic);
    database.transaction(session -> session.addAll(List.of(ada, bob)));

    try (Session session = database.session()) {
      assertThat(session.query(COURSE).one().students())
          .extracting(Student::name)
          .containsExactlyInAnyOrder("Ada", "Bob");
    }
    assertThat(links()).hasSize(2);
  }

  @Test
  @Tag("A119")
  void oneStudentLeavingACourseLeavesTheOthers() {
    Course logic = Course.of("Logic");
    logic.students().addAll(List.of(Student.of("Ada"), Student.of("Bob")));
    database.transaction(session -> session.add(logic));

    try (Session session = database.session()) {
      Student ada = session.query(STUDENT).where(STUDENT.name.eq("Ada")).one();
      ada.courses().clear();
      sql.assertSends(
          session::flush, "delete from enrollments where student_id = ? and course_id = ?");
      session.commit();
      assertThat(session.query(COURSE).one().students())
          .extracting(Student::name)
          .containsExactly("Bob");
    }
  }

  @Test
  @Tag("A119")
  void studentsAreFoundByTheirCoursesThroughTheTableBetween() {
    database.transaction(
        session -> session.addAll(List.of(enrolled("Ada", "Logic"), enrolled("Bob", "Poetry"))));
    try (Session session = database.session()) {
      var statement =
          select(STUDENT.name).from(STUDENT).join(STUDENT.courses).where(COURSE.title.eq("Logic"));
      sql.assertSends(
          () -> assertThat(session.list(statement)).containsExactly("Ada"),
          "select student.name from student"
              + " join enrollments on enrollments.student_id = student.id"
              + " join course on course.id = enrollments.course_id"
              + " where course.title = ?");
    }
  }

  private List<LocalDate> links() {
    List<LocalDate> dates = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("select enrollment_date from enrollments order by enrollment_date")) {
      while (rows.next()) {
        dates.add(rows.getObject(1, LocalDate.class));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return dates;
  }
}
