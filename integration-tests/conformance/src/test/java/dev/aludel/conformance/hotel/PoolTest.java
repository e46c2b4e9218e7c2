package dev.aludel.conformance.hotel;

import static dev.aludel.conformance.hotel.Room_.ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.aludel.Database;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.ConnectionLostException;
import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.ObjectState;
import dev.aludel.session.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Connections out of a pool, and what becomes of those that die. */
class PoolTest extends ConformanceTest {
  private static final String KILL =
      "select pg_terminate_backend(pid) from pg_stat_activity"
          + " where datname = current_database() and pid <> pg_backend_pid()";

  PoolTest() {
    super(HotelModelsSchema.SCHEMA);
  }

  @Test
  @Tag("B101")
  void aKilledBackendIsOneFailureAndTheNextCheckoutIsHealthy() {
    assumeThat(kind).isEqualTo(TestDatabase.POSTGRESQL);
    try (HikariDataSource pool = pool(1);
        Database pooled = kind.open(pool, sql)) {
      Room room = Room.of(1, 2);
      try (Session session = pooled.session()) {
        session.add(room);
        session.flush();
        TestDatabase.run(dataSource, KILL);
        room.beds(3);
        assertThatThrownBy(session::flush).isInstanceOf(ConnectionLostException.class);
        assertThat(session.state(room)).isEqualTo(ObjectState.TRANSIENT);
        session.rollback();
        session.add(room);
        session.commit();
      }
      pooled.transaction(session -> assertThat(session.query(ROOM).one().beds()).isEqualTo(3));
      assertThat(pool.getHikariPoolMXBean().getTotalConnections()).isOne();
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }

  @Test
  @Tag("B101")
  void aBackendThatIsKilledInThePoolIsOneFailureAtMost() {
    assumeThat(kind).isEqualTo(TestDatabase.POSTGRESQL);
    try (HikariDataSource pool = pool(1);
        Database pooled = kind.open(pool, sql)) {
      assertThat(count(pooled)).isZero();
      TestDatabase.run(dataSource, KILL);
      int failures = 0;
      try {
        count(pooled);
      } catch (ConnectionLostException e) {
        failures++;
      }
      assertThat(failures).isLessThanOrEqualTo(1);
      assertThat(count(pooled)).isZero();
      assertThat(count(pooled)).isZero();
    }
  }

  @Test
  @Tag("B101")
  void withoutPoolItIsTheSame() {
    assumeThat(kind).isEqualTo(TestDatabase.POSTGRESQL);
    try (Session session = database.session()) {
      session.query(ROOM).count();
      TestDatabase.run(dataSource, KILL);
      assertThatThrownBy(() -> session.query(ROOM).count())
          .isInstanceOf(ConnectionLostException.class);
      session.rollback();
      assertThat(session.query(ROOM).count()).isZero();
    }
  }

  @Test
  @Tag("B101")
  void everySessionGivesItsConnectionBack() {
    try (HikariDataSource pool = pool(1);
        Database pooled = kind.open(pool, sql)) {
      Room room = Room.of(1, 2);
      pooled.transaction(session -> session.add(room));
      assertThatThrownBy(() -> pooled.transaction(session -> session.add(Room.of(1, 3))))
          .hasMessageContaining("ALU-5101");
      try (Session session = pooled.session()) {
        session.query(ROOM).count();
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isOne();
        session.commit();
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        session.query(ROOM).count();
      }
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }

  @Test
  @Tag("B101")
  void aPoolThatIsExhaustedSaysSoAfterItsTimeout() {
    try (HikariDataSource pool = pool(1);
        Database pooled = kind.open(pool, sql);
        Session session = pooled.session()) {
      session.query(ROOM).count();
      assertThatThrownBy(() -> count(pooled)).isInstanceOf(ConnectionLostException.class);
      session.commit();
      assertThat(count(pooled)).isZero();
    }
  }

  @Test
  @Tag("B119")
  void aSessionThatIsInvalidatedGivesItsConnectionNotBack() {
    try (HikariDataSource pool = pool(1);
        Database pooled = kind.open(pool, sql)) {
      Room room = Room.of(1, 2);
      Room loaded = Room.of(2, 2);
      pooled.transaction(session -> session.add(loaded));
      int before = backend(pool);
      Session session = pooled.session();
      session.add(loaded);
      session.add(room);
      session.flush();
      session.invalidate();

      assertThat(session.state(room)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.state(loaded)).isEqualTo(ObjectState.DETACHED);
      assertThatThrownBy(session::flush).isInstanceOf(SessionStateException.class);
      session.close();
      assertThat(count(pooled)).isOne();
      if (kind == TestDatabase.POSTGRESQL) {
        assertThat(backend(pool)).isNotEqualTo(before);
      }
    }
  }

  private int backend(HikariDataSource pool) {
    if (kind == TestDatabase.H2) {
      return 0;
    }
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var results = statement.executeQuery("select pg_backend_pid()")) {
      results.next();
      return results.getInt(1);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long count(Database pooled) {
    return pooled.call(session -> session.query(ROOM).count());
  }

  private HikariDataSource pool(int size) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(dataSource);
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(1000);
    return new HikariDataSource(config);
  }
}
