package dev.aludel.conformance.university;

import static dev.aludel.conformance.university.Student_.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Database;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.SqlLog;
import dev.aludel.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of all SQL that the build wrote, beside what is really sent. */
@Tag("A104")
class SqlListingTest extends ConformanceTest {
  private static final String LISTING =
      "/META-INF/aludel/dev.aludel.conformance.university.UniversityModelsSchema.sql";

  SqlListingTest() {
    super(UniversityModelsSchema.SCHEMA);
  }

  @Test
  void listedStatementsAreThoseThatASessionSends() throws IOException {
    Student ada = Student.of("Ada");
    ada.courses().add(Course.of("Logic"));
    database.transaction(session -> session.add(ada));
    sql.clear();
    try (Session session = database.session()) {
      Student found = session.get(STUDENT, ada.id()).orElseThrow();
      assertThat(found.courses()).hasSize(1);
    }
    assertThat(sql.texts()).hasSize(2);
    assertThat(listed()).containsAll(sql.texts());
  }

  @Test
  void listedTablesAreThoseThatAreCreated() throws IOException {
    SqlLog log = new SqlLog();
    try (Database empty = kind.open(kind.newDataSource(), log)) {
      empty.create(UniversityModelsSchema.SCHEMA);
    }
    assertThat(listed()).containsAll(log.texts());
  }

  @Test
  void aComposedQueryPrintsItsText() {
    try (Session session = database.session()) {
      var query = session.query(STUDENT).where(STUDENT.name.eq("Ada"));
      String text = query.sql(database.dialect().name());
      assertThat(text).isEqualTo("select id, name from student where name = ?");
      sql.assertSends(query::list, text);
    }
  }

  /** The statements of the listing that are for all databases or for this one. */
  private List<String> listed() throws IOException {
    List<String> statements = new ArrayList<>();
    String comment = "";
    for (String line : listing().lines().toList()) {
      if (line.startsWith("-- ")) {
        comment = line.substring(3);
      } else if (line.endsWith(";") && !isOfAnother(comment)) {
        statements.add(line.substring(0, line.length() - 1));
      }
    }
    return statements;
  }

  private boolean isOfAnother(String comment) {
    return List.of("h2", "postgresql").contains(comment)
        && !comment.equals(database.dialect().name());
  }

  private static String listing() throws IOException {
    try (InputStream in = SqlListingTest.class.getResourceAsStream(LISTING)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
