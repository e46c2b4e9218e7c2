package dev.aludel.conformance.hotel;

import static dev.aludel.conformance.hotel.Room_.ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.SessionStateException;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.query.Sql;
import dev.aludel.session.Savepoint;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Savepoints of a connection without objects. */
class CoreSavepointTest extends ConformanceTest {

  CoreSavepointTest() {
    super(HotelModelsSchema.SCHEMA);
  }

  @Test
  @Tag("B097")
  void innerRollbackKeepsTheOuterWork() {
    try (Connection connection = database.connect()) {
      insert(connection, 1);
      try (Savepoint outer = connection.beginNested()) {
        insert(connection, 2);
        try (Savepoint inner = connection.beginNested()) {
          insert(connection, 3);
          inner.rollback();
        }
        insert(connection, 4);
        outer.commit();
      }
      connection.commit();
    }
    assertThat(rooms()).containsExactly(1, 2, 4);
  }

  @Test
  void aStatementThatFailsInsideIsForgotten() {
    try (Connection connection = database.connect()) {
      insert(connection, 1);
      assertThatThrownBy(() -> connection.nested(() -> insert(connection, 1)))
          .isInstanceOf(UniqueViolationException.class)
          .hasNoSuppressedExceptions();
      insert(connection, 2);
      connection.commit();
    }
    assertThat(rooms()).containsExactly(1, 2);
  }

  @Test
  void theTransactionEndsWithItsSavepoints() {
    try (Connection connection = database.connect()) {
      Savepoint savepoint = connection.beginNested();
      insert(connection, 1);
      connection.commit();
      assertThatThrownBy(savepoint::rollback)
          .isInstanceOf(SessionStateException.class)
          .hasMessageContaining("ALU-5340");
      savepoint.close();
      assertThat(connection.inTransaction()).isFalse();
    }
    assertThat(rooms()).containsExactly(1);
  }

  private static void insert(Connection connection, int number) {
    connection.execute(Sql.insertInto(ROOM).set(ROOM.number, number).set(ROOM.beds, 2));
  }

  private List<Integer> rooms() {
    return database.call(
        session -> session.query(ROOM).list().stream().map(Room::number).sorted().toList());
  }
}
