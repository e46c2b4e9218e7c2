package dev.aludel.conformance.storage;

import static dev.aludel.conformance.storage.Crate_.CRATE;
import static dev.aludel.query.Functions.all;
import static dev.aludel.query.Functions.any;
import static dev.aludel.query.Functions.value;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.MappingException;
import dev.aludel.error.QueryException;
import dev.aludel.query.Condition;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Arrays go to the database and come back, and are asked for what is in them. */
@Tag("B061")
class ArrayTest extends ConformanceTest {

  ArrayTest() {
    super(StorageModelsSchema.SCHEMA);
  }

  private Crate roundTrip(Consumer<CrateEntity.Builder> values) {
    CrateEntity.Builder builder = CrateEntity.builder();
    values.accept(builder);
    CrateEntity made = builder.build();
    database.transaction(session -> session.add(made));
    try (Session session = database.session()) {
      return session.get(CRATE, made.id()).orElseThrow();
    }
  }

  private void addMarked(List<List<String>> marks) {
    database.transaction(
        session ->
            session.addAll(
                marks.stream()
                    .map(each -> CrateEntity.builder().marks(each).sizes(List.of(1)).build())
                    .toList()));
    sql.clear();
  }

  private List<Long> ids(Condition condition) {
    try (Session session = database.session()) {
      return session.list(select(CRATE.id).from(CRATE).where(condition).orderBy(CRATE.id.asc()));
    }
  }

  @Test
  void eachTypeOfElementIsKept() {
    UUID uuid = UUID.randomUUID();
    Crate found =
        roundTrip(
            crate ->
                crate
                    .marks(List.of("plain", "", "comma, \"quote\" \\ {brace} NULL", "é😀"))
                    .notes(List.of("null", " "))
                    .sizes(List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE))
                    .weights(List.of(new BigDecimal("1.500")))
                    .days(List.of(LocalDate.of(2024, 2, 29), LocalDate.of(1727, 4, 1)))
                    .parcels(List.of(uuid))
                    .hazards(List.of(Hazard.FRAGILE)));
    assertThat(found.marks())
        .containsExactly("plain", "", "comma, \"quote\" \\ {brace} NULL", "é😀");
    assertThat(found.notes()).containsExactly("null", " ");
    assertThat(found.sizes()).containsExactly(Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
    assertThat(found.weights()).containsExactly(new BigDecimal("1.500"));
    assertThat(found.days()).containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(1727, 4, 1));
    assertThat(found.parcels()).containsExactly(uuid);
    assertThat(found.hazards()).containsExactly(Hazard.FRAGILE);
  }

  @Test
  void nullsInsideNoElementsAndNoArrayAreThreeThings() {
    Crate nulls = roundTrip(crate -> crate.sizes(Arrays.asList(1, null, 3)).marks(List.of()));
    assertThat(nulls.sizes()).isEqualTo(Arrays.asList(1, null, 3));
    assertThat(nulls.marks()).isEmpty();
    assertThat(nulls.notes()).isNull();
    Crate empty = roundTrip(crate -> crate.sizes(List.of()).notes(Arrays.asList("a", null)));
    assertThat(empty.sizes()).isEmpty();
    assertThat(empty.notes()).isEqualTo(Arrays.asList("a", null));
  }

  @Test
  void arraysOfManyRowsAreKept() {
    List<List<String>> marks =
        List.of(List.of(), List.of("a,b", "\"c\\\""), Arrays.asList("x", null), List.of("{}"));
    addMarked(marks);
    try (Session session = database.session()) {
      assertThat(session.query(CRATE).orderBy(CRATE.id.asc()).list())
          .extracting(Crate::marks)
          .isEqualTo(marks);
    }
    database.transaction(
        session ->
            session
                .query(CRATE)
                .list()
                .forEach(
                    crate -> {
                      crate.marks(List.of("n" + crate.id(), ";"));
                      crate.sizes(null);
                    }));
    try (Session session = database.session()) {
      assertThat(session.query(CRATE).list())
          .allSatisfy(
              crate -> {
                assertThat(crate.marks()).containsExactly("n" + crate.id(), ";");
                assertThat(crate.sizes()).isNull();
              });
    }
  }

  @Test
  void arraysOfArraysAreKept() {
    List<List<Integer>> grid = List.of(List.of(1, 2), List.of(3, 4));
    assertThat(roundTrip(crate -> crate.grid(grid)).grid()).isEqualTo(grid);
  }

  @Test
  void typesAreThoseOfTheElements() {
    assertThat(database.dialect().create(StorageModelsSchema.SCHEMA.tables(), false).toString())
        .contains(
            onH2OrPostgresql("marks varchar(255) array not null", "marks varchar(255)[] not null"))
        .contains(onH2OrPostgresql("notes varchar array", "notes text[]"))
        .contains(onH2OrPostgresql("weights numeric(8, 3) array", "weights numeric(8, 3)[]"))
        .contains(onH2OrPostgresql("grid integer array array", "grid integer[][]"));
  }

  @Test
  @Tag("B048")
  void anElementIsFoundByAny() {
    addMarked(List.of(List.of("new", "old"), List.of("old"), List.of()));
    sql.assertSends(
        () -> assertThat(ids(CRATE.marks.any("new"))).containsExactly(1L),
        "select id from crate where ? = any(marks) order by id");
    assertThat(ids(CRATE.marks.all("old"))).containsExactly(2L, 3L);
    assertThat(ids(value("old").eq(any(CRATE.marks)))).containsExactly(1L, 2L);
    assertThat(ids(value("new").ne(all(CRATE.marks)))).containsExactly(2L, 3L);
  }

  @Test
  @Tag("B048")
  void anyAndAllTakeTheRowsOfAQuery() {
    addMarked(List.of(List.of("a"), List.of("b"), List.of("c")));
    sql.assertSends(
        () ->
            assertThat(ids(CRATE.id.ge(all(select(CRATE.as("c").id).from(CRATE.as("c"))))))
                .containsExactly(3L),
        "select id from crate where id >= all (select c.id from crate as c) order by id");
    assertThat(ids(CRATE.id.lt(any(select(CRATE.as("c").id).from(CRATE.as("c"))))))
        .containsExactly(1L, 2L);
  }

  @Test
  void elementsAndSlicesAreCountedFromOne() {
    addMarked(List.of(List.of("a", "b", "c"), List.of("x")));
    sql.assertSends(
        () -> assertThat(ids(CRATE.marks.get(2).eq("b"))).containsExactly(1L),
        onH2OrPostgresql(
            "select id from crate where array_slice(marks, 2, 2)[1] = ? order by id",
            "select id from crate where marks[2] = ? order by id"));
    assertThat(ids(CRATE.marks.get(2).isNull())).containsExactly(2L);
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session.list(
                          select(CRATE.marks.slice(2, 3)).from(CRATE).where(CRATE.id.eq(1L))))
                  .containsExactly(List.of("b", "c")),
          onH2OrPostgresql(
              "select array_slice(marks, 2, 3) from crate where id = ?",
              "select marks[2:3] from crate where id = ?"));
    }
    assertThatThrownBy(() -> CRATE.marks.get(0)).isInstanceOf(QueryException.class);
    assertThatThrownBy(() -> CRATE.marks.slice(2, 1)).isInstanceOf(QueryException.class);
  }

  @Test
  void arraysAreCompared() {
    addMarked(List.of(List.of("a", "b"), List.of("b", "a")));
    sql.assertSends(
        () -> assertThat(ids(CRATE.marks.eq(List.of("a", "b")))).containsExactly(1L),
        "select id from crate where marks = ? order by id");
    assertThat(ids(CRATE.marks.in(List.of(List.of("b", "a"), List.of("c"))))).containsExactly(2L);
    assertThat(ids(CRATE.marks.length().eq(2))).containsExactly(1L, 2L);
    assertThat(ids(CRATE.marks.concat(List.of("c")).eq(List.of("a", "b", "c"))))
        .containsExactly(1L);
    assertThat(ids(CRATE.marks.concat(CRATE.marks).length().eq(4))).hasSize(2);
  }

  @Test
  void containmentAndOverlapArePostgresqls() {
    addMarked(List.of(List.of("a", "b"), List.of("b"), List.of()));
    Condition contains = CRATE.marks.contains(List.of("b", "a"));
    if (kind == TestDatabase.H2) {
      assertThatThrownBy(() -> ids(contains))
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("h2");
      sql.assertSendsNothing(
          () -> assertThatThrownBy(() -> ids(CRATE.marks.overlap(List.of("b")))));
      return;
    }
    sql.assertSends(
        () -> assertThat(ids(contains)).containsExactly(1L),
        "select id from crate where marks @> ? order by id");
    assertThat(ids(CRATE.marks.containedBy(List.of("b", "c")))).containsExactly(2L, 3L);
    assertThat(ids(CRATE.marks.overlap(List.of("a", "z")))).containsExactly(1L);
    assertThat(ids(CRATE.marks.contains(CRATE.marks))).hasSize(3);
    assertThat(ids(CRATE.marks.overlap(CRATE.marks))).hasSize(2);
  }

  @Test
  void literalsAreArrays() throws Exception {
    addMarked(List.of(List.of("it's", "{a}")));
    String text =
        select(CRATE.id)
            .from(CRATE)
            .where(CRATE.marks.eq(List.of("it's", "{a}")), CRATE.sizes.ne(List.of()))
            .literalSql(database.dialect());
    assertThat(text)
        .isEqualTo(
            onH2OrPostgresql(
                "select id from crate where marks = cast(array['it''s', '{a}'] as varchar(255) array)"
                    + " and sizes <> cast(array[] as integer array)",
                "select id from crate where marks = cast(array['it''s', '{a}'] as varchar(255)[])"
                    + " and sizes <> cast(array[] as integer[])"));
    try (var connection = dataSource.getConnection();
        var rows = connection.createStatement().executeQuery(text)) {
      assertThat(rows.next()).isTrue();
    }
  }
}
