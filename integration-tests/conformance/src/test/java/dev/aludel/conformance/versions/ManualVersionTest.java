package dev.aludel.conformance.versions;

import static dev.aludel.conformance.versions.Treaty_.TREATY;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.SessionStateException;
import dev.aludel.error.StaleRowException;
import dev.aludel.error.UnsetAttributeException;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Versions that the application sets: SQLAlchemy's {@code version_id_generator=False}. */
class ManualVersionTest extends ConformanceTest {
  private final List<Treaty> treaties = new ArrayList<>();
  private Session session;

  ManualVersionTest() {
    super(VersionsModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    session = database.session();
    for (int i = 0; i < 100; i++) {
      treaties.add(Treaty.of("t" + i, "first"));
    }
    session.addAll(treaties);
    session.commit();
    session.query(TREATY).list();
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  @Tag("B150")
  void aVersionThatIsSetIsWrittenWhereTheRowHasTheOldOne() {
    Treaty treaty = treaties.get(0);
    treaty.name("Utrecht");
    treaty.edition("second");
    sql.assertSends(
        session::flush, "update treaties set name = ?, edition = ? where id = ? and edition = ?");
    assertThat(treaty.edition()).isEqualTo("second");
    treaty.edition("third");
    session.commit();
    assertThat(treaty.edition()).isEqualTo("third");
  }

  @Test
  @Tag("B150")
  void aVersionThatIsNotSetIsCheckedAndKept() {
    Treaty treaty = treaties.get(0);
    treaty.name("Utrecht");
    sql.assertSends(session::flush, "update treaties set name = ? where id = ? and edition = ?");
    session.commit();
    assertThat(treaty.edition()).isEqualTo("first");
  }

  @Test
  @Tag("B150")
  void oneStaleRowAmongAHundredIsNamed() {
    Treaty stale = treaties.get(41);
    changedElsewhere(stale);
    treaties.forEach(treaty -> treaty.edition("mine"));
    assertThatThrownBy(session::flush)
        .isInstanceOf(StaleRowException.class)
        .hasMessageContaining("Treaty#" + stale.id());
    session.rollback();
    assertThat(stale.edition()).isEqualTo("elsewhere");
    assertThat(treaties.get(0).edition()).isEqualTo("first");
  }

  @Test
  @Tag("B150")
  void aHundredRowsAreOneStatement() {
    treaties.forEach(treaty -> treaty.edition("mine"));
    sql.clear();
    session.flush();
    assertThat(sql.texts().stream().distinct().toList())
        .containsExactly(
            onH2OrPostgresql(
                "update treaties set edition = ? where id = ? and edition = ?",
                "update treaties set edition = input.edition from unnest(?, ?, ?) as"
                    + " input(edition, key_1, key_2) where treaties.id = input.key_1 and"
                    + " treaties.edition = input.key_2 returning treaties.id"));
  }

  @Test
  @Tag("B150")
  void aDeleteChecksTheVersionThatTheRowHas() {
    Treaty treaty = treaties.get(0);
    treaty.edition("last");
    session.delete(treaty);
    sql.assertSends(session::flush, "delete from treaties where id = ? and edition = ?");
    Treaty stale = treaties.get(1);
    changedElsewhere(stale);
    session.delete(stale);
    assertThatThrownBy(session::flush)
        .isInstanceOf(StaleRowException.class)
        .hasMessageContaining("Treaty#" + stale.id());
  }

  @Test
  void aVersionThatWasSetTwiceIsComparedWithTheFirst() {
    Treaty treaty = treaties.get(0);
    treaty.edition("second");
    treaty.edition("third");
    session.commit();
    assertThat(treaty.edition()).isEqualTo("third");
  }

  @Test
  void aVersionThatIsSetBeforeItWasLoadedIsReadFirst() {
    session.commit();
    treaties.get(0).edition("second");
    sql.clear();
    session.flush();
    assertThat(sql.texts())
        .containsExactly(
            "select id, edition from treaties where id = ?",
            "update treaties set edition = ? where id = ? and edition = ?");
    session.commit();
    assertThat(treaties.get(0).edition()).isEqualTo("second");
  }

  @Test
  void aVersionThatWasSetAndExpiredIsReadAgain() {
    Treaty treaty = treaties.get(0);
    treaty.edition("second");
    session.expire(treaty, TREATY.edition);
    treaty.name("Utrecht");
    session.commit();
    assertThat(treaty.edition()).isEqualTo("first");
    assertThat(treaty.name()).isEqualTo("Utrecht");
  }

  @Test
  void aNewObjectNeedsAVersion() {
    session.add(TreatyEntity.builder().name("none").build());
    assertThatThrownBy(session::flush)
        .isInstanceOf(UnsetAttributeException.class)
        .hasMessageContaining("edition");
  }

  @Test
  void aRollbackForgetsTheVersionThatWasSet() {
    Treaty treaty = treaties.get(0);
    treaty.edition("second");
    session.rollback();
    treaty.edition("third");
    session.commit();
    assertThat(treaty.edition()).isEqualTo("third");
  }

  @Test
  void aVersionSetOutsideASessionIsRefused() {
    Treaty treaty = treaties.get(0);
    session.expunge(treaty);
    treaty.edition("second");
    session.add(treaty);
    assertThatThrownBy(session::flush)
        .isInstanceOf(SessionStateException.class)
        .hasMessageContaining("ALU-5481")
        .hasMessageContaining("Treaty#" + treaty.id() + ".edition");
  }

  @Test
  void aStatementThatUpdatesManyRowsKeepsTheirVersions() {
    session.execute(update(TREATY).set(TREATY.name, "x").all());
    session.commit();
    assertThat(treaties).extracting(Treaty::edition).containsOnly("first");
  }

  private void changedElsewhere(Treaty treaty) {
    Long id = treaty.id();
    session.commit();
    session.query(TREATY).list();
    database.transaction(other -> other.get(TREATY, id).orElseThrow().edition("elsewhere"));
  }
}
