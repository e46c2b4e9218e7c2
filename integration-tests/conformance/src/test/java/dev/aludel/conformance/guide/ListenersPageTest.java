package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.gym.LogEntry_.LOG_ENTRY;
import static dev.aludel.conformance.guide.gym.Trainee_.TRAINEE;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.TestDatabase;
import dev.aludel.conformance.guide.gym.GymSchema;
import dev.aludel.conformance.guide.gym.Locker;
import dev.aludel.conformance.guide.gym.LogEntry;
import dev.aludel.conformance.guide.gym.LogEntryEntity;
import dev.aludel.conformance.guide.gym.Trainee;
import dev.aludel.session.Session;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code events.md}, listeners of models: the five uses that the seeds name. */
@Tag("A090")
class ListenersPageTest extends PageTest {
  private Session session;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  ListenersPageTest() {
    super(GymSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    session = database.session();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void valuesAreNormalized() {
    // region normalize
    Trainee ada = Trainee.of("ADA@Example.org");
    assertThat(ada.email()).isEqualTo("ada@example.org");
    // endregion
    ada.email("Countess@Example.org");
    assertThat(ada.email()).isEqualTo("countess@example.org");
  }

  @Test
  @Tag("B090")
  void whatATableNeedsIsMadeWithIt() {
    LogEntry entry = LogEntryEntity.create("came");
    session.add(entry);
    session.commit();
    session.execute(deleteFrom(LOG_ENTRY).all());
    assertThat(session.query(LOG_ENTRY).count()).isEqualTo(kind == TestDatabase.H2 ? 0 : 1);
  }

  @Test
  void timesAreStamped() {
    Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
    Trainee ada = saved();
    assertThat(ada.changedAt()).isAfterOrEqualTo(before);
    Instant inserted = requireNonNull(ada.changedAt());
    ada.visits(1);
    session.commit();
    assertThat(ada.changedAt()).isAfter(inserted);
  }

  @Test
  void aFlushThatAListenerRefusesWritesNothing() {
    Trainee ada = saved();
    // region refuse
    assertThatThrownBy(() -> ada.email("nowhere")).hasMessage("no address: nowhere");
    assertThat(ada.email()).isEqualTo("ada@example.org"); // unchanged

    ada.visits(400);
    assertThatThrownBy(session::commit).hasMessage("more visits than days"); // nothing was sent
    // endregion
    sql.clear();
    assertThatThrownBy(session::flush).hasMessage("more visits than days");
    assertThat(sql.texts()).isEmpty();
    session.rollback();
    assertThat(ada.visits()).isZero();
  }

  @Test
  void relatedRecordsAreCreated() {
    sends(
        "related",
        () -> {
          session.add(Trainee.of("ada@example.org"));
          session.commit();
        });
    Trainee ada = session.query(TRAINEE).one();
    ada.lockers().add(Locker.free());
    assertThatThrownBy(() -> ada.lockers().add(Locker.free())).hasMessage("two lockers are enough");
    assertThatThrownBy(() -> Locker.free().trainee(ada)).hasMessage("two lockers are enough");
    assertThat(ada.lockers()).hasSize(2);
  }

  @Test
  void changesAreAudited() {
    Trainee ada = saved();
    sends(
        "audit",
        () -> {
          ada.months(24);
          session.commit();
        });
    assertThat(session.query(LOG_ENTRY).orderBy(LOG_ENTRY.id.asc()).list())
        .extracting(LogEntry::text)
        .containsExactly("trainee 1 came", "trainee 1: [months, changedAt]");
  }

  @Test
  void aPackageListensToAllModels() {
    Trainee ada = saved();
    ada.email(" ADA@example.org ");
    assertThat(ada.email()).isEqualTo("ada@example.org");
    session.delete(ada.lockers().get(0));
    session.commit();
    assertThat(session.list(select(LOG_ENTRY.text).from(LOG_ENTRY))).contains("Locker#1 is gone");
  }

  @Test
  void anAttributeHasTwoNames() {
    saved();
    sends(
        "synonym",
        () -> {
          // region synonym
          Trainee ada = session.query(TRAINEE).where(TRAINEE.login.eq("ada@example.org")).one();
          assertThat(ada.login()).isEqualTo(ada.email());
          // endregion
        });
  }

  @Test
  void statementsTellNobody() {
    saved();
    session.execute(update(TRAINEE).set(TRAINEE.visits, 400).all());
    assertThat(session.query(LOG_ENTRY).count()).isEqualTo(1);
  }

  private Trainee saved() {
    Trainee ada = Trainee.of("ada@example.org");
    session.add(ada);
    session.commit();
    ada.email();
    return ada;
  }
}
