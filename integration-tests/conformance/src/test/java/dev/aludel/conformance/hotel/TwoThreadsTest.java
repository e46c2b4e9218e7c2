package dev.aludel.conformance.hotel;

import static dev.aludel.conformance.hotel.Guest_.GUEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Database;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.jdbc.StatementListener;
import dev.aludel.session.Savepoint;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A session is one thread's; a second one is refused, and breaks nothing. */
class TwoThreadsTest extends ConformanceTest {

  TwoThreadsTest() {
    super(HotelModelsSchema.SCHEMA);
  }

  @Test
  @Tag("B133")
  void aSecondThreadIsRefusedWhileOneIsInside() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch refused = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    Guest ada = Guest.of("ada", "ada");
    database.transaction(session -> session.add(ada));
    StatementListener slow =
        event -> {
          inside.countDown();
          await(refused);
        };
    try (Database halting = Database.builder().dataSource(dataSource).listener(slow).connect();
        Session session = halting.session()) {
      session.add(ada);
      Savepoint savepoint = session.beginNested();
      Future<?> reader =
          other.submit(
              () -> {
                await(inside);
                List<@Nullable ErrorCode> codes = new ArrayList<>();
                List<Runnable> calls =
                    List.of(
                        () -> session.add(Guest.of("bob", "bob")),
                        () -> session.query(GUEST).count(),
                        session::flush,
                        session::commit,
                        session::rollback,
                        session::beginNested,
                        session::close,
                        savepoint::rollback,
                        savepoint::commit,
                        () -> session.forEach(each -> {}),
                        session::dirtyObjects,
                        () -> session.autoflush(false),
                        () -> session.contains(ada),
                        () -> ada.name("eve"));
                try {
                  calls.forEach(call -> codes.add(codeOf(call)));
                } finally {
                  refused.countDown();
                }
                assertThat(codes).hasSize(14).containsOnly(ErrorCode.SESSION_IS_IN_USE);
                return null;
              });
      session.query(GUEST).list();
      reader.get();
      assertThat(ada.name()).isEqualTo("ada");
      assertThat(savepoint.isActive()).isTrue();
      session.commit();
      assertThat(session.query(GUEST).count()).isOne();
    } finally {
      other.shutdown();
    }
  }

  @Test
  @Tag("B133")
  void manyThreadsThatCollideCorruptNothing() throws Exception {
    int threads = 4;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    AtomicInteger added = new AtomicInteger();
    try (Session session = database.session()) {
      List<Callable<Void>> all = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        String name = "t" + thread;
        all.add(
            () -> {
              for (int i = 0; i < 500; i++) {
                Guest guest = Guest.of(name, name + "-" + i);
                if (codeOf(() -> session.add(guest)) == null) {
                  added.incrementAndGet();
                }
              }
              return null;
            });
      }
      for (Future<Void> done : pool.invokeAll(all)) {
        done.get();
      }
      assertThat(session).hasSize(added.get());
      session.commit();
      assertThat(session.query(GUEST).count()).isEqualTo(added.get());
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void aSessionMayGoFromOneThreadToAnother() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Session session = database.session()) {
      Guest guest = Guest.of("ada", "ada");
      session.add(guest);
      other.submit(session::flush).get();
      session.commit();
      assertThat(guest.name()).isEqualTo("ada");
    } finally {
      other.shutdown();
    }
  }

  @Test
  @Tag("B133")
  void aSessionKeepsWhatTheApplicationWantsToKnow() {
    try (Session session = database.session()) {
      session.info().put("tenant", 42);
      assertThat(session.info()).containsEntry("tenant", 42);
    }
  }

  private static @Nullable ErrorCode codeOf(Runnable call) {
    try {
      call.run();
      return null;
    } catch (SessionStateException e) {
      return e.code();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
