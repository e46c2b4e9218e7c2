package dev.aludel.conformance.storage;

import static dev.aludel.conformance.storage.Handling_.HANDLING;
import static dev.aludel.conformance.storage.Shipment_.SHIPMENT;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A UUID is the same in Java, whether the database has a type for it or keeps its digits. */
@Tag("B065")
class UuidTest extends ConformanceTest {
  private static final UUID FIRST = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
  private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

  UuidTest() {
    super(StorageModelsSchema.SCHEMA);
  }

  private void addTwo() {
    database.transaction(
        session ->
            session.addAll(
                List.of(
                    HandlingEntity.builder().id(FIRST).batch(FIRST).origin(FIRST).build(),
                    HandlingEntity.builder().id(LAST).batch(LAST).origin(LAST).build())));
    sql.clear();
  }

  @Test
  void eachFormComesBackAsTheSameValue() {
    addTwo();
    try (Session session = database.session()) {
      for (UUID uuid : List.of(FIRST, LAST)) {
        Handling found = session.get(HANDLING, uuid).orElseThrow();
        assertThat(found.id()).isEqualTo(uuid);
        assertThat(found.batch()).isEqualTo(uuid);
        assertThat(found.origin()).isEqualTo(uuid);
      }
    }
  }

  @Test
  void aColumnOf32CharactersHasTheDigitsAlone() throws Exception {
    addTwo();
    try (var connection = dataSource.getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery("select id, batch, origin from handling order by id")) {
      rows.next();
      assertThat(rows.getString(1)).isEqualTo("00112233445566778899aabbccddeeff");
      assertThat(rows.getString(2)).isEqualTo(FIRST.toString());
      assertThat(rows.getString(3)).isEqualTo(FIRST.toString());
    }
    assertThat(database.dialect().create(StorageModelsSchema.SCHEMA.tables(), false).toString())
        .contains("id char(32) not null", "batch uuid", "origin varchar(36)");
  }

  @Test
  void eachFormIsCompared() {
    addTwo();
    try (Session session = database.session()) {
      assertThat(
              session.list(
                  select(HANDLING.id)
                      .from(HANDLING)
                      .where(
                          HANDLING.id.eq(FIRST),
                          HANDLING.batch.in(FIRST),
                          HANDLING.origin.ne(LAST))))
          .containsExactly(FIRST);
    }
  }

  @Test
  void aForeignKeyIsLikeTheKey() {
    addTwo();
    database.transaction(
        session -> {
          ShipmentEntity made = ShipmentEntity.create("south");
          made.handling(session.get(HANDLING, FIRST).orElseThrow());
          session.add(made);
        });
    assertThat(database.dialect().create(StorageModelsSchema.SCHEMA.tables(), false).toString())
        .contains("handling_id char(32)");
    try (Session session = database.session()) {
      Shipment found = session.query(SHIPMENT).where(SHIPMENT.handling().id.eq(FIRST)).one();
      assertThat(Objects.requireNonNull(found.handling()).batch()).isEqualTo(FIRST);
      assertThat(session.query(SHIPMENT).load(SHIPMENT.handling.joined()).one().handling())
          .isSameAs(found.handling());
    }
  }

  @Test
  void aKeyOfDigitsIsMadeBeforeTheInsert() {
    HandlingEntity made = HandlingEntity.create();
    database.transaction(
        session -> {
          session.add(made);
          session.flush();
          assertThat(made.id()).isNotNull();
          assertThat(session.get(HANDLING, made.id())).containsSame(made);
        });
    database.transaction(session -> session.delete(session.get(HANDLING, made.id()).orElseThrow()));
    try (Session session = database.session()) {
      assertThat(session.query(HANDLING).count()).isZero();
    }
  }
}
