package dev.aludel.conformance.estate;

import static dev.aludel.conformance.estate.Crate_.CRATE;
import static dev.aludel.conformance.estate.Region_.REGION;
import static dev.aludel.conformance.estate.Site_.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Savepoint;
import dev.aludel.session.Session;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A natural key that is part of other keys: they change with it, and so do the objects. */
class FollowingKeysTest extends ConformanceTest {
  private Session session;
  private Region north;
  private Site first;
  private Crate crate;

  FollowingKeysTest() {
    super(EstateModelsSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    session = database.session();
    north = Region.of("N", 1);
    first = Site.of(north, 1);
    Site.of(north, 2);
    crate = Crate.of("c");
    crate.site(first);
    crate.home(north);
    session.addAll(List.of(north, crate, Truck.of(7)));
    session.commit();
    assertThat(north.rank()).isEqualTo(1);
    north.sites().forEach(Site::star);
    crate.site();
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  @Tag("B151")
  void aKeyThatContainsAChangedKeyIsKnownByItsNewValueAtOnce() {
    north.code("S");
    sql.assertSends(
        session::flush, "update regions set code = ?, version = ? where code = ? and version = ?");
    sql.assertSendsNothing(
        () -> {
          assertThat(session.get(SITE, new SiteKey("S", 1))).containsSame(first);
          assertThat(crate.site()).isSameAs(first);
          assertThat(crate.home()).isSameAs(north);
          assertThat(first.region()).isSameAs(north);
        });
    assertThat(session.get(SITE, new SiteKey("N", 1))).isEmpty();
    session.commit();
    assertThat(north.sites()).hasSize(2);
    assertThat(first.crates()).containsOnlyKeys("c");
  }

  @Test
  void whatElseTheFlushDoesToSuchRowsFindsThem() {
    Site second = session.getOrFail(SITE, new SiteKey("N", 2));
    north.code("S");
    first.star(session.query(Truck_.TRUCK).one());
    Crate fresh = Crate.of("fresh");
    fresh.site(first);
    session.add(fresh);
    session.delete(second);
    session.commit();
    try (Session other = database.session()) {
      Site found = other.query(SITE).one();
      assertThat(found.region().code()).isEqualTo("S");
      assertThat(Objects.requireNonNull(found.star()).serial()).isEqualTo(7);
      assertThat(found.crates()).containsOnlyKeys("c", "fresh");
    }
  }

  @Test
  void aRollbackToASavepointGivesTheKeysBack() {
    try (Savepoint savepoint = session.beginNested()) {
      north.code("S");
      session.flush();
      savepoint.rollback();
    }
    assertThat(session.get(SITE, new SiteKey("N", 1))).containsSame(first);
    assertThat(session.get(SITE, new SiteKey("S", 1))).isEmpty();
    assertThat(crate.home()).isSameAs(north);
    assertThat(crate.site()).isSameAs(first);
    crate.weight(2);
    first.star(session.query(Truck_.TRUCK).one());
    session.commit();
  }

  @Test
  void whatWasRekeyedAndDeletedIsThereAgainAfterTheRollback() {
    Region empty = Region.of("E", 9);
    session.add(empty);
    session.commit();
    empty.code("F");
    session.flush();
    session.delete(empty);
    session.flush();
    session.rollback();
    assertThat(empty.code()).isEqualTo("E");
    assertThat(session.get(REGION, "E")).containsSame(empty);
    assertThat(session.get(REGION, "F")).isEmpty();
    assertThat(session.query(REGION).list()).containsExactlyInAnyOrder(north, empty);
  }

  /** In SQLAlchemy the row is inserted again. */
  @Test
  void mergingAListThatStillShowsADeletedObjectDoesNotBringItBack() {
    session.expireOnCommit(false);
    assertThat(north.sites()).hasSize(2);
    session.delete(session.getOrFail(SITE, new SiteKey("N", 2)));
    session.commit();
    assertThat(north.sites()).hasSize(2);
    session.close();
    database.transaction(other -> assertThat(other.merge(north).sites()).hasSize(1));
    try (Session other = database.session()) {
      assertThat(other.query(SITE).list()).extracting(Site::number).containsExactly(1);
      assertThat(other.query(CRATE).count()).isEqualTo(1);
    }
  }
}
