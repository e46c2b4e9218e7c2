package dev.aludel.conformance.storage;

import static dev.aludel.conformance.storage.Parcel_.PARCEL;
import static dev.aludel.query.Functions.json;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.MappingException;
import dev.aludel.error.QueryException;
import dev.aludel.query.Condition;
import dev.aludel.session.Session;
import dev.aludel.type.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parts of JSON are read, compared and asked for by the database. */
class JsonPathTest extends ConformanceTest {

  JsonPathTest() {
    super(StorageModelsSchema.SCHEMA);
  }

  @BeforeEach
  void addThree() {
    Json lamp =
        Json.object()
            .with("kind", "lamp")
            .with("price", 12.5)
            .with("count", 3)
            .with("on", true)
            .with("it's \"odd\"", 1)
            .with("size", Map.of("cm", List.of(10, 20)));
    Json desk =
        Json.object().with("kind", "desk").with("price", null).with("count", 4).with("on", false);
    database.transaction(
        session -> {
          session.add(
              ParcelEntity.builder()
                  .label("a")
                  .contents(lamp)
                  .options(Map.of("gift", "yes"))
                  .build());
          session.add(ParcelEntity.builder().label("b").contents(desk).build());
          session.add(ParcelEntity.builder().label("c").build());
        });
    sql.clear();
  }

  private List<String> labels(Condition condition) {
    try (Session session = database.session()) {
      return session.list(
          select(PARCEL.label).from(PARCEL).where(condition).orderBy(PARCEL.label.asc()));
    }
  }

  @Test
  @Tag("B062")
  void aMemberIsComparedAsJson() {
    sql.assertSends(
        () ->
            assertThat(labels(PARCEL.contents.get("kind").eq(Json.of("lamp"))))
                .containsExactly("a"),
        onH2OrPostgresql(
            "select label from parcel where (contents).\"kind\" = ? order by label",
            "select label from parcel where (contents -> 'kind') = ? order by label"));
    assertThat(labels(PARCEL.contents.get("it's \"odd\"").eq(Json.of(1)))).containsExactly("a");
  }

  @Test
  @Tag("B062")
  void aPathHasNamesAndIndexesFromZero() {
    sql.assertSends(
        () ->
            assertThat(labels(PARCEL.contents.get("size").get("cm").get(1).asInteger().eq(20)))
                .containsExactly("a"),
        onH2OrPostgresql(
            "select label from parcel where cast(nullif(cast((contents).\"size\".\"cm\"[2] as varchar),"
                + " 'null') as integer) = ? order by label",
            "select label from parcel where cast((contents -> 'size' -> 'cm' ->> 1) as integer) = ?"
                + " order by label"));
    assertThat(labels(PARCEL.contents.get("size").get("cm").get(2).isNull())).hasSize(3);
    assertThatThrownBy(() -> PARCEL.contents.get(-1)).isInstanceOf(QueryException.class);
  }

  @Test
  @Tag("B062")
  void membersAreReadAsNumbersAndBooleans() {
    try (Session session = database.session()) {
      assertThat(session.list(select(PARCEL.contents.get("price").asNumeric()).from(PARCEL)))
          .usingElementComparator((a, b) -> a == null ? (b == null ? 0 : 1) : a.compareTo(b))
          .containsExactlyInAnyOrder(new BigDecimal("12.5"), null, null);
      assertThat(session.list(select(sum(PARCEL.contents.get("count").asLong())).from(PARCEL)))
          .extracting(Number::longValue)
          .containsExactly(7L);
    }
    assertThat(labels(PARCEL.contents.get("on").asBoolean())).containsExactly("a");
    assertThat(labels(PARCEL.contents.get("on").asBoolean().not())).containsExactly("b");
    assertThat(labels(PARCEL.contents.get("count").asInteger().gt(3))).containsExactly("b");
  }

  @Test
  @Tag("B062")
  void nullOfJsonIsNullAsAnotherType() {
    assertThat(labels(PARCEL.contents.get("price").asNumeric().isNull())).containsExactly("b", "c");
    assertThat(labels(PARCEL.contents.get("price").eq(Json.NULL))).containsExactly("b");
    assertThat(labels(PARCEL.contents.get("price").isNull())).containsExactly("c");
  }

  @Test
  @Tag("B062")
  void aMemberIsReadAsText() {
    var kind = PARCEL.contents.get("kind").asString();
    if (this.kind == TestDatabase.H2) {
      sql.assertSendsNothing(
          () ->
              assertThatThrownBy(() -> labels(kind.eq("lamp")))
                  .isInstanceOf(MappingException.class));
      return;
    }
    sql.assertSends(
        () -> assertThat(labels(kind.eq("lamp"))).containsExactly("a"),
        "select label from parcel where (contents ->> 'kind') = ? order by label");
    assertThat(labels(kind.startsWith("de"))).containsExactly("b");
    assertThat(labels(kind.isNull())).containsExactly("c");
    try (Session session = database.session()) {
      assertThat(session.list(select(kind, count()).from(PARCEL).groupBy(kind).orderBy(kind.asc())))
          .hasSize(3);
    }
  }

  @Test
  void jsonInAnotherJavaTypeIsAskedTheSame() {
    assertThat(labels(json(PARCEL.options).get("gift").eq(Json.of("yes")))).containsExactly("a");
    assertThatThrownBy(() -> json(PARCEL.weight)).isInstanceOf(QueryException.class);
  }

  @Test
  @Tag("B063")
  void containmentIsPostgresqls() {
    Condition contains =
        PARCEL.contents.contains(Json.object().with("kind", "lamp").with("on", true));
    if (kind == TestDatabase.H2) {
      sql.assertSendsNothing(
          () -> assertThatThrownBy(() -> labels(contains)).isInstanceOf(MappingException.class));
      return;
    }
    sql.assertSends(
        () -> assertThat(labels(contains)).containsExactly("a"),
        "select label from parcel where contents @> ? order by label");
    assertThat(labels(PARCEL.contents.get("size").contains(Json.parse("{\"cm\":[20]}"))))
        .containsExactly("a");
    assertThat(
            labels(PARCEL.contents.get("size").containedBy(Json.parse("{\"cm\":[20,10],\"x\":1}"))))
        .containsExactly("a");
  }

  @Test
  @Tag("B063")
  void keysAndPathsAreFound() {
    if (kind == TestDatabase.H2) {
      sql.assertSendsNothing(
          () ->
              assertThatThrownBy(() -> labels(PARCEL.contents.hasKey("size")))
                  .isInstanceOf(MappingException.class));
      return;
    }
    sql.assertSends(
        () -> assertThat(labels(PARCEL.contents.hasKey("size"))).containsExactly("a"),
        "select label from parcel where contents ?? ? order by label");
    assertThat(labels(PARCEL.contents.hasAny("size", "count"))).containsExactly("a", "b");
    assertThat(labels(PARCEL.contents.hasAll("size", "count"))).containsExactly("a");
    assertThat(labels(PARCEL.contents.pathExists("$.size.cm[*] ? (@ > 15)"))).containsExactly("a");
    assertThat(labels(PARCEL.contents.pathMatch("$.count == 4"))).containsExactly("b");
  }

  @Test
  @Tag("B063")
  void jsonIsMadeOfJson() {
    if (kind == TestDatabase.H2) {
      return;
    }
    assertThat(labels(PARCEL.contents.concat(Json.object().with("new", 1)).hasKey("new")))
        .containsExactly("a", "b");
    assertThat(labels(PARCEL.contents.without("kind").hasKey("kind"))).isEmpty();
    assertThat(labels(PARCEL.contents.without("size", "cm").get("size").eq(Json.object())))
        .containsExactly("a");
    assertThat(labels(PARCEL.contents.get("size").kind().eq("object"))).containsExactly("a");
    assertThat(labels(PARCEL.contents.get("size").get("cm").arrayLength().eq(2)))
        .containsExactly("a");
  }
}
