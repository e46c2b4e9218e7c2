package dev.aludel.conformance.guide;

import static dev.aludel.Retry.retry;
import static dev.aludel.conformance.guide.theatre.Play_.PLAY;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Database;
import dev.aludel.conformance.guide.theatre.Play;
import dev.aludel.conformance.guide.theatre.Script;
import dev.aludel.conformance.guide.theatre.ScriptTrigger;
import dev.aludel.conformance.guide.theatre.TheatreSchema;
import dev.aludel.error.StaleRowException;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.jdbc.Isolation;
import dev.aludel.query.ExecutionOptions;
import dev.aludel.session.Session;
import dev.aludel.sql.Lock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code concurrency.md}. */
class ConcurrencyPageTest extends PageTest {
  private long id;

  ConcurrencyPageTest() {
    super(TheatreSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Play hamlet = Play.of("Hamlet", 100);
    database.transaction(session -> session.add(hamlet));
    id = hamlet.id();
  }

  @Test
  void anUpdateSaysTheVersionThatWasRead() {
    try (Session session = database.session()) {
      Play hamlet = session.getOrFail(PLAY, id);
      sends(
          "version",
          () -> {
            // region version
            hamlet.seats(98);
            session.flush();
            // endregion
          });
      assertThat(hamlet.version()).isEqualTo(2);
    }
  }

  @Test
  void whatSomebodyElseChangedIsNotOverwritten() {
    try (Session session = database.session()) {
      Play hamlet = session.getOrFail(PLAY, id);
      sellElsewhere();
      fails(
          "stale",
          () -> {
            // region stale
            hamlet.seats(98); // somebody else has sold a seat since we read 100
            session.flush();
            // endregion
          });
    }
  }

  @Test
  void aConflictOfVersionsIsDoneAgainByTheCaller() {
    AtomicInteger attempts = new AtomicInteger();
    // region again
    for (boolean sold = false; !sold; ) {
      try {
        database.transaction(
            session -> {
              Play hamlet = session.getOrFail(PLAY, id);
              // endregion
              if (attempts.incrementAndGet() == 1) {
                sellElsewhere();
              }
              // region again
              hamlet.seats(hamlet.seats() - 2);
            });
        sold = true;
      } catch (StaleRowException e) {
        // Somebody was quicker: read it again.
      }
    }
    // endregion
    assertThat(attempts).hasValue(2);
    assertThat(seats()).isEqualTo(97);
  }

  @Test
  void theDatabaseCountsVersions() {
    ScriptTrigger.create(kind, dataSource);
    Script script = Script.of("To be or not to be");
    database.transaction(session -> session.add(script));
    try (Session session = database.session()) {
      session.add(script);
      sends(
          "server",
          () -> {
            // region server
            script.text("To be");
            session.flush(); // words() is 2 by now, and version() is 2
            // endregion
          });
      assertThat(script.words()).isEqualTo(2);
      assertThat(script.version()).isEqualTo(2);
    }
  }

  @Test
  void aLockMakesOthersWait() {
    try (Session session = database.session()) {
      sends(
          "lock",
          () -> {
            // region lock
            Play hamlet = session.query(PLAY).where(PLAY.title.eq("Hamlet")).forUpdate().one();
            hamlet.seats(hamlet.seats() - 2); // nobody else can until we commit
            // endregion
          });
      session.commit();
    }
    assertThat(seats()).isEqualTo(98);
  }

  @Test
  void whatIsLockedIsLeftOut() {
    try (Session first = database.session();
        Session session = database.session()) {
      first.query(PLAY).forUpdate().list();
      sends(
          "skip",
          () -> {
            // region skip
            List<Play> free = session.query(PLAY).lock(Lock.FOR_UPDATE.skipLocked()).list();
            // endregion
            assertThat(free).isEmpty();
          });
    }
  }

  @Test
  void anObjectThatIsThereIsReadAgainUnderALock() {
    try (Session session = database.session()) {
      Play known = session.getOrFail(PLAY, id);
      known.title("The Tragedy of Hamlet");
      sellElsewhere();
      assertThat(session.query(PLAY).withoutAutoflush().one().seats()).isEqualTo(100);
      session.withoutAutoflush(
          () ->
              sends(
                  "get",
                  () -> {
                    // region get
                    Play hamlet =
                        session.getOrFail(PLAY, id, ExecutionOptions.NONE.lock(Lock.FOR_UPDATE));
                    // endregion
                    assertThat(hamlet).isSameAs(known);
                  }));
      assertThat(known.seats()).isEqualTo(99);
      assertThat(known.title()).isEqualTo("The Tragedy of Hamlet");
    }
  }

  @Test
  void aQueryThatLocksReadsKnownObjectsAgain() {
    try (Session session = database.session()) {
      Play known = session.getOrFail(PLAY, id);
      sellElsewhere();
      assertThat(session.query(PLAY).forUpdate().one()).isSameAs(known);
      assertThat(known.seats()).isEqualTo(99);
    }
  }

  @Test
  void theDatabaseCalculates() {
    try (Session session = database.session()) {
      Play hamlet = session.getOrFail(PLAY, id);
      sends(
          "expression",
          () -> {
            // region expression
            PLAY.seats.set(hamlet, PLAY.seats.minus(2));
            session.flush();
            // endregion
          });
      assertThat(hamlet.seats()).isEqualTo(98);
    }
  }

  @Test
  void workIsRepeated() {
    AtomicInteger attempts = new AtomicInteger();
    // region retry
    Database strict = database.with(ConnectionOptions.NONE.isolation(Isolation.SERIALIZABLE));
    strict.transaction(
        retry(3), // at most four attempts
        session -> {
          Play hamlet = session.getOrFail(PLAY, id);
          // endregion
          if (attempts.incrementAndGet() == 1) {
            sellElsewhere();
          }
          // region retry
          hamlet.seats(hamlet.seats() - 2);
        });
    // endregion
    assertThat(attempts).hasValue(2);
    assertThat(seats()).isEqualTo(97);
  }

  @Test
  void optionsHoldForADatabaseASessionAndSomeWork() {
    // region options
    Database reports =
        database.with(
            ConnectionOptions.NONE
                .isolation(Isolation.REPEATABLE_READ)
                .readOnly(true)
                .timeout(Duration.ofSeconds(30)));
    long plays = reports.call(session -> session.query(PLAY).count());
    // endregion
    assertThat(plays).isEqualTo(1);
  }

  private void sellElsewhere() {
    database.transaction(
        other -> other.execute(update(PLAY).set(PLAY.seats, PLAY.seats.minus(1)).all()));
  }

  private int seats() {
    return database.call(session -> session.getOrFail(PLAY, id).seats());
  }
}
