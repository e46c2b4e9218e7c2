package dev.aludel;

import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.CheckViolationException;
import dev.aludel.error.ConnectionLostException;
import dev.aludel.error.SessionStateException;
import dev.aludel.jdbc.FaultyDataSource;
import dev.aludel.jdbc.TestDatabase;
import dev.aludel.query.CoreTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.schema.Check;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.session.Session;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Work in a session of its own is done whole or not at all. */
class TransactionTest {
  private static final Table TABLE =
      Table.named("tx_number")
          .column(Column.of("n", SqlType.INTEGER))
          .check(Check.of("n > 0").named("check_tx_positive"))
          .build();
  private static final CoreTable NUMBERS = CoreTable.of(TABLE);
  private static final NumberColumn<Integer> N = NUMBERS.number("n", ValueTypes::integer);

  @ParameterizedTest
  @EnumSource
  @Tag("A098")
  void workIsCommittedAtItsEndAndItsResultAnswered(TestDatabase kind) {
    try (Database database = opened(kind)) {
      database.transaction(session -> insert(session, 1));
      int inside =
          database.call(
              session -> {
                insert(session, 2);
                return numbers(session).size();
              });
      assertThat(inside).isEqualTo(2);
      assertThat(database.<List<Integer>>call(TransactionTest::numbers)).containsExactly(1, 2);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("A098")
  void exceptionRollsBackClosesAndIsThrownAsItWas(TestDatabase kind) {
    try (Database database = opened(kind)) {
      IllegalStateException own = new IllegalStateException("own");
      List<Session> sessions = new ArrayList<>();
      assertThatThrownBy(
              () ->
                  database.transaction(
                      session -> {
                        sessions.add(session);
                        insert(session, 1);
                        throw own;
                      }))
          .isSameAs(own)
          .hasNoSuppressedExceptions();
      assertThatThrownBy(() -> numbers(sessions.get(0))).isInstanceOf(SessionStateException.class);
      assertThatThrownBy(
              () ->
                  database.transaction(
                      session -> {
                        insert(session, 1);
                        insert(session, 0);
                      }))
          .isInstanceOf(CheckViolationException.class);
      assertThat(database.<List<Integer>>call(TransactionTest::numbers)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatASessionDidNotCommitIsUndoneOnClose(TestDatabase kind) {
    try (Database database = opened(kind)) {
      try (Session session = database.session()) {
        insert(session, 1);
        session.commit();
        insert(session, 2);
      }
      assertThat(database.<List<Integer>>call(TransactionTest::numbers)).containsExactly(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void lossAtTheCommitIsToldAndNothingIsWritten(TestDatabase kind) {
    opened(kind).close();
    FaultyDataSource faulty = new FaultyDataSource(kind);
    try (Database database = Database.connect(faulty)) {
      database.create(List.of(TABLE));
      faulty.breakAt("commit");
      assertThatThrownBy(() -> database.transaction(session -> insert(session, 1)))
          .isInstanceOf(ConnectionLostException.class);
      faulty.breakAt("");
      assertThat(database.<List<Integer>>call(TransactionTest::numbers)).isEmpty();
    }
  }

  private static Database opened(TestDatabase kind) {
    Database database = Database.connect(kind.url());
    database.drop(List.of(TABLE));
    database.create(List.of(TABLE));
    return database;
  }

  private static void insert(Session session, int number) {
    session.execute(insertInto(NUMBERS).set(N, number));
  }

  private static List<Integer> numbers(Session session) {
    return session.list(select(N).from(NUMBERS).orderBy(N.asc()));
  }
}
