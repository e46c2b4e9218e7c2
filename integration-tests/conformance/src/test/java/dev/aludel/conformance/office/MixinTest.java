package dev.aludel.conformance.office;

import static dev.aludel.conformance.office.Clerk_.CLERK;
import static dev.aludel.conformance.office.Memo_.MEMO;
import static dev.aludel.conformance.office.Report_.REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.CheckViolationException;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mixins of several levels, with a key, relationships and constraints. */
class MixinTest extends ConformanceTest {

  MixinTest() {
    super(OfficeModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          Clerk ada = Clerk.of("Ada");
          Clerk bob = Clerk.of("Bob");
          Memo memo = Memo.of(ada, "lunch", 1);
          memo.reader(bob);
          session.addAll(List.of(memo, Report.of(bob, "budget", 40)));
        });
    sql.clear();
  }

  @Test
  @Tag("B162")
  void aForeignKeyOfAMixinIsOneOfEachTable() {
    for (Table table : List.of(Memo_.TABLE, Report_.TABLE)) {
      assertThat(table.foreignKeys())
          .extracting(ForeignKey::columns)
          .containsExactly(List.of("author_id"), List.of("reader_id"));
      assertThat(database.inspect().table(table.name()).foreignKeys()).hasSize(2);
    }
    assertThat(Memo_.TABLE.foreignKeys().get(0)).isNotSameAs(Report_.TABLE.foreignKeys().get(0));
  }

  @Test
  @Tag("B162")
  void aRelationshipOfAMixinLeadsAndJoinsFromEachModel() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(session.query(MEMO).where(MEMO.author().name.eq("Ada")).list())
                  .extracting(Memo::title)
                  .containsExactly("lunch"),
          "select memos.title, memos.pages, memos.author_id, memos.reader_id, memos.id,"
              + " memos.created_at, memos.updated_at from memos"
              + " join clerks on clerks.id = memos.author_id where clerks.name = ?");
      Report report = session.query(REPORT).load(REPORT.author.joined()).one();
      sql.assertSendsNothing(() -> assertThat(report.author().name()).isEqualTo("Bob"));
      assertThat(session.query(CLERK).where(CLERK.name.eq("Ada")).one().memos())
          .extracting(Memo::reader)
          .extracting(reader -> reader == null ? null : reader.name())
          .containsExactly("Bob");
    }
  }

  @Test
  void checksAndUniquesOfAMixinHoldInEachTable() {
    try (Session session = database.session()) {
      Clerk ada = session.query(CLERK).where(CLERK.name.eq("Ada")).one();
      session.add(Report.of(ada, "lunch", 1)); // the title of a memo
      session.commit();
      session.add(Memo.of(ada, "empty", 0));
      assertThatThrownBy(session::flush).isInstanceOf(CheckViolationException.class);
      session.rollback();
      session.add(Memo.of(ada, "lunch", 2));
      assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class);
    }
    assertThat(Memo_.TABLE.indexes()).hasSize(1);
    assertThat(Report_.TABLE.indexes().get(0).name())
        .isNotEqualTo(Memo_.TABLE.indexes().get(0).name());
  }

  @Test
  @Tag("A132")
  void modelsShareColumnsDefaultsAndMethodsOfMixinsOfMixins() {
    try (Session session = database.session()) {
      Memo memo = session.query(MEMO).one();
      assertThat(memo.createdAt()).isEqualTo(memo.updatedAt());
      assertThat(memo.ageAt(memo.createdAt().plusSeconds(60))).hasSeconds(60);
      assertThat(memo.isLong()).isFalse();
      assertThat(session.query(REPORT).where(REPORT.isLong()).list()).hasSize(1);
      assertThat(Memo_.TABLE.columns())
          .extracting(column -> column.name())
          .containsExactly(
              "title", "pages", "author_id", "reader_id", "id", "created_at", "updated_at");
    }
  }
}
