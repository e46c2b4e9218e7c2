package dev.aludel.conformance.lockers;

import static dev.aludel.conformance.lockers.Badge_.BADGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that take what is unique by an expression. */
class ExpressionIndexTest extends ConformanceTest {
  private final Badge ada = Badge.of("ada");
  private final Badge ben = Badge.of("ben");
  private Session session;

  ExpressionIndexTest() {
    super(LockersModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    session = database.session();
    session.addAll(List.of(ada, ben));
    session.commit();
    session.refresh(ada);
    session.refresh(ben);
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void aRowIsDeletedBeforeOneThatDiffersInCaseIsInserted() {
    session.delete(ada);
    session.add(Badge.of("ADA"));
    sql.assertSends(
        session::flush,
        "delete from badges where id = ?",
        onH2OrPostgresql(
            "select id from final table (insert into badges (text) values (?))",
            "insert into badges (text) values (?) returning id"));
    session.commit();
    assertThat(texts()).containsExactly("ben", "ADA");
  }

  @Test
  void aRowGivesUpItsTextBeforeAnotherTakesItInCapitals() {
    ada.text("BEN");
    ben.text("cleo");
    sql.assertSends(
        session::flush,
        "select id, text from badges where id in (?, ?)",
        "update badges set text = ? where id = ?",
        "update badges set text = ? where id = ?");
    session.commit();
    assertThat(texts()).containsExactly("BEN", "cleo");
  }

  @Test
  void twoRowsSwapTextsAndCase() {
    ada.text("Ben");
    ben.text("Ada");
    session.commit();
    assertThat(texts()).containsExactly("Ben", "Ada");
  }

  @Test
  void aRowThatChangesCaseOnlyIsInNobodysWay() {
    ada.text("ADA");
    sql.assertSends(session::flush, "update badges set text = ? where id = ?");
  }

  private List<String> texts() {
    return session.query(BADGE).orderBy(BADGE.id.asc()).list().stream().map(Badge::text).toList();
  }
}
