package dev.aludel.session;

import static dev.aludel.session.Models.course;
import static dev.aludel.session.Models.student;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.jdbc.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkTest {
  private static final Things STUDENTS = new Things(Models.STUDENT);
  private static final Things COURSES = new Things(Models.COURSE);

  @ParameterizedTest
  @EnumSource
  @Tag("A051")
  @Tag("A052")
  void writesEachPairOnceWithItsDefaults(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    Thing ada = student("ada");
    Thing math = course("math");
    ada.list("courses").add(math);
    math.list("students").add(ada);
    assertThat(math.list("students")).containsExactly(ada);
    fixture.save(ada);
    assertThat(fixture.rows("select * from enrollments")).containsExactly("1,math,2026-03-01");
    try (Session session = fixture.session()) {
      Thing found = session.get(STUDENTS, 1L).orElseThrow();
      Thing art = course("art");
      fixture.assertSql(() -> art.list("students").add(found));
      session.add(art);
      fixture.assertSql(
          session::flush,
          "insert into courses (code) values (?)",
          "insert into enrollments (student_id, course_id, enrollment_date) values (?, ?, ?)");
      assertThat(found.list("courses")).hasSize(2);
      found.list("courses").remove(session.get(COURSES, "math").orElseThrow());
      fixture.assertSql(
          session::flush, "delete from enrollments where student_id = ? and course_id = ?");
      session.commit();
      session.delete(art);
      fixture.assertSql(
          session::flush,
          "delete from enrollments where course_id = ?",
          "delete from courses where code = ?");
      session.rollback();
      session.delete(found);
      session.commit();
      assertThat(fixture.rows("select * from enrollments")).isEmpty();
      assertThat(fixture.rows("select code from courses order by code"))
          .containsExactly("art", "math");
    }
  }
}
