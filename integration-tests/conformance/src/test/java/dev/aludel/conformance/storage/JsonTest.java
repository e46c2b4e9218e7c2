package dev.aludel.conformance.storage;

import static dev.aludel.conformance.storage.Crate_.CRATE;
import static dev.aludel.conformance.storage.Parcel_.PARCEL;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.Condition;
import dev.aludel.session.Session;
import dev.aludel.type.Json;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** JSON goes to the database and comes back, whatever it is. */
@Tag("B062")
class JsonTest extends ConformanceTest {
  private static final Json BOOK =
      Json.object()
          .with("title", "Ficciones \"é\" \\ \n 😀 '")
          .with("pages", 174)
          .with("price", new BigDecimal("12.50"))
          .with("tags", List.of("short", "stories"))
          .with("lent", null)
          .with("size", Map.of("cm", List.of(11, 18.5)));

  JsonTest() {
    super(StorageModelsSchema.SCHEMA);
  }

  private void add(@Nullable Json... contents) {
    List<ParcelEntity> parcels =
        java.util.stream.IntStream.range(0, contents.length)
            .mapToObj(i -> ParcelEntity.builder().label("p" + i).contents(contents[i]).build())
            .toList();
    database.transaction(session -> session.addAll(parcels));
    sql.clear();
  }

  private List<String> labels(Condition condition) {
    try (Session session = database.session()) {
      return session.list(
          select(PARCEL.label).from(PARCEL).where(condition).orderBy(PARCEL.label.asc()));
    }
  }

  @Test
  void aColumnIsJsonbWhereThereIsSuch() {
    assertThat(database.dialect().create(StorageModelsSchema.SCHEMA.tables(), false).toString())
        .contains(onH2OrPostgresql("contents json,", "contents jsonb,"));
  }

  @Test
  void everyKindOfValueIsKept() {
    List<Json> values =
        List.of(
            BOOK,
            Json.object(),
            Json.array(),
            Json.array(1, "two", null, true, List.of()),
            Json.of("text"),
            Json.of(""),
            Json.of(12),
            Json.of(new BigDecimal("-0.000000000000000000001")),
            Json.of(Long.MAX_VALUE),
            Json.TRUE,
            Json.FALSE);
    for (Json value : values) {
      ParcelEntity made = ParcelEntity.builder().label("one").contents(value).build();
      database.transaction(session -> session.add(made));
      try (Session session = database.session()) {
        assertThat(session.get(PARCEL, made.id()).orElseThrow().contents()).isEqualTo(value);
      }
    }
    add(values.toArray(Json[]::new));
    try (Session session = database.session()) {
      assertThat(
              session
                  .query(PARCEL)
                  .where(PARCEL.label.startsWith("p"))
                  .orderBy(PARCEL.id.asc())
                  .list())
          .extracting(Parcel::contents)
          .isEqualTo(values);
    }
  }

  @Test
  void nullOfJsonIsNotNullOfSql() {
    add(Json.NULL, null);
    try (Session session = database.session()) {
      assertThat(session.query(PARCEL).orderBy(PARCEL.id.asc()).list())
          .extracting(Parcel::contents)
          .isEqualTo(Arrays.asList(Json.NULL, null));
    }
    assertThat(labels(PARCEL.contents.isNull())).containsExactly("p1");
    assertThat(labels(PARCEL.contents.eq(Json.NULL))).containsExactly("p0");
    database.transaction(
        session ->
            session
                .query(PARCEL)
                .list()
                .forEach(one -> one.contents(one.contents() == null ? Json.NULL : null)));
    assertThat(labels(PARCEL.contents.isNull())).containsExactly("p0");
    assertThat(labels(PARCEL.contents.eq(Json.NULL))).containsExactly("p1");
  }

  @Test
  void valuesAreCompared() {
    add(Json.of("a"), Json.array(1, 2), BOOK, null);
    sql.assertSends(
        () -> assertThat(labels(PARCEL.contents.eq(Json.array(1, 2)))).containsExactly("p1"),
        "select label from parcel where contents = ? order by label");
    assertThat(labels(PARCEL.contents.in(Json.of("a"), BOOK))).containsExactly("p0", "p2");
    assertThat(labels(PARCEL.contents.ne(Json.of("a")))).containsExactly("p1", "p2");
  }

  @Test
  void aMapHoldsPlainJavaValues() {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("name", "Ada");
    options.put("age", 36);
    options.put("debt", 1L << 40);
    options.put("share", new BigDecimal("0.5"));
    options.put("tags", List.of("a", "b"));
    options.put("deep", Map.of("on", true));
    database.transaction(
        session -> session.add(ParcelEntity.builder().label("o").options(options).build()));
    try (Session session = database.session()) {
      Map<String, Object> found = session.query(PARCEL).one().options();
      assertThat(found).isEqualTo(options);
    }
    assertThat(labels(PARCEL.options.isNotNull())).containsExactly("o");
  }

  @Test
  void jsonAndListsFillRecords() {
    add(BOOK);
    database.transaction(
        session -> session.add(CrateEntity.builder().marks(List.of("a", "b")).build()));
    try (Session session = database.session()) {
      ParcelView view =
          session.one(
              select(ParcelView_.of(PARCEL.label, PARCEL.contents, CRATE.marks))
                  .from(PARCEL)
                  .crossJoin(CRATE));
      assertThat(view).isEqualTo(new ParcelView("p0", BOOK, List.of("a", "b")));
    }
  }

  @Test
  void literalsAreJson() throws Exception {
    add(BOOK, Json.NULL);
    for (Json value : List.of(BOOK, Json.NULL)) {
      String text =
          select(PARCEL.label)
              .from(PARCEL)
              .where(PARCEL.contents.eq(value))
              .literalSql(kind.dialect());
      try (var connection = dataSource.getConnection();
          var rows = connection.createStatement().executeQuery(text)) {
        assertThat(rows.next()).isTrue();
      }
    }
  }
}
