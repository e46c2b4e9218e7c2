package dev.aludel.conformance.hotel;

import static dev.aludel.conformance.hotel.Guest_.GUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.Database;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.SessionStateException;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.jdbc.Isolation;
import dev.aludel.jdbc.JoinMode;
import dev.aludel.mapping.ObjectState;
import dev.aludel.query.Sql;
import dev.aludel.session.Savepoint;
import dev.aludel.session.Session;
import dev.aludel.session.SessionListener;
import dev.aludel.session.SessionMaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sessions in a transaction that somebody else controls; SQLAlchemy's join_transaction_mode. */
class JoiningTest extends ConformanceTest {

  JoiningTest() {
    super(HotelModelsSchema.SCHEMA);
  }

  /** The application: it commits, and does not know that it is being tested. */
  private record Reception(Database database) {
    void checkIn(String name) {
      database.transaction(session -> session.add(Guest.of(name, name)));
    }
  }

  @Test
  @Tag("B130")
  void aTestIsRolledBackAlthoughTheCodeCalledCommit() {
    try (Connection connection = database.connect()) {
      Database joined = database.joining(connection, JoinMode.CREATE_SAVEPOINT);
      Reception reception = new Reception(joined);
      reception.checkIn("ada");
      assertThatThrownBy(() -> reception.checkIn("ada"))
          .isInstanceOf(UniqueViolationException.class);
      reception.checkIn("bob");
      assertThat(names(joined)).containsExactly("ada", "bob");
    }
    assertThat(names(database)).isEmpty();
  }

  @Test
  void aSessionOfSavepointsCommitsAndRollsBackItsOwnWork() {
    try (Connection connection = database.connect()) {
      insert(connection, "outer");
      Database joined = database.joining(connection, JoinMode.CREATE_SAVEPOINT);
      try (Session session = joined.session()) {
        session.add(Guest.of("kept", "kept"));
        session.commit();
        Guest lost = Guest.of("lost", "lost");
        session.add(lost);
        try (Savepoint savepoint = session.beginNested()) {
          session.add(Guest.of("inner", "inner"));
          savepoint.rollback();
        }
        assertThat(names(session)).containsExactly("kept", "lost", "outer");
        session.rollback();
        assertThat(session.state(lost)).isEqualTo(ObjectState.TRANSIENT);
        session.add(Guest.of("closed", "closed"));
        session.flush();
      }
      assertThat(connection.inTransaction()).isTrue();
      connection.commit();
    }
    assertThat(names(database)).containsExactly("kept", "outer");
  }

  @Test
  void rollbackOnlyCommitsNothingButRollsAllBack() {
    try (Connection connection = database.connect()) {
      insert(connection, "outer");
      Database joined = database.joining(connection, JoinMode.ROLLBACK_ONLY);
      joined.transaction(session -> session.add(Guest.of("one", "one")));
      try (Session session = joined.session()) {
        session.add(Guest.of("two", "two"));
        session.flush();
      }
      assertThat(connection.inTransaction()).isTrue();
      assertThat(names(database)).isEmpty();
      assertThat(names(joined)).containsExactly("one", "outer", "two");
      try (Session session = joined.session()) {
        session.add(Guest.of("three", "three"));
        session.flush();
        session.rollback();
      }
      assertThat(connection.inTransaction()).isFalse();
      connection.commit();
    }
    assertThat(names(database)).isEmpty();
  }

  @Test
  void rollbackOnlyRollsAllBackWhereATransactionThrows() {
    try (Connection connection = database.connect()) {
      insert(connection, "outer");
      List<String> heard = new ArrayList<>();
      SessionMaker sessions =
          database
              .joining(connection, JoinMode.ROLLBACK_ONLY)
              .sessionMaker()
              .with(each -> each.listener(new Rollbacks(heard)));
      try (Session session = sessions.open()) {
        assertThat(names(session)).containsExactly("outer");
      }
      assertThat(heard).isEmpty();
      assertThatThrownBy(
              () ->
                  sessions.transaction(
                      session -> {
                        session.add(Guest.of("half", "half"));
                        session.flush();
                        throw new IllegalStateException("no");
                      }))
          .hasMessage("no");
      assertThat(connection.inTransaction()).isFalse();
      assertThat(heard).hasSize(1);
    }
  }

  /** Writes down that a transaction was rolled back. */
  private record Rollbacks(List<String> heard) implements SessionListener {
    @Override
    public void afterRollback(Session session) {
      heard.add("rolled back");
    }
  }

  @Test
  void controlFullyCommitsAndRollsBackAsItsOwn() {
    try (Connection connection = database.connect()) {
      insert(connection, "outer");
      Database joined = database.joining(connection, JoinMode.CONTROL_FULLY);
      joined.transaction(session -> session.add(Guest.of("one", "one")));
      assertThat(connection.inTransaction()).isFalse();
      assertThat(names(database)).containsExactly("one", "outer");
      insert(connection, "lost");
      try (Session session = joined.session()) {
        session.add(Guest.of("two", "two"));
        session.flush();
      }
      assertThat(connection.inTransaction()).isFalse();
    }
    assertThat(names(database)).containsExactly("one", "outer");
  }

  @Test
  void conditionalSavepointIsOneInsideASavepointAndElseRollbackOnly() {
    try (Connection connection = database.connect()) {
      Database joined = database.joining(connection, JoinMode.CONDITIONAL_SAVEPOINT);
      connection.begin();
      try (Savepoint savepoint = connection.beginNested()) {
        insert(connection, "nested");
        try (Session session = joined.session()) {
          session.add(Guest.of("undone", "undone"));
          session.flush();
          session.rollback();
        }
        savepoint.commit();
      }
      assertThat(names(joined)).containsExactly("nested");
      try (Session session = joined.session()) {
        session.query(GUEST).count();
        session.rollback();
      }
      connection.commit();
    }
    assertThat(names(database)).isEmpty();
  }

  @Test
  void aTransactionThatHasBegunKeepsItsIsolation() {
    try (Connection connection = database.connect()) {
      insert(connection, "outer");
      Database joined =
          database
              .joining(connection, JoinMode.ROLLBACK_ONLY)
              .with(ConnectionOptions.NONE.isolation(Isolation.SERIALIZABLE));
      assertThatThrownBy(() -> names(joined))
          .isInstanceOf(SessionStateException.class)
          .hasMessageContaining("ALU-5341");
    }
  }

  @Test
  void closingTheJoinedDatabaseClosesNothing() {
    try (Connection connection = database.connect()) {
      Database joined = database.joining(connection, JoinMode.CREATE_SAVEPOINT);
      joined.close();
      new Reception(joined).checkIn("ada");
      assertThat(names(joined)).containsExactly("ada");
    }
  }

  private static void insert(Connection connection, String name) {
    connection.execute(Sql.insertInto(GUEST).set(GUEST.name, name).set(GUEST.mail, name));
  }

  private static List<String> names(Database database) {
    return database.call(JoiningTest::names);
  }

  private static List<String> names(Session session) {
    return session.query(GUEST).list().stream().map(Guest::name).sorted().toList();
  }
}
