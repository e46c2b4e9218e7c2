package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.aludel.error.CheckViolationException;
import dev.aludel.error.ConnectionLostException;
import dev.aludel.error.DataException;
import dev.aludel.error.DatabaseException;
import dev.aludel.error.DeadlockException;
import dev.aludel.error.ForeignKeyViolationException;
import dev.aludel.error.IntegrityException;
import dev.aludel.error.NotNullViolationException;
import dev.aludel.error.SerializationFailureException;
import dev.aludel.error.StatementException;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.type.SqlType;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Failures are told apart by their type, on both databases. */
class FailuresTest {
  private static final String INSERT =
      "insert into item (id, name, price, kind_id, secret) values (?, ?, ?, ?, ?)";

  @ParameterizedTest
  @EnumSource
  @Tag("B102")
  void uniqueForeignKeyNotNullAndCheckAreDistinguished(TestDatabase database) throws Exception {
    try (JdbcConnection connection = prepared(database, tables())) {
      connection.update(INSERT, item(1, "lamp", 5, 1));
      assertViolation(connection, item(1, "bulb", 5, 1), UniqueViolationException.class, "pk_item");
      assertViolation(
          connection, item(2, "lamp", 5, 1), UniqueViolationException.class, "uq_item_name");
      assertViolation(
          connection, item(2, "bulb", 5, 7), ForeignKeyViolationException.class, "fk_item_kind");
      assertViolation(
          connection, item(2, "bulb", 0, 1), CheckViolationException.class, "check_positive_price");
      IntegrityException missing =
          violation(connection, item(2, null, 5, 1), NotNullViolationException.class);
      if (database == TestDatabase.POSTGRESQL) {
        assertThat(missing.column()).contains("name");
        assertThat(missing.table()).contains("item");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void deletingWhatIsReferredToIsAForeignKeyViolation(TestDatabase database) throws Exception {
    try (JdbcConnection connection = prepared(database, tables())) {
      connection.update(INSERT, item(1, "lamp", 5, 1));
      ForeignKeyViolationException failure =
          catchThrowableOfType(
              ForeignKeyViolationException.class,
              () -> connection.update("delete from kind", Parameters.NONE));
      assertThat(failure.constraint()).contains("fk_item_kind");
    }
  }

  @Test
  void h2NamesNoConstraintThatWeDoNotKnow() throws Exception {
    try (JdbcConnection connection = prepared(TestDatabase.H2, new KnownTables())) {
      IntegrityException failure =
          violation(connection, item(2, "bulb", 0, 1), CheckViolationException.class);
      assertThat(failure.constraint()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void valueThatLooksLikeAConstraintIsNotTakenForOne(TestDatabase database) throws Exception {
    try (JdbcConnection connection = prepared(database, tables())) {
      connection.update(INSERT, item(1, "\"check_positive_price\"", 5, 1));
      assertViolation(
          connection,
          item(2, "\"check_positive_price\"", 5, 1),
          UniqueViolationException.class,
          "uq_item_name");
    }
  }

  @ParameterizedTest
  @EnumSource
  void violationInABatchIsToldLikeAnyOther(TestDatabase database) throws Exception {
    try (JdbcConnection connection = prepared(database, tables())) {
      UniqueViolationException failure =
          catchThrowableOfType(
              UniqueViolationException.class,
              () ->
                  connection.batch(INSERT, List.of(item(1, "lamp", 5, 1), item(2, "lamp", 5, 1))));
      assertThat(failure.constraint()).contains("uq_item_name");
      assertThat(failure.sql()).contains(INSERT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void violationThroughAPoolKeepsItsNames(TestDatabase database) throws Exception {
    prepared(database, tables()).close();
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(database.url());
    config.setMaximumPoolSize(1);
    try (HikariDataSource pool = new HikariDataSource(config);
        ConnectionSource source = ConnectionSource.of(pool)) {
      source.tables().constraint("check_positive_price", "item");
      try (JdbcConnection connection = source.open(Reporting.NONE)) {
        assertViolation(
            connection,
            item(2, "bulb", 0, 1),
            CheckViolationException.class,
            "check_positive_price");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void valueThatDoesNotFitIsADataException(TestDatabase database) throws Exception {
    try (JdbcConnection connection = prepared(database, tables())) {
      DatabaseException tooLong =
          catchThrowableOfType(
              DataException.class, () -> connection.update(INSERT, item(1, "x".repeat(300), 5, 1)));
      assertThat(tooLong.sqlState()).contains("22001");
      DatabaseException tooLarge =
          catchThrowableOfType(
              DataException.class,
              () -> connection.query("select 1 / 0", Parameters.NONE, Row::next));
      assertThat(tooLarge.sqlState()).contains("22012");
    }
  }

  @ParameterizedTest
  @EnumSource
  void wrongStatementIsAStatementExceptionWithTheText(TestDatabase database) throws Exception {
    try (JdbcConnection connection = database.open(null)) {
      for (String wrong : List.of("selct 1", "select * from nowhere", "select nothing from item")) {
        StatementException failure =
            catchThrowableOfType(
                StatementException.class,
                () -> connection.query(wrong, Parameters.NONE, Row::next));
        assertThat(failure.sql()).contains(wrong);
        assertThat(failure).hasMessageContaining(wrong).hasCauseInstanceOf(SQLException.class);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void transactionsThatWaitForEachOtherAreADeadlock(TestDatabase database) throws Exception {
    try (JdbcConnection connection = prepared(database, tables())) {
      connection.update(INSERT, item(1, "lamp", 5, 1));
      connection.update(INSERT, item(2, "bulb", 5, 1));
    }
    CyclicBarrier both = new CyclicBarrier(2);
    CompletableFuture<Void> forth =
        CompletableFuture.runAsync(() -> changeBoth(database, both, 1, 2));
    CompletableFuture<Void> back =
        CompletableFuture.runAsync(() -> changeBoth(database, both, 2, 1));
    Throwable failure =
        catchThrowableOfType(
            java.util.concurrent.CompletionException.class,
            () -> CompletableFuture.allOf(forth, back).join());
    assertThat(failure.getCause()).isInstanceOf(DeadlockException.class);
  }

  @Test
  void conflictOfSerializableTransactionsIsASerializationFailure() throws Exception {
    prepared(TestDatabase.POSTGRESQL, tables()).close();
    try (JdbcConnection first = serializable();
        JdbcConnection second = serializable()) {
      first.update("update kind set id = 2", Parameters.NONE);
      first.commit();
      assertThat(
              catchThrowableOfType(
                  SerializationFailureException.class,
                  () -> second.update("update kind set id = 3", Parameters.NONE)))
          .isNotNull();
    }
  }

  @Test
  void serverThatEndsTheConnectionIsAConnectionLoss() throws Exception {
    try (JdbcConnection victim = TestDatabase.POSTGRESQL.open(null);
        JdbcConnection other = TestDatabase.POSTGRESQL.open(null)) {
      int id = victim.query("select pg_backend_pid()", Parameters.NONE, FailuresTest::firstInt);
      other.query(
          "select pg_terminate_backend(?)", new Parameters().add(SqlType.INTEGER, id), Row::next);
      assertThat(
              catchThrowableOfType(
                  ConnectionLostException.class,
                  () -> victim.query("select 1", Parameters.NONE, Row::next)))
          .isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void closedConnectionIsAConnectionLoss(TestDatabase database) throws Exception {
    java.sql.Connection raw = database.raw();
    JdbcConnection connection =
        new JdbcConnection(raw, Driver.of(raw), new KnownTables(), Reporting.NONE);
    raw.close();
    assertThat(
            catchThrowableOfType(
                ConnectionLostException.class,
                () -> connection.query("select 1", Parameters.NONE, Row::next)))
        .isNotNull();
  }

  @ParameterizedTest
  @EnumSource
  void sensitiveValuesAreInNoMessageOfTheFailureOrItsCauses(TestDatabase database)
      throws Exception {
    KnownTables tables = tables();
    tables.sensitive("item");
    try (JdbcConnection connection = prepared(database, tables)) {
      connection.update(INSERT, item(1, "lamp", 5, 1));
      for (Parameters wrong :
          List.of(item(1, "bulb", 5, 1), item(2, "bulb", 0, 1), item(2, null, 5, 1))) {
        assertThat(trace(violation(connection, wrong, IntegrityException.class)))
            .doesNotContain("hunter2");
      }
      IntegrityException otherColumn =
          catchThrowableOfType(
              IntegrityException.class,
              () -> connection.update("update item set price = 0", Parameters.NONE));
      assertThat(trace(otherColumn)).doesNotContain("hunter2").contains("check_positive_price");
    }
  }

  @ParameterizedTest
  @EnumSource
  void parametersAreInTheMessageOnlyWhenAskedFor(TestDatabase database) throws Exception {
    prepared(database, tables()).close();
    assertThat(violation(database, Reporting.NONE)).hasMessageNotContaining("lampshade");
    assertThat(violation(database, new Reporting(null, true)))
        .hasMessageEndingWith("Parameters: [1, 'lampshade', 0, 1, ***]");
  }

  private static IntegrityException violation(TestDatabase database, Reporting reporting)
      throws SQLException {
    java.sql.Connection raw = database.raw();
    try (JdbcConnection connection = new JdbcConnection(raw, Driver.of(raw), tables(), reporting)) {
      return violation(connection, item(1, "lampshade", 0, 1), CheckViolationException.class);
    }
  }

  private static KnownTables tables() {
    KnownTables tables = new KnownTables();
    for (String name : List.of("pk_item", "uq_item_name", "fk_item_kind", "check_positive_price")) {
      tables.constraint(name, "item");
    }
    return tables;
  }

  private static JdbcConnection prepared(TestDatabase database, KnownTables tables)
      throws SQLException {
    JdbcConnection connection = database.open(tables, null);
    connection.execute("drop table if exists item");
    connection.execute("drop table if exists kind");
    connection.execute("create table kind (id integer primary key)");
    connection.execute(
        "create table item (id bigint, name varchar(100) not null, price integer, kind_id integer,"
            + " secret varchar(100), constraint pk_item primary key (id), constraint uq_item_name"
            + " unique (name), constraint fk_item_kind foreign key (kind_id) references kind (id),"
            + " constraint check_positive_price check (price > 0))");
    connection.execute("insert into kind (id) values (1)");
    return connection;
  }

  private static Parameters item(
      long id, @org.jspecify.annotations.Nullable String name, int price, int kind) {
    return new Parameters()
        .add(SqlType.BIGINT, id)
        .add(SqlType.varchar(100), name)
        .add(SqlType.INTEGER, price)
        .add(SqlType.INTEGER, kind)
        .addSensitive(SqlType.varchar(100), "hunter2");
  }

  private static void assertViolation(
      JdbcConnection connection,
      Parameters item,
      Class<? extends IntegrityException> type,
      String constraint) {
    IntegrityException failure = violation(connection, item, type);
    assertThat(failure.constraint()).contains(constraint);
    assertThat(failure.table()).contains("item");
    assertThat(failure.sql()).contains(INSERT);
    assertThat(failure.sqlState().orElseThrow()).startsWith("23");
    assertThat(failure).hasCauseInstanceOf(SQLException.class);
  }

  private static IntegrityException violation(
      JdbcConnection connection, Parameters item, Class<? extends IntegrityException> type) {
    return catchThrowableOfType(type, () -> connection.update(INSERT, item));
  }

  private static void changeBoth(
      TestDatabase database, CyclicBarrier both, long first, long second) {
    try (JdbcConnection connection = database.open(null)) {
      connection.begin();
      change(connection, first);
      both.await();
      change(connection, second);
      connection.commit();
    } catch (DatabaseException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void change(JdbcConnection connection, long id) {
    connection.update(
        "update item set price = price + 1 where id = ?", new Parameters().add(SqlType.BIGINT, id));
  }

  private static JdbcConnection serializable() throws SQLException {
    JdbcConnection connection = TestDatabase.POSTGRESQL.open(null);
    connection.begin();
    connection.execute("set transaction isolation level repeatable read");
    connection.query("select id from kind", Parameters.NONE, Row::next);
    return connection;
  }

  private static int firstInt(Row row) {
    row.next();
    return row.getInt(1);
  }

  private static String trace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
