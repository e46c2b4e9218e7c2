package dev.aludel.conformance.versions;

import static dev.aludel.conformance.versions.Deed_.DEED;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.StaleRowException;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Versions that a trigger counts: never sent, always checked, always known after a flush. */
class ServerVersionTest extends ConformanceTest {
  private final List<Deed> deeds = new ArrayList<>();
  private Session session;

  ServerVersionTest() {
    super(VersionsModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    VersionTrigger.create(kind, dataSource);
    session = database.session();
    for (int i = 0; i < 100; i++) {
      deeds.add(Deed.of("place " + i));
    }
    session.addAll(deeds);
    session.commit();
    session.query(DEED).list();
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  @Tag("B150")
  void aNewRowAnswersItsVersion() {
    Deed deed = Deed.of("here");
    session.add(deed);
    sql.assertSends(
        session::flush,
        onH2OrPostgresql(
            "select id, version from final table (insert into deeds (place) values (?))",
            "insert into deeds (place) values (?) returning id, version"));
    sql.assertSendsNothing(() -> assertThat(deed.version()).isEqualTo(1));
  }

  @Test
  void aVersionThatABuilderSetIsNotSent() {
    Deed deed = DeedEntity.builder().place("here").version(7).build();
    session.add(deed);
    session.flush();
    assertThat(deed.version()).isEqualTo(1);
    session.rollback();
    session.add(deed);
    session.commit();
    assertThat(deed.version()).isEqualTo(1);
  }

  @Test
  @Tag("B150")
  void anUpdateChecksTheVersionAndAnswersTheNext() {
    Deed deed = deeds.get(0);
    deed.place("there");
    sql.assertSends(
        session::flush,
        onH2OrPostgresql(
            "select version from final table (update deeds set place = ? where id = ? and version"
                + " = ?)",
            "update deeds set place = ? where id = ? and version = ? returning version"));
    sql.assertSendsNothing(() -> assertThat(deed.version()).isEqualTo(2));
    deed.place("elsewhere");
    session.commit();
    assertThat(deed.version()).isEqualTo(3);
  }

  @Test
  @Tag("B150")
  void manyRowsAreCheckedAndAnsweredTogether() {
    deeds.forEach(deed -> deed.owner("Ada"));
    sql.clear();
    session.flush();
    assertThat(sql.texts().stream().distinct().toList())
        .hasSize(kind == TestDatabase.H2 ? 2 : 1)
        .startsWith(
            onH2OrPostgresql(
                "update deeds set owner = ? where id = ? and version = ?",
                "update deeds set owner = input.owner from unnest(?, ?, ?) as input(owner, key_1,"
                    + " key_2) where deeds.id = input.key_1 and deeds.version = input.key_2"
                    + " returning deeds.id, deeds.version"));
    sql.assertSendsNothing(() -> assertThat(deeds).extracting(Deed::version).containsOnly(2));
  }

  @Test
  @Tag("B150")
  void oneStaleRowAmongAHundredIsNamed() {
    Deed stale = deeds.get(41);
    changedElsewhere(stale);
    deeds.forEach(deed -> deed.owner("Ada"));
    assertThatThrownBy(session::flush)
        .isInstanceOf(StaleRowException.class)
        .hasMessageContaining("Deed#" + stale.id());
    session.rollback();
    assertThat(stale.version()).isEqualTo(2);
    assertThat(deeds.get(0).version()).isEqualTo(1);
  }

  @Test
  @Tag("B150")
  void aStaleUpdateOfOneRowIsNamed() {
    Deed stale = deeds.get(41);
    changedElsewhere(stale);
    stale.place("mine");
    assertThatThrownBy(session::flush)
        .isInstanceOf(StaleRowException.class)
        .hasMessageContaining("Deed#" + stale.id());
  }

  @Test
  @Tag("B150")
  void aDeleteChecksTheVersionThatTheLastUpdateAnswered() {
    Deed deed = deeds.get(0);
    deed.place("there");
    session.flush();
    session.delete(deed);
    sql.assertSends(session::flush, "delete from deeds where id = ? and version = ?");
    Deed stale = deeds.get(1);
    session.commit();
    stale.place();
    changedElsewhere(stale);
    session.delete(stale);
    assertThatThrownBy(session::flush)
        .isInstanceOf(StaleRowException.class)
        .hasMessageContaining("Deed#" + stale.id());
  }

  @Test
  void severalStatementsOfOneFlushFollowTheVersion() {
    Deed one = deeds.get(0);
    Deed other = deeds.get(1);
    String place = one.place();
    one.place(other.place());
    other.place(place);
    session.flush();
    assertThat(List.of(one.version(), other.version())).containsOnlyOnce(3);
    one.place("later");
    other.place("later too");
    session.commit();
    assertThat(database.<Integer>call(s -> s.get(DEED, one.id()).orElseThrow().version()))
        .isEqualTo(one.version());
  }

  @Test
  void newRowsThatReferToEachOtherFollowTheVersion() {
    Deed one = Deed.of("a");
    Deed other = Deed.of("b");
    one.replaces(other);
    other.replaces(one);
    session.addAll(List.of(one, other));
    session.flush();
    assertThat(List.of(one.version(), other.version())).containsExactlyInAnyOrder(1, 2);
    one.place("c");
    other.place("d");
    session.commit();
    assertThat(one.version() + other.version()).isEqualTo(5);
  }

  @Test
  void anExpressionIsCheckedToo() {
    Deed deed = deeds.get(0);
    DEED.place.set(deed, DEED.place.concat("!"));
    session.flush();
    assertThat(deed.version()).isEqualTo(2);
    assertThat(deed.place()).isEqualTo("place 0!");
    changedElsewhere(deed);
    DEED.place.set(deed, DEED.place.concat("!"));
    assertThatThrownBy(session::flush).isInstanceOf(StaleRowException.class);
  }

  @Test
  void aStatementThatUpdatesManyRowsForgetsTheirVersions() {
    session.execute(update(DEED).set(DEED.place, "x").where(DEED.place.eq("place 7")));
    assertThat(deeds.get(7).version()).isEqualTo(2);
    assertThat(deeds.get(8).version()).isEqualTo(1);
  }

  @Test
  void listsOfDetachedObjectsAreCheckedToo() {
    Deed stale = deeds.get(1);
    deeds.subList(0, 3).forEach(session::expunge);
    changedElsewhere(stale);
    deeds.get(0).place("zero");
    session.bulk().update(List.of(deeds.get(0)));
    assertThat(deeds.get(0).version()).isEqualTo(2);
    deeds.get(0).place("null");
    stale.place("one");
    assertThatThrownBy(() -> session.bulk().update(List.of(deeds.get(0), stale)))
        .isInstanceOf(StaleRowException.class)
        .hasMessageContaining("Deed#" + stale.id());
  }

  private void changedElsewhere(Deed deed) {
    Long id = deed.id();
    session.commit();
    session.query(DEED).list();
    database.transaction(other -> other.get(DEED, id).orElseThrow().place("taken"));
  }
}
