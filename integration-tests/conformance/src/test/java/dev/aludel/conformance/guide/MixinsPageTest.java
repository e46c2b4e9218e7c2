package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.desk.Drawer_.DRAWER;
import static dev.aludel.conformance.guide.desk.Letter_.LETTER;
import static dev.aludel.conformance.guide.desk.Person_.PERSON;
import static dev.aludel.query.Sql.deleteFrom;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.guide.desk.DeskSchema;
import dev.aludel.conformance.guide.desk.Drawer;
import dev.aludel.conformance.guide.desk.Letter;
import dev.aludel.conformance.guide.desk.Owned_;
import dev.aludel.conformance.guide.desk.Person;
import dev.aludel.conformance.guide.desk.SoftDeletable_;
import dev.aludel.session.Session;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code mixins.md}. */
class MixinsPageTest extends PageTest {

  MixinsPageTest() {
    super(DeskSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          Person ada = Person.of("Ada");
          Letter thrown = Letter.of(ada, "draft");
          thrown.deletedAt(Instant.parse("2026-01-01T00:00:00Z"));
          session.addAll(List.of(Letter.of(ada, "invoice"), thrown));
        });
  }

  @Test
  void deletedRowsAreHidden() {
    try (Session session = database.session()) {
      sends(
          "hidden",
          () -> {
            // region hidden
            List<Letter> letters = session.query(LETTER).list();
            Person ada = session.query(PERSON).where(PERSON.letters.any()).one();
            List<Letter> hers = ada.letters();
            // endregion
            assertThat(letters).hasSize(1);
            assertThat(hers).hasSize(1);
          });
    }
  }

  @Test
  void aDeleteSetsTheTime() {
    try (Session session = database.session()) {
      Letter letter = session.query(LETTER).one();
      sends(
          "deleted",
          () -> {
            // region deleted
            session.delete(letter);
            session.flush();
            // endregion
          });
      assertThat(session.query(LETTER).count()).isZero();
    }
  }

  @Test
  void aFilterIsLifted() {
    try (Session session = database.session()) {
      // region lifted
      List<Letter> all = session.query(LETTER).without(SoftDeletable_.IS_PRESENT).list();
      long removed =
          session
              .filters()
              .without(
                  SoftDeletable_.IS_PRESENT,
                  () -> session.execute(deleteFrom(LETTER).where(LETTER.deletedAt.isNotNull())));
      // endregion
      assertThat(all).hasSize(2);
      assertThat(removed).isOne();
    }
  }

  @Test
  void tenantsSeeTheirOwn() {
    sends(
        "tenant",
        () -> {
          // region tenant
          database.transaction(
              session -> {
                session.filters().set(Owned_.TENANT, 7L);
                session.add(Drawer.of("bills"));
                List<Drawer> ours = session.query(DRAWER).list();
                assertThat(ours).hasSize(1);
              });
          // endregion
        });
  }

  @Test
  void withoutATenantNothingIsShown() {
    fails(
        "refused",
        () -> {
          try (Session session = database.session()) {
            // region refused
            session.query(DRAWER).list();
            // endregion
          }
        });
  }
}
