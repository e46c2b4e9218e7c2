package dev.aludel.conformance.enrollment;

import static dev.aludel.conformance.enrollment.Enrollment_.ENROLLMENT;
import static dev.aludel.conformance.enrollment.Student_.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.SessionStateException;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.session.Session;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Set 3 of the seeds: the association object, with a composite key of foreign keys. */
@Tag("A059")
class EnrollmentTest extends ConformanceTest {

  EnrollmentTest() {
    super(EnrollmentModelsSchema.SCHEMA);
  }

  @Test
  @Tag("A011")
  @Tag("A120")
  void enrollingInsertsOneRow() {
    Student ada = Student.of("Ada");
    Course logic = Course.of("Logic");
    database.transaction(
        session -> {
          session.addAll(List.of(ada, logic));
          session.flush();
          ada.enroll(logic, "A");
          sql.clear();
          session.flush();
          assertThat(sql.texts()).hasSize(1);
          assertThat(sql.texts().get(0)).startsWith("insert into enrollment ");
        });

    try (Session session = database.session()) {
      assertThat(session.query(ENROLLMENT).one().grade()).isEqualTo("A");
    }
  }

  @Test
  @Tag("A012")
  @Tag("A120")
  void aHelperReadsThroughTheAssociationAndIsNoColumn() {
    database.transaction(
        session -> {
          Student ada = Student.of("Ada");
          ada.enroll(Course.of("Logic"), null);
          ada.enroll(Course.of("Poetry"), "B");
          session.add(ada);
        });

    try (Session session = database.session()) {
      assertThat(session.query(STUDENT).one().courses())
          .extracting(Course::title)
          .containsExactlyInAnyOrder("Logic", "Poetry");
    }
    assertThat(Student_.TABLE.columns()).noneMatch(c -> c.name().toString().contains("courses"));
  }

  @Test
  @Tag("A044")
  @Tag("A120")
  void theCompositeKeyFindsTheIdenticalInstance() {
    Student ada = Student.of("Ada");
    Course logic = Course.of("Logic");
    try (Session session = database.session()) {
      Enrollment enrollment = ada.enroll(logic, "A");
      session.add(ada);
      session.commit();

      EnrollmentKey key = new EnrollmentKey(ada.id(), logic.id());
      assertThat(session.get(ENROLLMENT, key)).containsSame(enrollment);
    }
  }

  @Test
  @Tag("A044")
  @Tag("A120")
  void aDuplicatePairIsAUniqueViolation() {
    Student ada = Student.of("Ada");
    Course logic = Course.of("Logic");
    ada.enroll(logic, "A");
    database.transaction(session -> session.add(ada));

    try (Session session = database.session()) {
      Student student = session.query(STUDENT).one();
      student.enroll(session.get(Course_.COURSE, logic.id()).orElseThrow(), "B");
      session.add(student);
      assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class);
      session.rollback();
      assertThat(session.query(ENROLLMENT).count()).isEqualTo(1);
    }
  }

  @Test
  @Tag("A008")
  @Tag("A120")
  void anUnsetGradeIsLeftOut() {
    Enrollment enrollment =
        EnrollmentEntity.builder().student(Student.of("Ada")).course(Course.of("Logic")).build();
    database.transaction(session -> session.add(enrollment));

    assertThat(sql.texts()).anyMatch(text -> text.startsWith("insert into enrollment ("));
    assertThat(sql.texts()).noneMatch(text -> text.contains("grade"));
  }

  @Test
  @Tag("A053")
  void takingAnAssociationObjectFromItsOwnerIsRefusedWithAdvice() {
    Student ada = Student.of("Ada");
    ada.enroll(Course.of("Logic"), "A");
    database.transaction(session -> session.add(ada));

    try (Session session = database.session()) {
      Student student = session.query(STUDENT).one();
      student.enrollments().clear();
      assertThatThrownBy(session::flush).hasMessageContaining("Enrollment");
      session.rollback();
      assertThat(session.query(ENROLLMENT).count()).isEqualTo(1);
    }
  }

  @Test
  @Tag("A053")
  void deletingAnAssociationObjectTakesItFromBothLists() {
    Student ada = Student.of("Ada");
    ada.enroll(Course.of("Logic"), "A");
    ada.enroll(Course.of("Poetry"), "B");
    database.transaction(session -> session.add(ada));

    try (Session session = database.session()) {
      Student student = session.query(STUDENT).one();
      Enrollment first = student.enrollments().get(0);
      session.delete(first);
      session.commit();
      assertThat(student.enrollments()).hasSize(1).doesNotContain(first);
      assertThat(student.courses()).hasSize(1);
    }
  }

  @Test
  @Tag("A120")
  void theKeyIsBothForeignKeys() {
    assertThat(database.dialect().create(EnrollmentModelsSchema.SCHEMA.tables(), false))
        .filteredOn(text -> text.startsWith("create table enrollment "))
        .singleElement()
        .asString()
        .contains("primary key (student_id, course_id)")
        .contains("foreign key (student_id) references enrolled_student (id)")
        .contains("foreign key (course_id) references enrolled_course (id)");
  }

  @Test
  @Tag("A120")
  void anEnrollmentIsInBothListsBeforeAnyFlush() {
    Student ada = Student.of("Ada");
    Course logic = Course.of("Logic");
    Enrollment enrollment = ada.enroll(logic, "A");
    assertThat(ada.enrollments()).containsExactly(enrollment);
    assertThat(logic.enrollments()).containsExactly(enrollment);
    assertThat(ada.courses()).containsExactly(logic);
  }

  @Test
  @Tag("A120")
  void anEnrollmentIsOfTheDayOfItsFlush() {
    LocalDate before = LocalDate.now(ZoneOffset.UTC);
    Student ada = Student.of("Ada");
    Enrollment enrollment = ada.enroll(Course.of("Logic"), null);
    database.transaction(session -> session.add(ada));
    assertThat(enrollment.enrollmentDate()).isBetween(before, LocalDate.now(ZoneOffset.UTC));
    assertThat(enrollment.grade()).isNull();
  }

  @Test
  @Tag("A120")
  void aGradeIsUpdatedByBothKeys() {
    Student ada = Student.of("Ada");
    ada.enroll(Course.of("Logic"), null);
    database.transaction(session -> session.add(ada));
    try (Session session = database.session()) {
      session.query(ENROLLMENT).one().grade("A");
      sql.assertSends(
          session::flush, "update enrollment set grade = ? where student_id = ? and course_id = ?");
      session.commit();
      assertThat(session.query(ENROLLMENT).one().grade()).isEqualTo("A");
    }
  }

  @Test
  @Tag("A120")
  void deletingAnEnrollmentLeavesStudentAndCourse() {
    Student ada = Student.of("Ada");
    ada.enroll(Course.of("Logic"), "A");
    database.transaction(session -> session.add(ada));
    try (Session session = database.session()) {
      session.delete(session.query(ENROLLMENT).one());
      sql.assertSends(
          session::flush, "delete from enrollment where student_id = ? and course_id = ?");
      session.commit();
      assertThat(session.query(STUDENT).one().courses()).isEmpty();
      assertThat(session.query(Course_.COURSE).count()).isEqualTo(1);
    }
  }

  @Test
  void anEnrollmentThatLosesItsStudentIsRefusedSinceItIsPartOfTheKey() {
    database.transaction(
        session -> {
          Student ada = Student.of("Ada");
          ada.enroll(Course.of("Logic"), "A");
          session.add(ada);
        });
    try (Session session = database.session()) {
      session.query(STUDENT).one().enrollments().remove(0);
      sql.clear();
      assertThatThrownBy(session::flush)
          .isInstanceOf(SessionStateException.class)
          .hasMessageStartingWith("ALU-5371: Enrollment#")
          .hasMessageContaining("lost its student");
      assertThat(sql.texts()).isEmpty();
    }
  }

  @Test
  void aJoinedListWhoseKeysHoldItsOwnersDoesNotSendThemAgain() {
    database.transaction(
        session -> {
          Student ada = Student.of("Ada");
          ada.enroll(Course.of("Logic"), "A");
          session.addAll(List.of(ada, Student.of("Bob")));
        });

    try (Session session = database.session()) {
      sql.clear();
      List<Student> found =
          session
              .query(STUDENT)
              .orderBy(STUDENT.id.asc())
              .load(STUDENT.enrollments.joined().load(ENROLLMENT.course.joined()))
              .list();
      assertThat(sql.texts())
          .containsExactly(
              "select enrolled_student.id, enrolled_student.name, enrollment.course_id,"
                  + " enrollment.enrollment_date, enrollment.grade, enrolled_course.title"
                  + " from enrolled_student left join enrollment"
                  + " on enrollment.student_id = enrolled_student.id left join enrolled_course"
                  + " on enrolled_course.id = enrollment.course_id order by enrolled_student.id");
      sql.assertSendsNothing(
          () -> {
            assertThat(found.get(0).courses()).extracting(Course::title).containsExactly("Logic");
            assertThat(found.get(0).enrollments().get(0).student()).isSameAs(found.get(0));
            assertThat(found.get(1).enrollments()).isEmpty();
          });
    }
  }

  @Test
  void noRowHasANumberThatItsKeyCannotBe() {
    database.transaction(session -> session.add(Student.of("Ada")));
    try (Session session = database.session()) {
      int id = session.query(STUDENT).one().id();
      assertThat(session.get(STUDENT, (long) id)).isPresent();
      sql.assertSendsNothing(
          () -> assertThat(session.get(STUDENT, id + (1L << Integer.SIZE))).isEmpty());
    }
  }
}
