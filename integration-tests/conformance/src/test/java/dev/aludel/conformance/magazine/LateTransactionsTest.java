package dev.aludel.conformance.magazine;

import static dev.aludel.conformance.magazine.Author_.AUTHOR;
import static dev.aludel.conformance.magazine.Post_.POST;
import static dev.aludel.query.Functions.numberFunction;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Database;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.conformance.TransactionCalls;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.jdbc.Isolation;
import dev.aludel.session.Session;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A transaction that only reads sends neither BEGIN nor COMMIT, where nobody could tell. */
class LateTransactionsTest extends Magazine {
  private TransactionCalls calls;
  private Database watched;

  @BeforeEach
  void fill() {
    publish();
    calls = new TransactionCalls(dataSource);
    watched = kind.open(calls, sql);
    calls.clear();
  }

  @AfterEach
  void close() {
    watched.close();
  }

  @Test
  @Tag("B096")
  void readingAloneBeginsNone() {
    watched.transaction(
        session -> {
          Author ada = session.query(AUTHOR).where(AUTHOR.name.eq("Ada")).one();
          assertThat(ada.posts()).hasSize(2);
          assertThat(session.get(POST, ada.posts().get(0).id())).isPresent();
          assertThat(session.list(select(count()).from(POST))).containsExactly(3L);
          session.expire(ada);
          assertThat(ada.name()).isEqualTo("Ada");
          session.query(AUTHOR).load(AUTHOR.posts.subquery()).list();
        });
    assertThat(calls.list())
        .isEqualTo(
            kind == TestDatabase.POSTGRESQL
                ? List.of()
                : List.of("autocommit false", "commit", "autocommit true"));
  }

  @Test
  @Tag("B096")
  void theFirstStatementThatNeedsOneBeginsIt() {
    begins(session -> session.add(Author.of("Dan")));
    begins(session -> session.query(AUTHOR).forUpdate().list());
    begins(
        session ->
            session.list(
                select(
                        numberFunction(
                            "degrees", ValueTypes.doublePrecision(SqlType.DOUBLE), POST.id))
                    .from(POST)));
    begins(session -> session.query(AUTHOR).partitions(2, authors -> {}));
    begins(session -> session.nested(() -> {}));
    begins(session -> session.options(ConnectionOptions.NONE.fetchSize(2)).query(AUTHOR).list());
  }

  private void begins(Consumer<Session> work) {
    calls.clear();
    watched.transaction(
        session -> {
          session.query(AUTHOR).list();
          work.accept(session);
        });
    assertThat(calls.list()).containsExactly("autocommit false", "commit", "autocommit true");
  }

  @Test
  @Tag("B096")
  void whatIsRolledBackIsUndoneAndWhatWasReadBeforeStays() {
    try (Session session = watched.session()) {
      Author ada = session.query(AUTHOR).where(AUTHOR.name.eq("Ada")).one();
      session.add(Author.of("Dan"));
      session.flush();
      assertThat(session.query(AUTHOR).count()).isEqualTo(4);
      session.rollback();
      assertThat(calls.list()).contains("rollback").doesNotContain("commit");
      assertThat(ada.name()).isEqualTo("Ada");
      assertThat(session.query(AUTHOR).count()).isEqualTo(3);
    }
  }

  @Test
  void anIsolationThatIsAskedForIsThatOfATransaction() {
    try (Session session = watched.session()) {
      session.options(ConnectionOptions.NONE.isolation(Isolation.READ_COMMITTED));
      session.query(AUTHOR).list();
      assertThat(calls.list()).contains("autocommit false");
      session.commit();
      assertThat(calls.list()).contains("commit");
    }
  }

  @Test
  void aConnectionThatIsLentInsideATransactionStaysThere() {
    calls.lendInside();
    try (Session session = watched.session()) {
      session.query(AUTHOR).list();
      session.commit();
    }
    assertThat(calls.list()).containsExactly("commit");
  }
}
