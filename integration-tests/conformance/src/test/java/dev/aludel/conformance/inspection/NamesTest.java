package dev.aludel.conformance.inspection;

import static dev.aludel.conformance.papers.Paper_.PAPER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.papers.Paper;
import dev.aludel.conformance.papers.PapersModelsSchema;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.session.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An attribute and its column: names, which are columns, and which are loaded. */
@Tag("B137")
class NamesTest extends ConformanceTest {

  NamesTest() {
    super(PapersModelsSchema.SCHEMA);
  }

  @Test
  void aRenamedColumnIsInsertedSelectedAndReflectedByItsOwnName() {
    try (Session session = database.session()) {
      session.add(Paper.of("On computable numbers", "…"));
      sql.assertSends(
          session::flush,
          onH2OrPostgresql(
              "select id from final table (insert into papers (text, headline) values (?, ?))",
              "insert into papers (text, headline) values (?, ?) returning id"));
      session.commit();
    }
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(session.query(PAPER).where(PAPER.title.startsWith("On")).list())
                  .extracting(Paper::title)
                  .containsExactly("On computable numbers"),
          "select id, headline, journal_id from papers where headline like ? escape '!'");
    }
    Table papers = database.inspect().table("papers");
    assertThat(papers.hasColumn("headline")).isTrue();
    assertThat(papers.hasColumn("title")).isFalse();
  }

  @Test
  void anAccessorWithABodyIsNoColumn() {
    assertThat(Paper.of("Dune", "…").shortTitle()).isEqualTo("Dun");
    assertThat(database.inspect().table("papers").columns())
        .extracting(Column::name)
        .containsExactly("text", "id", "headline", "caption", "source", "journal_id");
  }

  @Test
  void aGroupOfDeferredColumnsIsLoadedTogether() {
    Paper paper = Paper.of("On computable numbers", "…");
    paper.caption("A machine");
    database.transaction(session -> session.add(paper));
    try (Session session = database.session()) {
      Paper again = session.query(PAPER).one();
      sql.assertSends(
          () -> assertThat(again.caption()).isEqualTo("A machine"),
          "select id, caption, source from papers where id = ?");
      sql.assertSendsNothing(again::source);
      assertThat(again.text()).isEqualTo("…");
    }
  }
}
