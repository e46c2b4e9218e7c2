package dev.aludel.conformance.archive;

import static dev.aludel.conformance.archive.Binder_.BINDER;
import static dev.aludel.conformance.archive.Cabinet_.CABINET;
import static dev.aludel.conformance.archive.Document_.DOCUMENT;
import static dev.aludel.conformance.archive.Kept_.IS_PRESENT;
import static dev.aludel.conformance.archive.Label_.LABEL;
import static dev.aludel.query.Sql.deleteFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.ForeignKeyViolationException;
import dev.aludel.session.Session;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A listener does something instead of a delete: soft delete, without another call in the code. */
class SoftDeleteTest extends ConformanceTest {
  private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

  SoftDeleteTest() {
    super(ArchiveModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Cabinet cabinet = Cabinet.of("cellar");
    Binder taxes = Binder.of("taxes");
    cabinet.binders().add(taxes);
    Document.of(taxes, "2024");
    Document.of(taxes, "2025");
    Label.of(taxes, "red");
    database.transaction(session -> session.add(cabinet));
    sql.clear();
  }

  @Test
  void deletingSetsTheTime() {
    try (Session session = database.session()) {
      Document document = document(session, "2025");
      sql.assertSends(
          () -> {
            session.delete(document);
            session.flush();
          },
          "update documents set deleted_at = ? where id = ?");
      session.commit();
      assertThat(session.query(DOCUMENT).list())
          .extracting(Document::title)
          .containsExactly("2024");
      assertThat(session.query(DOCUMENT).without(IS_PRESENT).count()).isEqualTo(2);
    }
  }

  @Test
  void theObjectStaysInItsSession() {
    try (Session session = database.session()) {
      Document document = document(session, "2025");
      session.delete(document);
      assertThat(document.deletedAt()).isEqualTo(THEN);
      assertThat(session.deletedObjects()).isEmpty();
      assertThat(session.dirtyObjects()).containsExactly(document);
      session.rollback();
      assertThat(document.deletedAt()).isNull();
    }
  }

  @Test
  void itReachesWhatIsKeptTooAndNothingElse() {
    try (Session session = database.session()) {
      session.delete(session.query(BINDER).one());
      session.commit();
      assertThat(session.query(DOCUMENT).count()).isZero();
      assertThat(session.query(DOCUMENT).without(IS_PRESENT).list())
          .extracting(Document::deletedAt)
          .containsExactly(THEN, THEN);
      assertThat(session.query(LABEL).count()).isOne(); // Its binder is there.
    }
  }

  @Test
  void whatIsRestoredHasWhatItHad() {
    database.transaction(session -> session.delete(session.query(BINDER).one()));
    database.transaction(
        session -> {
          Binder taxes = session.query(BINDER).without(IS_PRESENT).one();
          taxes.deletedAt(null);
          taxes.documents().forEach(document -> document.deletedAt(null));
        });
    try (Session session = database.session()) {
      Binder taxes = session.query(BINDER).one();
      assertThat(taxes.documents()).extracting(Document::title).containsExactly("2024", "2025");
      assertThat(taxes.labels()).hasSize(1);
    }
  }

  @Test
  void anOrphanIsKeptAndSaysWhoseItWas() {
    try (Session session = database.session()) {
      Binder taxes = session.query(BINDER).one();
      Document first = taxes.documents().remove(0);
      session.commit();
      assertThat(first.deletedAt()).isEqualTo(THEN);
      assertThat(first.binder()).isSameAs(taxes);
      assertThat(taxes.documents()).hasSize(1);
    }
    try (Session session = database.session()) {
      assertThat(session.query(DOCUMENT).without(IS_PRESENT).list())
          .extracting(document -> document.binder().title())
          .containsExactly("taxes", "taxes");
    }
  }

  @Test
  void aDeletedOwnerTellsItsKeptChildrenOnceAndLetsThemGo() {
    try (Session session = database.session()) {
      session.delete(session.query(CABINET).one());
      session.commit();
      assertThat(session.query(CABINET).count()).isZero();
      Binder taxes = session.query(BINDER).without(IS_PRESENT).one();
      assertThat(taxes.deletedAt()).isEqualTo(THEN);
      assertThat(taxes.cabinet()).isNull();
    }
  }

  @Test
  void whatWasNeverWrittenIsForgotten() {
    try (Session session = database.session()) {
      Binder taxes = session.query(BINDER).one();
      Document fresh = Document.of(taxes, "new");
      taxes.documents().remove(fresh);
      session.commit();
      assertThat(fresh.deletedAt()).isNull();
      assertThat(session.query(DOCUMENT).without(IS_PRESENT).count()).isEqualTo(2);
    }
  }

  @Test
  void whatAListenerThrowsLeavesTheObject() {
    try (Session session = database.session()) {
      Document document = document(session, "2025");
      session.delete(document);
      session.commit();
      assertThatThrownBy(() -> session.delete(document)).hasMessageStartingWith("deleted twice");
      assertThat(session.dirtyObjects()).isEmpty();
    }
  }

  @Test
  void otherModelsAreReallyDeleted() {
    try (Session session = database.session()) {
      Label label = session.query(LABEL).one();
      sql.assertSends(
          () -> {
            session.delete(label);
            session.flush();
          },
          "delete from labels where id = ?");
    }
  }

  @Test
  void statementsReallyDelete() {
    database.transaction(
        session -> session.execute(deleteFrom(DOCUMENT).where(DOCUMENT.title.eq("2024"))));
    try (Session session = database.session()) {
      assertThat(session.query(DOCUMENT).without(IS_PRESENT).count()).isOne();
    }
  }

  @Test
  void aDeleteDoesNotSeeHiddenChildrenUnlessTheFilterIsLifted() {
    database.transaction(session -> session.delete(session.query(BINDER).one()));
    try (Session session = database.session()) {
      session.delete(session.query(CABINET).one());
      assertThatThrownBy(session::flush).isInstanceOf(ForeignKeyViolationException.class);
    }
    try (Session session = database.session()) {
      session.filters().without(IS_PRESENT);
      Cabinet cellar = session.query(CABINET).one();
      cellar.binders().clear();
      session.delete(cellar);
      session.commit();
      assertThat(session.query(CABINET).count()).isZero();
      assertThat(session.query(BINDER).without(IS_PRESENT).one().cabinet()).isNull();
    }
  }

  private static Document document(Session session, String title) {
    return session.query(DOCUMENT).where(DOCUMENT.title.eq(title)).one();
  }
}
