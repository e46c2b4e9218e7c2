package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.aludel.conformance.TestDatabase;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.Subquery;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words of a database's own, and samples of tables. */
class HintsTest extends ShelfTest {
  private static final SelectStatement<String> TITLES =
      select(BOOK.title).from(BOOK).orderBy(BOOK.title.asc());

  @Test
  @Tag("B028")
  void aPrefixStandsBehindSelectAndASuffixAtTheEnd() {
    SelectStatement<String> hinted =
        TITLES
            .distinct()
            .prefixWith("/*+ SeqScan(books) */")
            .prefixWith("/* h2 */", "h2")
            .suffixWith("/* last */")
            .limit(2)
            .suffixWith("/* of postgresql */", "postgresql");
    sql.assertSends(
        () -> assertThat(list(hinted)).containsExactly("Cosmos", "Emma"),
        onH2OrPostgresql(
            "select /*+ SeqScan(books) */ /* h2 */ distinct title from books order by title limit ?"
                + " /* last */",
            "select /*+ SeqScan(books) */ distinct title from books order by title limit ?"
                + " /* last */ /* of postgresql */"));
  }

  @Test
  @Tag("B028")
  void aHintStandsBehindItsTableOnItsDatabase() {
    SelectStatement<String> hinted =
        select(BOOK.title)
            .from(BOOK)
            .join(PUBLISHER)
            .on(BOOK.publisher().id.eq(PUBLISHER.id))
            .withHint(PUBLISHER, "use index ()", "h2")
            .where(PUBLISHER.name.eq("Branch"));
    String tail = " where publishers.name = ?";
    sql.assertSends(
        () -> assertThat(list(hinted)).containsExactly("Walden"),
        onH2OrPostgresql(
            "select books.title from books join publishers use index ()"
                + " on books.publisher_id = publishers.id"
                + tail,
            "select books.title from books join publishers on books.publisher_id = publishers.id"
                + tail));
    assertThatThrownBy(() -> TITLES.withHint(PUBLISHER, "use index (x)", "h2"))
        .hasMessageStartingWith("ALU-5405");
    assertThatThrownBy(() -> TITLES.prefixWith("high_priority", "mysql55"))
        .hasMessageContaining("mysql55");
  }

  @Test
  @Tag("B022")
  void aSampleOfATableIsReadOnPostgresql() {
    assumeTrue(kind == TestDatabase.POSTGRESQL, "H2 samples no tables");
    Book_ b = BOOK.as("b");
    SelectStatement<String> all =
        select(b.title).from(b).tablesample(b, "bernoulli", 100, 7).orderBy(b.title.asc());
    SelectStatement<Long> none = select(count()).from(BOOK).tablesample(BOOK, "system", 0);
    Subquery some =
        select(BOOK.id).from(BOOK).tablesample(BOOK, "bernoulli", 100).subquery("sampled");
    sql.assertSends(
        () -> {
          assertThat(list(all)).containsExactly("Cosmos", "Emma", "Faust", "Walden");
          assertThat(list(none)).containsExactly(0L);
          assertThat(list(select(some.column(BOOK.id)).from(some))).hasSize(4);
        },
        "select b.title from books as b tablesample bernoulli (100) repeatable (7)"
            + " order by b.title",
        "select count(*) from books tablesample system (0)",
        "select sampled.id from (select id from books tablesample bernoulli (100)) as sampled(id)");
    assertThat(TITLES.tablesample(BOOK, "system", 0.25).sql("postgresql"))
        .isEqualTo("select title from books tablesample system (0.25) order by title");
    try (Session session = database.session()) {
      assertThat(session.count(all)).isEqualTo(4);
      assertThat(session.list(select(BOOK).from(BOOK).tablesample(BOOK, "bernoulli", 100)))
          .hasSize(4);
    }
  }

  @Test
  void aSampleIsRefusedWhereNoneCanBeTaken() {
    assertThatThrownBy(() -> TITLES.tablesample(BOOK, "bernoulli", 10).sql("h2"))
        .hasMessageContaining("TABLESAMPLE");
    for (double share : List.of(-1.0, 100.1, Double.NaN)) {
      assertThatThrownBy(() -> TITLES.tablesample(BOOK, "bernoulli", share))
          .hasMessageStartingWith(
              "ALU-5712: A table is to be sampled by bernoulli (" + share + ")");
    }
    assertThatThrownBy(() -> TITLES.tablesample(BOOK, "system) --", 1))
        .hasMessageStartingWith("ALU-5712");
    assertThatThrownBy(() -> TITLES.tablesample(PUBLISHER, "system", 1))
        .hasMessageStartingWith("ALU-5405");
  }
}
