package dev.aludel.conformance.papers;

import static dev.aludel.conformance.papers.Journal_.JOURNAL;
import static dev.aludel.conformance.papers.Paper_.PAPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Database;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.conformance.TransactionCalls;
import dev.aludel.error.DetachedException;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Columns that are loaded when they are first read. */
class DeferredColumnsTest extends ConformanceTest {

  DeferredColumnsTest() {
    super(PapersModelsSchema.SCHEMA);
  }

  @Test
  void aQueryLeavesDeferredColumnsOut() {
    save(Paper.of("Sorting", "Long."));

    try (Session session = database.session()) {
      sql.assertSends(
          () -> assertThat(session.query(PAPER).list()).hasSize(1),
          "select id, headline, journal_id from papers");
    }
  }

  @Test
  void anObjectFoundByKeyHasThemLeftOutToo() {
    long id = save(Paper.of("Sorting", "Long."));

    try (Session session = database.session()) {
      sql.assertSends(
          () -> assertThat(session.get(PAPER, id).orElseThrow().title()).isEqualTo("Sorting"),
          "select id, headline, journal_id from papers where id = ?");
      sql.assertSendsNothing(() -> session.getOrFail(PAPER, id));
    }
  }

  @Test
  void readingADeferredColumnLoadsIt() {
    long id = save(Paper.of("Sorting", "Long."));

    try (Session session = database.session()) {
      Paper paper = session.get(PAPER, id).orElseThrow();
      sql.assertSends(
          () -> assertThat(paper.text()).isEqualTo("Long."),
          "select text, id from papers where id = ?");
      sql.assertSendsNothing(paper::text);
    }
  }

  @Test
  void thatNeedsNoTransaction() {
    long id = save(Paper.of("Sorting", "Long."));
    TransactionCalls calls = new TransactionCalls(dataSource);

    try (Database watched = kind.open(calls, sql)) {
      calls.clear();
      watched.transaction(session -> session.getOrFail(PAPER, id).text());
    }
    assertThat(calls.list())
        .isEqualTo(
            kind == TestDatabase.POSTGRESQL
                ? List.of()
                : List.of("autocommit false", "commit", "autocommit true"));
  }

  @Test
  void aGroupIsLoadedTogether() {
    Paper made = Paper.of("Sorting", "Long.");
    made.caption("Figure 1");
    long id = save(made);

    try (Session session = database.session()) {
      Paper paper = session.get(PAPER, id).orElseThrow();
      sql.assertSends(
          () -> assertThat(paper.source()).isNull(),
          "select id, caption, source from papers where id = ?");
      sql.assertSendsNothing(() -> assertThat(paper.caption()).isEqualTo("Figure 1"));
    }
  }

  @Test
  void aDeferredColumnIsWrittenWithoutBeingRead() {
    long id = save(Paper.of("Sorting", "Long."));

    database.transaction(
        session -> {
          Paper paper = session.get(PAPER, id).orElseThrow();
          paper.text("Short.");
          sql.assertSends(session::flush, "update papers set text = ? where id = ?");
        });

    try (Session session = database.session()) {
      assertThat(session.query(PAPER).where(PAPER.text.eq("Short.")).one().text())
          .isEqualTo("Short.");
    }
  }

  @Test
  void anExpiredObjectLoadsTheOthersWithoutThem() {
    long id = save(Paper.of("Sorting", "Long."));

    try (Session session = database.session()) {
      Paper paper = session.get(PAPER, id).orElseThrow();
      session.expire(paper);
      sql.assertSends(
          () -> assertThat(paper.title()).isEqualTo("Sorting"),
          "select id, headline, journal_id from papers where id = ?");
      session.refresh(paper, PAPER.text);
      sql.assertSendsNothing(() -> assertThat(paper.text()).isEqualTo("Long."));
    }
  }

  @Test
  void whatTheQueryUndeferredIsReadTogetherAfterACommit() {
    save(Paper.of("Sorting", "Long."));
    save(Paper.of("Parsing", "Longer."));

    try (Session session = database.session()) {
      List<Paper> papers = session.query(PAPER).load(PAPER.text.undefer()).list();
      session.commit();
      sql.assertSends(
          () -> assertThat(papers).extracting(Paper::text).containsExactly("Long.", "Longer."),
          byKeys("select text, id, headline, journal_id from "));
      sql.assertSendsNothing(() -> papers.forEach(Paper::title));
      session.expire(papers.get(0), PAPER.text);
      sql.assertSends(
          () -> papers.forEach(Paper::text), "select text, id from papers where id = ?");
      session.commit();
      sql.assertSends(
          () -> papers.forEach(Paper::caption),
          "select id, caption, source from papers where id = ?",
          "select id, caption, source from papers where id = ?");
    }
  }

  @Test
  void soAreAllColumnsIfTheQueryUndeferredAll() {
    save(Paper.of("Sorting", "Long."));
    save(Paper.of("Parsing", "Longer."));

    try (Session session = database.session()) {
      List<Paper> papers =
          session.query(PAPER).load(PAPER.text.undefer(), PAPER.caption.undefer()).list();
      session.rollback();
      sql.assertSends(
          () -> papers.forEach(Paper::source),
          byKeys("select text, id, headline, caption, source, journal_id from "));
      sql.assertSendsNothing(() -> papers.forEach(Paper::text));
    }
  }

  @Test
  void oneAloneReadsThemWithTheRest() {
    save(Paper.of("Sorting", "Long."));

    try (Session session = database.session()) {
      Paper paper = session.query(PAPER).load(PAPER.text.undefer()).one();
      session.commit();
      sql.assertSends(paper::text, byKeys("select text, id, headline, journal_id from "));
      sql.assertSendsNothing(paper::title);
    }
  }

  private String byKeys(String select) {
    return select
        + onH2OrPostgresql(
            "unnest(cast(? as bigint array)) as owners(owner_key_1)"
                + " join papers on id = owners.owner_key_1",
            "papers where id = any(?)");
  }

  @Test
  void aQueryCanUndeferAllOfThem() {
    save(Paper.of("Sorting", "Long."));

    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(PAPER)
                          .load(PAPER.text.undefer(), PAPER.caption.undefer())
                          .one()
                          .text())
                  .isEqualTo("Long."),
          "select text, id, headline, caption, source, journal_id from papers limit ?");
    }
  }

  @Test
  void aDetachedObjectSaysWhatToLoad() {
    long id = save(Paper.of("Sorting", "Long."));
    Paper paper;
    try (Session session = database.session()) {
      paper = session.get(PAPER, id).orElseThrow();
    }

    assertThatThrownBy(paper::text)
        .isInstanceOf(DetachedException.class)
        .hasMessageContaining("Paper.text");
  }

  @Test
  void relatedObjectsComeWithoutThem() {
    Journal journal = Journal.of("Letters");
    Paper paper = Paper.of("Sorting", "Long.");
    paper.journal(journal);
    database.transaction(session -> session.addAll(List.of(journal, paper)));

    try (Session session = database.session()) {
      Journal found = session.query(JOURNAL).one();
      assertThat(found.papers().list()).extracting(Paper::text).containsExactly("Long.");
    }
  }

  @Test
  @Tag("A050")
  @Tag("A063")
  void aDynamicCollectionIsAQuery() {
    Journal journal = Journal.of("Letters");
    journal.papers().add(Paper.of("Sorting", "Long."));
    journal.papers().add(Paper.of("Parsing", "Longer."));
    journal.rejects().add(Paper.of("Guessing", "Short."));
    database.transaction(session -> session.add(journal));

    try (Session session = database.session()) {
      Journal found = session.query(JOURNAL).one();
      assertThat(found.papers().count()).isEqualTo(2);
      assertThat(found.papers().list())
          .extracting(Paper::title)
          .containsExactly("Parsing", "Sorting");
      assertThat(found.papers().where(PAPER.title.eq("Sorting")).one().journal()).isSameAs(found);
      assertThat(found.rejects().select().list())
          .extracting(Paper::title)
          .containsExactly("Guessing");
      found.papers().remove(found.papers().first().orElseThrow());
      session.commit();
      assertThat(found.papers().list()).extracting(Paper::title).containsExactly("Sorting");
    }
  }

  private long save(Paper paper) {
    database.transaction(session -> session.add(paper));
    return paper.id();
  }
}
