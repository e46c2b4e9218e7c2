package dev.aludel.conformance.hotel;

import static dev.aludel.Retry.retry;
import static dev.aludel.conformance.hotel.Booking_.BOOKING;
import static dev.aludel.conformance.hotel.Guest_.GUEST;
import static dev.aludel.conformance.hotel.Room_.ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.Database;
import dev.aludel.Retry;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.DeadlockException;
import dev.aludel.error.SerializationFailureException;
import dev.aludel.error.SessionStateException;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.error.UnsetAttributeException;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.jdbc.Isolation;
import dev.aludel.jdbc.JoinMode;
import dev.aludel.mapping.ObjectState;
import dev.aludel.query.Sql;
import dev.aludel.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Work that is repeated because concurrent transactions were in the way. H2 says the same of a
 * conflict as of a deadlock.
 */
class RetryTest extends ConformanceTest {
  private static final Retry THRICE = retry(3).backOff(Duration.ofMillis(1), Duration.ofMillis(20));

  private final AtomicInteger attempts = new AtomicInteger();
  private Database serializable;

  RetryTest() {
    super(HotelModelsSchema.SCHEMA);
  }

  @BeforeEach
  void twoRooms() {
    serializable = database.with(ConnectionOptions.NONE.isolation(Isolation.SERIALIZABLE));
    database.transaction(session -> session.addAll(List.of(Room.of(1, 2), Room.of(2, 2))));
  }

  @Test
  void aSerializationFailureIsRepeatedWithWhatIsThereNow() {
    serializable.transaction(
        THRICE,
        session -> {
          Room room = session.get(ROOM, 1).orElseThrow();
          if (attempts.incrementAndGet() < 3) {
            disturb();
          }
          room.beds(room.beds() + 1);
        });
    assertThat(attempts).hasValue(3);
    assertThat(beds(1)).isEqualTo(23);
  }

  @Test
  void nothingIsRepeatedUnlessAskedFor() {
    assertThatThrownBy(
            () ->
                serializable.transaction(
                    session -> {
                      attempts.incrementAndGet();
                      Room room = session.get(ROOM, 1).orElseThrow();
                      disturb();
                      room.beds(7);
                    }))
        .isInstanceOfAny(SerializationFailureException.class, DeadlockException.class);
    assertThat(attempts).hasValue(1);
  }

  @Test
  void otherFailuresAreNotRepeated() {
    assertThatThrownBy(
            () ->
                serializable.transaction(
                    THRICE,
                    session -> {
                      attempts.incrementAndGet();
                      session.add(Room.of(1, 9));
                    }))
        .isInstanceOf(UniqueViolationException.class);
    assertThat(attempts).hasValue(1);
  }

  @Test
  void itGivesUpWithTheLastFailureAndObjectsAreAsBefore() {
    Guest fresh = Guest.of("fresh", "f");
    Booking booking = Booking.of(1, fresh);
    Guest known = Guest.of("known", "k");
    database.transaction(session -> session.add(known));
    Long id = known.id();
    assertThatThrownBy(
            () ->
                serializable.transaction(
                    THRICE,
                    session -> {
                      attempts.incrementAndGet();
                      session.add(fresh);
                      session.add(known);
                      known.name("changed " + attempts);
                      fresh.name("renamed");
                      Booking.of(5, fresh);
                      booking.guest(known);
                      session.flush();
                      assertThat(fresh.id()).isNotNull();
                      failForSerialization(session);
                    }))
        .isInstanceOfAny(SerializationFailureException.class, DeadlockException.class);

    assertThat(attempts).hasValue(4);
    try (Session session = database.session()) {
      assertThat(session.state(fresh)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.state(booking)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.state(known)).isEqualTo(ObjectState.DETACHED);
      assertThatThrownBy(fresh::id).isInstanceOf(UnsetAttributeException.class);
      assertThatThrownBy(booking::id).isInstanceOf(UnsetAttributeException.class);
      assertThat(fresh.name()).isEqualTo("fresh");
      assertThat(fresh.bookings()).containsExactly(booking);
      assertThat(booking.guest()).isSameAs(fresh);
      assertThat(known.name()).isEqualTo("known");
      assertThat(known.id()).isEqualTo(id);
      session.addAll(List.of(fresh, known));
      sql.clear();
      session.commit();
      assertThat(sql.texts()).hasSize(2).allMatch(text -> text.contains("insert into"));
    }
    assertThat(database.<Long>call(session -> session.query(BOOKING).count())).isOne();
  }

  @Test
  void objectsOfAnAttemptThatFailedAreUsedAgainByTheNext() {
    Guest fresh = Guest.of("fresh", "f");
    Booking booking = Booking.of(1, fresh);
    String name =
        serializable.call(
            THRICE,
            session -> {
              session.add(fresh);
              booking.nights(booking.nights() + 1);
              session.flush();
              if (attempts.incrementAndGet() < 3) {
                failForSerialization(session);
              }
              return fresh.name();
            });
    assertThat(name).isEqualTo("fresh");
    assertThat(booking.nights()).isEqualTo(2);
    database.transaction(
        session -> {
          assertThat(session.query(GUEST).one().name()).isEqualTo("fresh");
          assertThat(session.query(BOOKING).one().nights()).isEqualTo(2);
        });
  }

  @Test
  void whatIsChangedBeforeTheSessionHasItIsRestoredIfItIsNamed() {
    Room room = database.call(session -> session.get(ROOM, 2).orElseThrow());
    serializable.transaction(
        THRICE.restoring(room),
        session -> {
          room.beds(room.beds() + 1);
          session.add(room);
          if (attempts.incrementAndGet() < 3) {
            failForSerialization(session);
          }
        });
    assertThat(attempts).hasValue(3);
    assertThat(beds(2)).isEqualTo(3);
  }

  @Test
  void aDeadlockIsRepeated() throws Exception {
    CyclicBarrier bothHaveOne = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int[] order : List.of(new int[] {1, 2}, new int[] {2, 1})) {
        all.add(
            threads.submit(
                () -> {
                  AtomicInteger own = new AtomicInteger();
                  database.transaction(
                      retry(5),
                      session -> {
                        attempts.incrementAndGet();
                        addBed(session, order[0]);
                        if (own.incrementAndGet() == 1) {
                          await(bothHaveOne);
                        }
                        addBed(session, order[1]);
                      });
                }));
      }
      for (Future<?> each : all) {
        each.get(60, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(attempts.get()).isGreaterThan(2);
    assertThat(beds(1)).isEqualTo(4);
    assertThat(beds(2)).isEqualTo(4);
  }

  @Test
  void manyThreadsThatCountInSerializableTransactionsLoseNothing() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        all.add(
            threads.submit(
                () ->
                    serializable.transaction(
                        retry(100).backOff(Duration.ofMillis(2), Duration.ofMillis(50)),
                        session -> {
                          Room room = session.get(ROOM, 1).orElseThrow();
                          room.beds(room.beds() + 1);
                        })));
      }
      for (Future<?> each : all) {
        each.get(60, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(beds(1)).isEqualTo(22);
  }

  @Test
  void workInATransactionOfSomebodyElseIsNotRepeated() {
    try (Connection connection = database.connect()) {
      Database joined = database.joining(connection, JoinMode.CREATE_SAVEPOINT);
      assertThatThrownBy(() -> joined.transaction(THRICE, session -> attempts.incrementAndGet()))
          .isInstanceOf(SessionStateException.class)
          .hasMessageContaining("ALU-5343");
      assertThat(attempts).hasValue(0);
    }
  }

  /** Really: this transaction has read the row that another one then changes. */
  private void failForSerialization(Session session) {
    Room room = session.get(ROOM, 1).orElseThrow();
    disturb();
    room.beds(100);
    session.flush();
  }

  private void disturb() {
    database.transaction(
        session ->
            session.execute(
                Sql.update(ROOM).set(ROOM.beds, ROOM.beds.plus(10)).where(ROOM.number.eq(1))));
  }

  private static void addBed(Session session, int number) {
    session.execute(
        Sql.update(ROOM).set(ROOM.beds, ROOM.beds.plus(1)).where(ROOM.number.eq(number)));
  }

  private int beds(int number) {
    return database.call(session -> session.get(ROOM, number).orElseThrow().beds());
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
