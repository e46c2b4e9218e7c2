package dev.aludel.conformance.folders;

import static dev.aludel.conformance.folders.Document_.DOCUMENT;
import static dev.aludel.conformance.folders.Folder_.FOLDER;
import static dev.aludel.conformance.folders.Note_.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Database;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.FailingDataSource;
import dev.aludel.conformance.SqlLog;
import dev.aludel.mapping.ObjectState;
import dev.aludel.session.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A flush of which any statement fails leaves the database and the objects as they were. */
class FailedFlushTest extends ConformanceTest {
  private static final int MOST_STATEMENTS = 40;

  FailedFlushTest() {
    super(FoldersModelsSchema.SCHEMA);
  }

  @Test
  void whicheverStatementFailsNothingIsWrittenAndTheNextTrySucceeds() throws SQLException {
    database.transaction(session -> session.add(filled()));
    List<String> before = rows();
    FailingDataSource failing = new FailingDataSource(dataSource);
    int failed = 0;
    try (Database faulty = kind.open(failing, new SqlLog())) {
      while (failsAt(failed + 1, faulty, failing)) {
        failed++;
        assertThat(rows()).isEqualTo(before);
        assertThat(failed).isLessThan(MOST_STATEMENTS);
      }
    }
    assertThat(failed).isGreaterThanOrEqualTo(8);
    assertThat(rows()).isNotEqualTo(before);
  }

  /** Answers whether there is such a statement; if not, all of it was committed. */
  private static boolean failsAt(int statement, Database database, FailingDataSource failing) {
    try (Session session = database.session()) {
      Work work = new Work(session);
      work.change();
      failing.failAt(statement);
      try {
        session.flush();
        failing.failAt(0);
        session.commit();
        return false;
      } catch (RuntimeException e) {
        failing.failAt(0);
        assertThatThrownBy(session::flush).hasMessageContaining("ALU-5320");
        session.rollback();
        work.assertUndone();
        work.change();
        session.flush();
        session.rollback();
        work.assertUndone();
        return true;
      }
    }
  }

  private static Folder filled() {
    Folder folder = Folder.of("old");
    folder.documents().add(Document.of("d1"));
    folder.documents().add(Document.of("d2"));
    folder.documents().add(Document.of("d3"));
    folder.notes().add(Note.of("n1"));
    folder.label(Label.of("l1"));
    return folder;
  }

  private List<String> rows() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : List.of("folder", "document", "note", "label", "entry")) {
        try (ResultSet result = statement.executeQuery("select * from " + table + " order by id")) {
          while (result.next()) {
            rows.add(table + " " + result.getString("id") + " " + result.getString("name"));
          }
        }
      }
    }
    return rows;
  }

  /** Inserts, updates and deletes over several tables. */
  private static final class Work {
    private final Session session;
    private final Folder folder;
    private final List<Document> documents;
    private final Note note;
    private final Folder fresh = Folder.of("fresh");
    private final Document added = Document.of("added");

    Work(Session session) {
      this.session = session;
      this.folder = session.query(FOLDER).one();
      this.documents = session.query(DOCUMENT).orderBy(DOCUMENT.id.asc()).list();
      this.note = session.query(NOTE).one();
      this.fresh.entries().add(Entry.of("e"));
    }

    void change() {
      folder.name("new");
      folder.documents().remove(documents.get(0));
      session.delete(documents.get(1));
      documents.get(2).name("changed");
      note.folder(fresh);
      session.add(fresh);
      fresh.documents().add(added);
      folder.label(Label.of("l2"));
    }

    void assertUndone() {
      assertThat(session.state(fresh)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.state(added)).isEqualTo(ObjectState.TRANSIENT);
      assertThatThrownBy(fresh::id).hasMessageContaining("ALU-5302");
      assertThat(session.state(documents.get(1))).isEqualTo(ObjectState.PERSISTENT);
      assertThat(folder.name()).isEqualTo("old");
      assertThat(folder.documents()).hasSize(3);
      assertThat(documents.get(2).name()).isEqualTo("d3");
      assertThat(note.folder()).isSameAs(folder);
      assertThat(Objects.requireNonNull(folder.label()).name()).isEqualTo("l1");
    }
  }
}
