package dev.aludel.conformance.observatory;

import static dev.aludel.conformance.observatory.Body_.BODY;
import static dev.aludel.conformance.observatory.Observer_.OBSERVER;
import static dev.aludel.conformance.observatory.Planet_.PLANET;
import static dev.aludel.conformance.observatory.Sighting_.SIGHTING;
import static dev.aludel.conformance.observatory.Star_.STAR;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.QueryException;
import dev.aludel.query.LoadOption;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hidden and others' rows of joined tables are seen by no kind of loading. */
class HiddenTest extends ConformanceTest {

  HiddenTest() {
    super(ObservatoryModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          session.filters().set(Shared_.SITE, 1);
          Observer ada = ObserverEntity.create("Ada");
          Star sun = StarEntity.builder().name("Sun").hidden(false).build();
          Planet mars =
              PlanetEntity.builder().name("Mars").moons(2).hidden(false).star(sun).build();
          Planet pluto =
              PlanetEntity.builder().name("Pluto").moons(5).hidden(true).hider(ada).build();
          Planet far = PlanetEntity.builder().name("Far").moons(1).hidden(false).site(2).build();
          ada.seen().addAll(List.of(sun, mars, pluto, far));
          session.add(ada);
          session.add(SightingEntity.builder().hidden(false).observer(ada).build());
          session.add(SightingEntity.builder().hidden(true).observer(ada).hider(ada).build());
        });
    sql.clear();
  }

  private Session at(int site) {
    Session session = database.session();
    session.filters().set(Shared_.SITE, site);
    return session;
  }

  @Test
  void queriesAndCountsOfEveryModel() {
    try (Session session = at(1)) {
      assertThat(session.query(BODY).orderBy(BODY.name.asc()).list())
          .extracting(Body::name)
          .containsExactly("Mars", "Sun");
      assertThat(session.query(BODY).count()).isEqualTo(2);
      assertThat(session.query(PLANET).count()).isOne();
      assertThat(session.query(PLANET).where(PLANET.moons.gt(4)).exists()).isFalse();
      assertThat(session.query(BODY).where(BODY.as(PLANET).moons.gt(1)).count()).isOne();
      assertThat(session.list(select(count()).from(PLANET))).containsExactly(1L);
      assertThat(session.query(BODY).without(Hidable_.IS_SEEN).count()).isEqualTo(3);
      assertThat(session.query(BODY).without(Hidable_.IS_SEEN).without(Shared_.IS_AT).count())
          .isEqualTo(4);
      assertThat(session.query(PLANET).load(LoadOption.selectInPolymorphic()).list()).hasSize(1);
    }
    try (Session session = at(2)) {
      assertThat(session.query(BODY).one().name()).isEqualTo("Far");
    }
    try (Session session = database.session()) {
      assertThatThrownBy(() -> session.query(PLANET).list()).hasMessageContaining("ALU-5700");
    }
  }

  @Test
  void pairsOfEveryLoading() {
    for (LoadOption how :
        List.of(OBSERVER.seen.selectIn(), OBSERVER.seen.joined(), OBSERVER.seen.subquery())) {
      try (Session session = at(1)) {
        Observer ada = session.query(OBSERVER).load(how).list().get(0);
        assertThat(ada.seen()).extracting(Body::name).containsExactlyInAnyOrder("Mars", "Sun");
      }
    }
    try (Session session = at(1)) {
      assertThat(session.query(OBSERVER).one().seen()).hasSize(2);
      assertThat(session.query(OBSERVER).where(OBSERVER.seen.ofType(PLANET).any()).count()).isOne();
      assertThat(
              session
                  .query(OBSERVER)
                  .where(OBSERVER.seen.ofType(PLANET).any(PLANET.name.eq("Pluto")))
                  .count())
          .isZero();
      assertThat(session.query(OBSERVER).join(OBSERVER.seen.ofType(PLANET)).list()).hasSize(1);
      assertThat(
              session
                  .query(OBSERVER)
                  .join(OBSERVER.seen.ofType(PLANET))
                  .where(PLANET.moons.gt(2))
                  .list())
          .isEmpty();
    }
    try (Session session = at(1)) {
      assertThat(
              session
                  .query(OBSERVER)
                  .without(Hidable_.IS_SEEN)
                  .load(OBSERVER.seen.selectIn())
                  .one()
                  .seen())
          .hasSize(3);
    }
  }

  @Test
  void childrenOfEveryLoading() {
    for (LoadOption how :
        List.of(
            OBSERVER.sightings.selectIn(),
            OBSERVER.sightings.joined(),
            OBSERVER.sightings.subquery())) {
      try (Session session = at(1)) {
        assertThat(session.query(OBSERVER).load(how).list().get(0).sightings()).hasSize(1);
      }
    }
    try (Session session = at(1)) {
      assertThat(
              session
                  .query(OBSERVER)
                  .where(OBSERVER.sightings.any(SIGHTING.hidden.eq(true)))
                  .count())
          .isZero();
      assertThat(session.query(SIGHTING).where(SIGHTING.observer().name.eq("Ada")).count()).isOne();
    }
  }

  @Test
  void aPathToAModelThatIsHidden() {
    database.transaction(
        session -> {
          session.filters().set(Shared_.SITE, 1);
          session.delete(session.query(STAR).one());
        });
    try (Session session = at(1)) {
      Planet mars = session.query(PLANET).one();
      assertThat(mars.star()).isNull();
      assertThat(session.query(PLANET).where(PLANET.star().name.eq("Sun")).count()).isZero();
      assertThat(session.query(PLANET).load(PLANET.star.joined()).one().star()).isNull();
      assertThat(session.query(PLANET).leftJoin(PLANET.star).list()).hasSize(1);
      assertThat(session.query(BODY).load(PLANET.star.selectIn()).list()).hasSize(1);
      mars.moons(3);
      session.commit();
    }
    try (Session session = at(1)) {
      Planet mars =
          session.query(PLANET).without(Hidable_.IS_SEEN).where(PLANET.name.eq("Mars")).one();
      assertThat(mars.star()).isNotNull();
    }
  }

  @Test
  void changesOfManyRowsSeeWhatQueriesSee() {
    try (Session session = at(1)) {
      assertThat(session.execute(update(BODY).set(BODY.name, "X").all())).isEqualTo(2);
      assertThatThrownBy(() -> session.execute(update(PLANET).set(PLANET.moons, 9).all()))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("ALU-5411");
      assertThat(session.execute(deleteFrom(SIGHTING).all())).isOne();
      session.commit();
    }
    try (Session session = at(2)) {
      assertThat(session.query(BODY).one().name()).isEqualTo("Far");
      assertThat(session.query(SIGHTING).without(Hidable_.IS_SEEN).count()).isOne();
    }
  }

  @Test
  void aDeleteOfAJoinedRowHidesIt() {
    try (Session session = at(1)) {
      Planet mars = session.query(PLANET).one();
      sql.clear();
      session.delete(mars);
      session.commit();
      assertThat(sql.texts())
          .containsExactly(
              "update bodies set version = ?, hidden = ? where id = ? and version = ?");
      assertThat(session.query(PLANET).list()).isEmpty();
      assertThat(session.query(PLANET).without(Hidable_.IS_SEEN).count()).isEqualTo(2);
      assertThat(session.get(PLANET, mars.id())).isPresent();
      session.expungeAll();
      assertThat(session.get(PLANET, mars.id())).isEmpty();
      assertThat(session.get(BODY, mars.id())).isEmpty();
    }
  }

  @Test
  void aRowThatHiddenRowsReferToIsNotDeleted() {
    try (Session session = at(1)) {
      session.delete(session.query(OBSERVER).one());
      assertThatThrownBy(session::flush).hasMessageContaining("ALU-");
      session.rollback();
      assertThat(session.query(OBSERVER).one().seen()).hasSize(2);
    }
  }

  @Test
  void theRelationshipOfAMixinIsLoadedAsDeclared() {
    try (Session session = at(1)) {
      sql.clear();
      List<Body> all =
          session.query(BODY).without(Hidable_.IS_SEEN).orderBy(BODY.name.asc()).list();
      sql.assertSendsNothing(() -> assertThat(all).extracting(Body::hider).hasSize(3));
      sql.clear();
      List<Sighting> sightings = session.query(SIGHTING).without(Hidable_.IS_SEEN).list();
      assertThat(sql.texts()).hasSize(1);
      assertThat(sql.texts().get(0)).contains("hidden_by").doesNotContain("join");
      assertThat(sightings).hasSize(2);
    }
  }
}
