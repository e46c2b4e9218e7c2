package dev.aludel.conformance.storage;

import static dev.aludel.conformance.storage.Handling_.HANDLING;
import static dev.aludel.query.Sql.max;
import static dev.aludel.query.Sql.min;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.MappingException;
import dev.aludel.query.Condition;
import dev.aludel.session.Session;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Enums by name, by a value, as a type of the database, and with a CHECK. */
@Tag("B060")
class EnumTest extends ConformanceTest {

  EnumTest() {
    super(StorageModelsSchema.SCHEMA);
  }

  private static HandlingEntity handling(Grade grade, Hazard hazard) {
    return HandlingEntity.builder()
        .grade(grade)
        .hazard(hazard)
        .former(grade)
        .marked(hazard)
        .build();
  }

  private void addAll() {
    database.transaction(
        session ->
            session.addAll(
                List.of(
                    handling(Grade.ECONOMY, Hazard.NONE),
                    handling(Grade.EXPRESS, Hazard.FLAMMABLE))));
    sql.clear();
  }

  private String stored(String column) throws Exception {
    try (var connection = dataSource.getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery("select " + column + " from handling where hazard = 'FLAMMABLE'")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private long count(Condition condition) {
    try (Session session = database.session()) {
      return session.query(HANDLING).where(condition).count();
    }
  }

  @Test
  void aConstantIsStoredAsItsValueOfAnyType() throws Exception {
    addAll();
    assertThat(stored("grade")).isEqualTo("exp");
    assertThat(stored("former")).isEqualTo("7");
    assertThat(stored("hazard")).isEqualTo("FLAMMABLE");
    assertThat(stored("marked")).isEqualTo("FLAMMABLE");
  }

  @Test
  void constantsComeBack() {
    addAll();
    try (Session session = database.session()) {
      Handling found = session.query(HANDLING).where(HANDLING.hazard.eq(Hazard.FLAMMABLE)).one();
      assertThat(found.grade()).isEqualTo(Grade.EXPRESS);
      assertThat(found.former()).isEqualTo(Grade.EXPRESS);
      assertThat(found.hazard()).isEqualTo(Hazard.FLAMMABLE);
      assertThat(found.marked()).isEqualTo(Hazard.FLAMMABLE);
    }
  }

  @Test
  void defaultsAreConstants() {
    database.transaction(session -> session.add(HandlingEntity.create()));
    try (Session session = database.session()) {
      Handling found = session.query(HANDLING).one();
      assertThat(found.grade()).isEqualTo(Grade.STANDARD);
      assertThat(found.hazard()).isEqualTo(Hazard.NONE);
    }
  }

  @Test
  void eachIsComparedAsItIsStored() {
    addAll();
    sql.assertSends(
        () -> assertThat(count(HANDLING.grade.eq(Grade.EXPRESS))).isEqualTo(1),
        "select count(*) from handling where grade = ?");
    assertThat(sql.events().get(0).parameters()).containsExactly("exp");
    assertThat(count(HANDLING.former.in(Grade.EXPRESS, Grade.ECONOMY))).isEqualTo(2);
    assertThat(count(HANDLING.hazard.eq(Hazard.FLAMMABLE))).isEqualTo(1);
    assertThat(count(HANDLING.hazard.in(Hazard.FLAMMABLE, Hazard.NONE))).isEqualTo(2);
    assertThat(count(HANDLING.hazard.notIn(List.of(Hazard.values())))).isZero();
    assertThat(count(HANDLING.hazard.isDistinctFrom(Hazard.NONE))).isEqualTo(1);
    assertThat(count(HANDLING.hazard.eq(HANDLING.hazard))).isEqualTo(2);
    assertThat(count(HANDLING.hazard.coalesce(Hazard.NONE).eq(Hazard.NONE))).isEqualTo(1);
  }

  @Test
  void changesAreWritten() {
    addAll();
    database.transaction(
        session ->
            session
                .query(HANDLING)
                .list()
                .forEach(
                    one -> {
                      one.grade(Grade.STANDARD);
                      one.hazard(Hazard.FRAGILE);
                    }));
    assertThat(count(HANDLING.grade.eq(Grade.STANDARD).and(HANDLING.hazard.eq(Hazard.FRAGILE))))
        .isEqualTo(2);
  }

  @Test
  void aNativeTypeHasTheConstantsInTheirOrder() {
    addAll();
    try (Session session = database.session()) {
      assertThat(
              session.list(select(HANDLING.hazard).from(HANDLING).orderBy(HANDLING.hazard.desc())))
          .containsExactly(Hazard.FLAMMABLE, Hazard.NONE);
    }
  }

  @Test
  void theFirstAndTheLastAreConstantsHoweverTheyAreStored() {
    addAll();
    try (Session session = database.session()) {
      assertThat(session.list(select(max(HANDLING.hazard)).from(HANDLING)))
          .containsExactly(Hazard.FLAMMABLE);
      assertThat(session.list(select(min(HANDLING.grade)).from(HANDLING)))
          .containsExactly(Grade.ECONOMY);
      assertThat(session.list(select(max(HANDLING.former)).from(HANDLING)))
          .containsExactly(Grade.EXPRESS);
      assertThat(session.list(select(min(HANDLING.marked)).from(HANDLING)))
          .containsExactly(Hazard.FLAMMABLE);
      assertThat(
              session.list(
                  select(HANDLING.hazard)
                      .from(HANDLING)
                      .groupBy(HANDLING.hazard)
                      .having(max(HANDLING.grade).eq(Grade.EXPRESS))))
          .containsExactly(Hazard.FLAMMABLE);
      assertThat(
              session.list(
                  select(max(HANDLING.hazard)).from(HANDLING).where(HANDLING.grade.isNull())))
          .containsExactly((Hazard) null);
    }
  }

  @Test
  void aNativeTypeIsMadeBeforeItsTableAndDroppedAfterIt() {
    List<String> create = database.dialect().create(StorageModelsSchema.SCHEMA.tables(), false);
    String table =
        create.stream().filter(text -> text.startsWith("create table handling")).findFirst().get();
    if (kind == TestDatabase.H2) {
      assertThat(create).noneMatch(text -> text.contains("create type"));
      assertThat(table).contains("hazard enum('NONE', 'FRAGILE', 'FLAMMABLE') not null");
    } else {
      String type = "create type hazard as enum ('NONE', 'FRAGILE', 'FLAMMABLE')";
      assertThat(create).contains(type);
      assertThat(create.indexOf(type)).isLessThan(create.indexOf(table));
      assertThat(table).contains("hazard hazard not null");
      assertThat(database.dialect().drop(StorageModelsSchema.SCHEMA.tables(), true))
          .contains("drop type if exists hazard");
    }
    database.drop(StorageModelsSchema.SCHEMA);
    database.create(StorageModelsSchema.SCHEMA);
    database.create(StorageModelsSchema.SCHEMA);
  }

  @Test
  void theDatabaseRefusesOtherTexts() {
    assertThat(database.dialect().create(StorageModelsSchema.SCHEMA.tables(), false).toString())
        .contains("check (marked in ('NONE', 'FRAGILE', 'FLAMMABLE'))");
    addAll();
    for (String column : List.of("marked", "hazard")) {
      assertThatThrownBy(
              () -> TestDatabase.run(dataSource, "update handling set " + column + " = 'OTHER'"))
          .hasRootCauseInstanceOf(SQLException.class);
    }
  }

  @Test
  void aRowWithNoConstantsValueIsAnError() {
    addAll();
    TestDatabase.run(dataSource, "update handling set grade = 'old'");
    try (Session session = database.session()) {
      assertThatThrownBy(() -> session.query(HANDLING).list())
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("ALU-5591")
          .hasMessageContaining("'old'");
    }
  }

  @Test
  void aLengthIsTheColumns() {
    assertThat(database.dialect().create(StorageModelsSchema.SCHEMA.tables(), false).toString())
        .contains("grade varchar(3) not null", "former integer");
  }
}
