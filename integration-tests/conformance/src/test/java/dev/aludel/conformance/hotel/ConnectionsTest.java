package dev.aludel.conformance.hotel;

import static dev.aludel.conformance.hotel.Guest_.GUEST;
import static dev.aludel.conformance.hotel.Room_.ROOM;
import static dev.aludel.jdbc.ConnectionEvent.CHECKIN;
import static dev.aludel.jdbc.ConnectionEvent.CHECKOUT;
import static dev.aludel.jdbc.ConnectionEvent.CONNECT;
import static dev.aludel.jdbc.ConnectionEvent.INVALIDATE;
import static dev.aludel.jdbc.TransactionEvent.BEGIN;
import static dev.aludel.jdbc.TransactionEvent.COMMIT;
import static dev.aludel.jdbc.TransactionEvent.RELEASE_SAVEPOINT;
import static dev.aludel.jdbc.TransactionEvent.ROLLBACK;
import static dev.aludel.jdbc.TransactionEvent.ROLLBACK_TO_SAVEPOINT;
import static dev.aludel.jdbc.TransactionEvent.SAVEPOINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.Database;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.SqlLog;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.jdbc.Isolation;
import dev.aludel.jdbc.StatementEvent;
import dev.aludel.jdbc.StatementListener;
import dev.aludel.mapping.ObjectState;
import dev.aludel.query.Sql;
import dev.aludel.session.Session;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What connections are asked for, what they are told to do, and who hears of it. */
class ConnectionsTest extends ConformanceTest {
  private static final ConnectionOptions READ_ONLY = ConnectionOptions.NONE.readOnly(true);
  private static final ConnectionOptions SERIALIZABLE =
      ConnectionOptions.NONE.isolation(Isolation.SERIALIZABLE);

  ConnectionsTest() {
    super(HotelModelsSchema.SCHEMA);
  }

  @Test
  @Tag("B096")
  void aConnectionBeginsByItselfCommitsAsYouGoAndRollsBackWhenClosed() {
    try (Connection connection = database.connect()) {
      assertThat(connection.inTransaction()).isFalse();
      insert(connection, 1);
      assertThat(connection.inTransaction()).isTrue();
      connection.commit();
      assertThat(connection.inTransaction()).isFalse();
      insert(connection, 2);
    }
    database.begin(connection -> insert(connection, 3));
    assertThatThrownBy(
            () ->
                database.begin(
                    connection -> {
                      insert(connection, 4);
                      throw new IllegalStateException("own");
                    }))
        .hasMessage("own");
    assertThat(rooms()).containsExactly(1, 3);
  }

  @Test
  @Tag("B099")
  void anIsolationLevelHoldsForItsOwnerAndTheNextBorrowerSeesTheDefault() throws SQLException {
    try (OneConnection one = new OneConnection(dataSource);
        Database single = kind.open(one, new SqlLog())) {
      String usual = isolation(single, one);
      assertThat(usual).isEqualTo("READ COMMITTED");
      assertThat(isolation(single.with(SERIALIZABLE), one)).isEqualTo("SERIALIZABLE");
      assertThat(isolation(single, one)).isEqualTo(usual);
      try (Session session = single.session().options(SERIALIZABLE)) {
        assertThat(isolation(session, one)).isEqualTo("SERIALIZABLE");
        session.commit();
        assertThat(isolation(session, one)).isEqualTo("SERIALIZABLE");
        session.rollback();
        session.options(ConnectionOptions.NONE);
        assertThat(isolation(session, one)).isEqualTo(usual);
      }
      assertThat(isolation(single, one)).isEqualTo(usual);
      assertThat(one.real().getAutoCommit()).isTrue();
      assertThat(one.real().getTransactionIsolation())
          .isEqualTo(java.sql.Connection.TRANSACTION_READ_COMMITTED);
    }
  }

  @Test
  @Tag("B099")
  void autocommitMakesEachStatementDurableAndIsTakenBack() throws SQLException {
    ConnectionOptions autocommit = ConnectionOptions.NONE.isolation(Isolation.AUTOCOMMIT);
    try (OneConnection one = new OneConnection(dataSource);
        Database single = kind.open(one, new SqlLog())) {
      try (Connection connection = single.connect().options(autocommit)) {
        insert(connection, 1);
        connection.rollback();
        connection.options(ConnectionOptions.NONE.isolation(Isolation.READ_COMMITTED));
        insert(connection, 2);
        connection.rollback();
      }
      try (Connection connection = single.connect()) {
        insert(connection, 3);
      }
    }
    assertThat(rooms()).containsExactly(1);
  }

  @Test
  @Tag("B099")
  void aReadOnlyTransactionRefusesToWriteAndTheNextBorrowerMay() throws SQLException {
    Room room = Room.of(1, 2);
    try (OneConnection one = new OneConnection(dataSource);
        Database single = kind.open(one, sql)) {
      try (Session session = single.session().options(READ_ONLY)) {
        session.add(room);
        session.withoutAutoflush(() -> assertThat(session.query(ROOM).count()).isZero());
        sql.clear();
        assertCoded(ErrorCode.TRANSACTION_IS_READ_ONLY, session::flush);
        assertCoded(
            ErrorCode.TRANSACTION_IS_READ_ONLY,
            () -> session.execute(Sql.update(ROOM).set(ROOM.beds, 3).all()));
        assertThat(sql.texts()).isEmpty();
        assertThat(session.state(room)).isEqualTo(ObjectState.PENDING);
        assertThat(one.real().isReadOnly()).isEqualTo(kind.dialect().equals("postgresql"));
      }
      assertCoded(
          ErrorCode.TRANSACTION_IS_READ_ONLY,
          () -> single.with(READ_ONLY).begin(connection -> insert(connection, 1)));
      assertThat(one.real().isReadOnly()).isFalse();
      single.transaction(session -> session.add(room));
    }
    assertThat(rooms()).containsExactly(1);
  }

  @Test
  void whatHoldsForATransactionIsSettledWhenItHasBegun() {
    try (Session session = database.session()) {
      session.query(ROOM).count();
      assertCoded(ErrorCode.TRANSACTION_HAS_BEGUN, () -> session.options(SERIALIZABLE));
      assertCoded(
          ErrorCode.TRANSACTION_HAS_BEGUN,
          () -> session.with(READ_ONLY, () -> session.query(ROOM).count()));
      session.options(ConnectionOptions.NONE.fetchSize(7));
      session.commit();
      session.options(SERIALIZABLE);
      assertThat(session.query(ROOM).count()).isZero();
    }
  }

  @Test
  @Tag("B100")
  void optionsOfAStatementWinOverTheSessionsAndTheseOverTheDatabases() throws SQLException {
    try (OneConnection one = new OneConnection(dataSource);
        Database single = kind.open(one, new SqlLog())) {
      List<List<Integer>> seen = one.settings();
      Database limited =
          single.with(ConnectionOptions.NONE.timeout(Duration.ofSeconds(9)).fetchSize(90));
      seen.clear();
      try (Session session = limited.session()) {
        session.query(ROOM).count();
        session.options(ConnectionOptions.NONE.fetchSize(80));
        session.query(ROOM).count();
        session.with(
            ConnectionOptions.NONE.timeout(Duration.ofMillis(6100)),
            () -> session.query(ROOM).count());
        session.query(ROOM).count();
      }
      assertThat(seen)
          .containsExactly(List.of(9, 90), List.of(9, 80), List.of(7, 80), List.of(9, 80));
      seen.clear();
      single.call(session -> session.query(ROOM).count());
      assertThat(seen).extracting(each -> each.get(0)).containsExactly(0);
    }
  }

  @Test
  void aStatementThatTakesTooLongIsCancelled() {
    ConnectionOptions oneSecond = ConnectionOptions.NONE.timeout(Duration.ofMillis(100));
    try (Connection connection = database.connect().options(oneSecond)) {
      String slow =
          onH2OrPostgresql(
              "create table slow as select count(*) c from system_range(1, 1000000) a,"
                  + " system_range(1, 1000000) b",
              "select pg_sleep(10)");
      assertThatThrownBy(() -> connection.execute(slow))
          .isInstanceOfSatisfying(
              DatabaseException.class, e -> assertThat(e.sqlState()).contains("57014"));
    }
  }

  @Test
  @Tag("B109")
  void aListenerHearsOfConnectionsAndTransactions() {
    try (Session session = database.session()) {
      session.add(Room.of(1, 2));
      session.nested(() -> session.add(Room.of(2, 2)));
      session.beginNested().rollback();
      session.commit();
      session.query(ROOM).count();
    }
    assertThat(sql.connections()).containsExactly(CHECKOUT, CHECKIN, CHECKOUT, CHECKIN);
    assertThat(sql.transactions())
        .containsExactly(
            BEGIN,
            SAVEPOINT,
            RELEASE_SAVEPOINT,
            SAVEPOINT,
            ROLLBACK_TO_SAVEPOINT,
            RELEASE_SAVEPOINT,
            COMMIT,
            BEGIN,
            ROLLBACK);
  }

  @Test
  @Tag("B109")
  void aListenerHearsOfConnectionsThatTheDriverMade() {
    SqlLog log = new SqlLog();
    try (Database own = Database.builder().url(kind.newUrl("secret")).listener(log).connect()) {
      own.connect().close();
      assertThat(log.connections()).containsExactly(CONNECT, CHECKOUT, CHECKIN);
      log.clear();
      own.connect().invalidate();
      assertThat(log.connections()).containsExactly(CONNECT, CHECKOUT, CHECKIN, INVALIDATE);
    }
  }

  @Test
  @Tag("B109")
  void aListenerCanCountAndTimeStatementsAndHearsOfFailures() {
    List<String> failed = new ArrayList<>();
    long[] spent = new long[2];
    StatementListener timer =
        new StatementListener() {
          @Override
          public void onStatement(StatementEvent event) {
            spent[0]++;
            spent[1] += event.nanos();
          }

          @Override
          public void onFailure(StatementEvent event, DatabaseException failure) {
            failed.add(failure.code().code());
          }
        };
    try (Database timed =
        Database.builder().dataSource(dataSource).listener(timer).listener(sql).connect()) {
      timed.transaction(session -> session.add(Guest.of("a", "a")));
      timed.call(session -> session.query(GUEST).list());
      assertThat(spent[0]).isEqualTo(2);
      assertThat(spent[1]).isPositive();
      assertThatThrownBy(() -> timed.transaction(s -> s.add(Guest.of("b", "a"))))
          .isInstanceOf(UniqueViolationException.class);
      assertThat(failed).containsExactly("ALU-5101");
    }
  }

  @Test
  @Tag("B103")
  void parametersAreInNoExceptionUnlessAskedForAndSensitiveOnesNever() {
    Database open = Database.builder().dataSource(dataSource).parametersInErrors(true).connect();
    Safe tooLong = Safe.of("a name that is far too long", "4711");
    assertThatThrownBy(() -> database.transaction(session -> session.add(tooLong)))
        .isInstanceOf(DatabaseException.class)
        .hasMessageNotContaining("4711")
        .hasMessageNotContaining("Parameters");
    assertThatThrownBy(() -> open.transaction(session -> session.add(tooLong)))
        .isInstanceOf(DatabaseException.class)
        .hasMessageNotContaining("4711")
        .hasMessageContaining("Parameters: ['a name that is far too long'")
        .hasMessageContaining("***");
    database.transaction(session -> session.add(Safe.of("ada", "4712")));
    assertThatThrownBy(() -> open.transaction(session -> session.add(Safe.of("bob", "4712"))))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageNotContaining("4712")
        .hasStackTraceContaining("***");
  }

  private static String isolation(Session session, OneConnection one) {
    session.query(ROOM).count();
    return one.isolation();
  }

  private static String isolation(Database database, OneConnection one) {
    return database.call(session -> isolation(session, one));
  }

  private static void insert(Connection connection, int number) {
    connection.execute(Sql.insertInto(ROOM).set(ROOM.number, number).set(ROOM.beds, 2));
  }

  private List<Integer> rooms() {
    return database.call(
        session -> session.query(ROOM).list().stream().map(Room::number).sorted().toList());
  }

  private static void assertCoded(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            SessionStateException.class, thrown -> assertThat(thrown.code()).isEqualTo(code));
  }
}
