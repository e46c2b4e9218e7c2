package dev.aludel.conformance.storage;

import static dev.aludel.conformance.storage.Shipment_.SHIPMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.mapping.MutableList;
import dev.aludel.mapping.MutableMap;
import dev.aludel.session.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Only a collection that tracks its changes is written when it is changed in place. */
class MutableTest extends ConformanceTest {
  private static final String UPDATE_SETTINGS = "update shipment set settings = ? where id = ?";

  MutableTest() {
    super(StorageModelsSchema.SCHEMA);
  }

  private ShipmentEntity add() {
    ShipmentEntity made =
        ShipmentEntity.builder()
            .name("north")
            .settings(MutableMap.of(Map.of("theme", "dark")))
            .stops(MutableList.of(List.of("Oslo", "Turku")))
            .plain(new HashMap<>(Map.of("theme", "dark")))
            .build();
    database.transaction(session -> session.add(made));
    sql.clear();
    return made;
  }

  private void inSession(Consumer<Shipment> work, String... sent) {
    try (Session session = database.session()) {
      Shipment found = session.query(SHIPMENT).one();
      work.accept(found);
      sql.assertSends(session::flush, sent);
      session.commit();
    }
  }

  private Shipment stored() {
    try (Session session = database.session()) {
      return session.query(SHIPMENT).one();
    }
  }

  @Test
  @Tag("B066")
  void aPutMarksOnlyATrackedMapAsChanged() {
    add();
    inSession(one -> Objects.requireNonNull(one.plain()).put("theme", "light"));
    inSession(one -> one.settings().put("theme", "light"), UPDATE_SETTINGS);
    assertThat(stored().settings()).isEqualTo(Map.of("theme", "light"));
    assertThat(stored().plain()).isEqualTo(Map.of("theme", "dark"));
  }

  @Test
  @Tag("B066")
  void everyChangeOfAMapIsNoticed() {
    add();
    inSession(one -> one.settings().putAll(Map.of("a", 1)), UPDATE_SETTINGS);
    inSession(one -> one.settings().remove("a"), UPDATE_SETTINGS);
    inSession(one -> one.settings().remove("none"));
    inSession(one -> one.settings().entrySet().iterator().next().setValue("red"), UPDATE_SETTINGS);
    inSession(one -> one.settings().values().removeIf("red"::equals), UPDATE_SETTINGS);
    assertThat(stored().settings()).isEmpty();
    inSession(one -> one.settings().merge("n", 1, (a, b) -> 2), UPDATE_SETTINGS);
    inSession(one -> one.settings().clear(), UPDATE_SETTINGS);
    assertThat(stored().settings()).isEmpty();
  }

  @Test
  @Tag("B066")
  void everyChangeOfAListIsNoticed() {
    String update = "update shipment set stops = ? where id = ?";
    add();
    inSession(one -> Objects.requireNonNull(one.stops()).add("Pori"), update);
    inSession(one -> Objects.requireNonNull(one.stops()).set(0, "Bergen"), update);
    inSession(one -> Objects.requireNonNull(one.stops()).remove("Turku"), update);
    inSession(one -> Objects.requireNonNull(one.stops()).sort(null), update);
    assertThat(stored().stops()).containsExactly("Bergen", "Pori");
    inSession(one -> Objects.requireNonNull(one.stops()).clear(), update);
    assertThat(stored().stops()).isEmpty();
  }

  @Test
  void whoHasTheMapKeepsItsObject() {
    add();
    try (Session session = database.session()) {
      Map<String, Object> settings = session.query(SHIPMENT).one().settings();
      for (int i = 0; i < 3; i++) {
        System.gc();
      }
      settings.put("theme", "light");
      sql.assertSends(session::flush, UPDATE_SETTINGS);
    }
  }

  @Test
  void readingChangesNothing() {
    add();
    inSession(
        one -> {
          assertThat(one.settings().get("theme")).isEqualTo("dark");
          assertThat(one.settings()).containsKey("theme").hasSize(1);
          assertThat(Objects.requireNonNull(one.stops()).subList(0, 1)).containsExactly("Oslo");
        });
  }

  @Test
  void whatWasSetIsTrackedToo() {
    add();
    try (Session session = database.session()) {
      Shipment found = session.query(SHIPMENT).one();
      MutableMap<String, Object> given = MutableMap.of();
      found.settings(given);
      session.flush();
      given.put("late", true);
      sql.assertSends(session::flush, UPDATE_SETTINGS);
      session.commit();
    }
    assertThat(stored().settings()).isEqualTo(Map.of("late", true));
  }

  @Test
  void aDefaultIsTrackedAndEachObjectsOwn() {
    ShipmentEntity one = ShipmentEntity.create("one");
    ShipmentEntity two = ShipmentEntity.create("two");
    try (Session session = database.session()) {
      session.addAll(List.of(one, two));
      session.flush();
      one.settings().put("a", 1);
      sql.assertSends(session::flush, UPDATE_SETTINGS);
      assertThat(two.settings()).isEmpty();
      session.commit();
    }
  }

  @Test
  void aMapGivenToTwoObjectsIsCopied() {
    MutableMap<String, Object> shared = MutableMap.of();
    ShipmentEntity one = ShipmentEntity.builder().name("one").settings(shared).build();
    ShipmentEntity two = ShipmentEntity.builder().name("two").settings(shared).build();
    two.settings().put("a", 1);
    assertThat(one.settings()).isEmpty();
    assertThat(two.settings()).isEqualTo(Map.of("a", 1));
  }

  @Test
  void aRollbackTakesTheChangeBack() {
    add();
    try (Session session = database.session()) {
      Shipment found = session.query(SHIPMENT).one();
      found.settings().put("theme", "light");
      session.flush();
      session.rollback();
      assertThat(found.settings()).isEqualTo(Map.of("theme", "dark"));
      sql.assertSendsNothing(session::flush);
    }
  }

  @Test
  void aDetachedObjectsChangeIsMerged() {
    ShipmentEntity made = add();
    made.settings().put("theme", "light");
    database.transaction(session -> session.merge(made));
    assertThat(stored().settings()).isEqualTo(Map.of("theme", "light"));
  }
}
