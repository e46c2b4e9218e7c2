package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ConnectionLostException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever the connection breaks, it is told, and nothing is half done. */
class ConnectionLossTest {
  @BeforeEach
  void createTables() throws Exception {
    for (TestDatabase database : TestDatabase.values()) {
      try (JdbcConnection connection = database.open(null)) {
        connection.execute("drop table if exists lost");
        connection.execute("create table lost (id bigint)");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void lossInTheMiddleUndoesWhatWasDone(TestDatabase database) throws Exception {
    FaultyDataSource faulty = new FaultyDataSource(database);
    for (String method : List.of("prepareStatement", "commit")) {
      faulty.breakAt("");
      try (ConnectionSource source = ConnectionSource.of(faulty);
          JdbcConnection connection = source.open(Reporting.NONE)) {
        connection.begin();
        connection.update("insert into lost values (1)", Parameters.NONE);
        faulty.breakAt(method);
        assertThatThrownBy(
                () -> {
                  connection.update("insert into lost values (2)", Parameters.NONE);
                  connection.commit();
                })
            .isInstanceOf(ConnectionLostException.class);
        // Neither this nor close hides the loss behind another failure.
        assertThatThrownBy(connection::rollback).isInstanceOf(ConnectionLostException.class);
      }
      assertThat(rows(database)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void failedRollbackDoesNotCommitOnClose(TestDatabase database) throws Exception {
    FaultyDataSource faulty = new FaultyDataSource(database);
    try (ConnectionSource source = ConnectionSource.of(faulty);
        JdbcConnection connection = source.open(Reporting.NONE)) {
      connection.begin();
      connection.update("insert into lost values (1)", Parameters.NONE);
      faulty.breakAt("rollback");
    }
    assertThat(rows(database)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void noConnectionIsAConnectionLoss(TestDatabase database) {
    FaultyDataSource faulty = new FaultyDataSource(database);
    try (ConnectionSource source = ConnectionSource.of(faulty)) {
      faulty.breakAt("getConnection");
      assertThatThrownBy(() -> source.open(Reporting.NONE))
          .isInstanceOf(ConnectionLostException.class)
          .hasMessageContaining("cable pulled");
    }
  }

  private static long rows(TestDatabase database) throws Exception {
    try (JdbcConnection connection = database.open(null)) {
      return connection.query(
          "select count(*) from lost", Parameters.NONE, row -> row.next() ? row.getLong(1) : -1L);
    }
  }
}
