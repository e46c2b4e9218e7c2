package dev.aludel.conformance.storage;

import static dev.aludel.conformance.storage.Parcel_.PARCEL;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A converter is asked wherever a value of its column travels. */
class ConverterTest extends ConformanceTest {
  private static final Map<String, Object> DARK = Map.of("theme", "dark");
  private static final Map<String, Object> QUOTE = Map.of("theme", "it's \"light\"");

  ConverterTest() {
    super(StorageModelsSchema.SCHEMA);
  }

  private static ParcelEntity parcel(String label, @Nullable Map<String, Object> preferences) {
    return ParcelEntity.builder().label(label).preferences(preferences).build();
  }

  private void addThree() {
    database.transaction(
        session ->
            session.addAll(List.of(parcel("a", DARK), parcel("b", QUOTE), parcel("c", null))));
    sql.clear();
  }

  private List<String> labels(dev.aludel.query.Condition condition) {
    try (Session session = database.session()) {
      return session.list(
          select(PARCEL.label).from(PARCEL).where(condition).orderBy(PARCEL.label.asc()));
    }
  }

  @Test
  @Tag("A022")
  void jsonTypeStoresTheText() throws Exception {
    addThree();
    try (var connection = dataSource.getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery("select preferences from parcel order by id")) {
      rows.next();
      assertThat(rows.getString(1)).isEqualTo("{\"theme\":\"dark\"}");
      rows.next();
      assertThat(rows.getString(1)).isEqualTo("{\"theme\":\"it's \\\"light\\\"\"}");
      rows.next();
      assertThat(rows.getString(1)).isNull();
    }
  }

  @Test
  @Tag("A022")
  @Tag("B058")
  void valuesComeBackAsTheModelHasThem() {
    addThree();
    try (Session session = database.session()) {
      assertThat(session.query(PARCEL).orderBy(PARCEL.id.asc()).list())
          .extracting(Parcel::preferences)
          .containsExactly(DARK, QUOTE, null);
      assertThat(session.list(select(PARCEL.preferences).from(PARCEL).orderBy(PARCEL.id.asc())))
          .containsExactly(DARK, QUOTE, null);
    }
  }

  @Test
  @Tag("A022")
  @Tag("B052")
  @Tag("B058")
  void comparedValuesAreConverted() {
    addThree();
    sql.assertSends(
        () -> assertThat(labels(PARCEL.preferences.eq(QUOTE))).containsExactly("b"),
        "select label from parcel where preferences = ? order by label");
    assertThat(sql.events().get(0).parameters())
        .containsExactly("{\"theme\":\"it's \\\"light\\\"\"}");
    assertThat(labels(PARCEL.preferences.eq(nothing()))).containsExactly("c");
    assertThat(labels(PARCEL.preferences.ne(DARK))).containsExactly("b");
    assertThat(labels(PARCEL.preferences.isDistinctFrom(DARK))).containsExactly("b", "c");
  }

  private static @Nullable Map<String, Object> nothing() {
    return null;
  }

  @Test
  @Tag("B058")
  void valuesOfListsAreConverted() {
    addThree();
    sql.assertSends(
        () -> assertThat(labels(PARCEL.preferences.in(DARK, QUOTE))).containsExactly("a", "b"),
        "select label from parcel where preferences in (?, ?) order by label");
    assertThat(labels(PARCEL.preferences.notIn(List.of(DARK)))).containsExactly("b");
  }

  @Test
  @Tag("B058")
  void valuesOfLongListsAreConverted() {
    database.transaction(
        session -> session.add(ParcelEntity.builder().label("w").weight(new Weight(40)).build()));
    List<Weight> weights = IntStream.range(0, 50).mapToObj(Weight::new).toList();
    sql.assertSends(
        () -> assertThat(labels(PARCEL.weight.in(weights))).containsExactly("w"),
        "select label from parcel where weight = any(?) order by label");
  }

  private static ParcelEntity weighing(String label, @Nullable Weight weight) {
    return ParcelEntity.builder().label(label).weight(weight).build();
  }

  @Test
  @Tag("B052")
  @Tag("B058")
  void whatIsConvertedIsOrderedAsTheDatabaseKeepsIt() {
    database.transaction(
        session ->
            session.addAll(
                List.of(
                    weighing("light", new Weight(9)),
                    weighing("heavy", new Weight(1000)),
                    weighing("unknown", null))));
    Weight ten = new Weight(10);
    sql.assertSends(
        () -> assertThat(labels(PARCEL.weight.gt(ten))).containsExactly("heavy"),
        "select label from parcel where weight > ? order by label");
    assertThat(sql.events().get(0).parameters()).containsExactly(10);
    assertThat(labels(PARCEL.weight.between(new Weight(9), ten))).containsExactly("light");
    assertThat(labels(PARCEL.weight.le(PARCEL.weight))).containsExactly("heavy", "light");
  }

  @Test
  @Tag("B058")
  void literalsAreConverted() {
    addThree();
    String text =
        select(PARCEL.label)
            .from(PARCEL)
            .where(PARCEL.preferences.in(QUOTE, DARK), PARCEL.weight.isDistinctFrom(new Weight(-7)))
            .orderBy(PARCEL.label.asc())
            .literalSql(database.dialect());
    assertThat(text)
        .isEqualTo(
            "select label from parcel where preferences in"
                + " ('{\"theme\":\"it''s \\\"light\\\"\"}', '{\"theme\":\"dark\"}')"
                + " and weight is distinct from -7 order by label");
    try (var connection = dataSource.getConnection();
        var rows = connection.createStatement().executeQuery(text)) {
      rows.next();
      assertThat(rows.getString(1)).isEqualTo("a");
      rows.next();
      assertThat(rows.getString(1)).isEqualTo("b");
      assertThat(rows.next()).isFalse();
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @Tag("B058")
  void oneShapeServesAllValues() {
    addThree();
    assertThat(labels(PARCEL.preferences.eq(DARK))).containsExactly("a");
    assertThat(labels(PARCEL.preferences.eq(QUOTE))).containsExactly("b");
    assertThat(sql.texts()).hasSize(2);
    assertThat(sql.texts().get(0)).isEqualTo(sql.texts().get(1));
  }

  @Test
  @Tag("B058")
  void changesOfRowsAreConverted() {
    addThree();
    database.transaction(
        session -> {
          session.execute(
              update(PARCEL)
                  .set(PARCEL.preferences, QUOTE)
                  .set(PARCEL.weight, new Weight(5))
                  .where(PARCEL.preferences.eq(DARK)));
          Parcel first = session.query(PARCEL).where(PARCEL.label.eq("a")).one();
          assertThat(first.preferences()).isEqualTo(QUOTE);
          assertThat(first.weight()).isEqualTo(new Weight(5));
          first.preferences(Map.of());
        });
    assertThat(labels(PARCEL.preferences.eq(Map.of()))).containsExactly("a");
  }

  @Test
  void aMapChangedInPlaceIsNotNoticed() {
    database.transaction(session -> session.add(parcel("a", DARK)));
    database.transaction(
        session -> {
          Parcel found = session.query(PARCEL).one();
          java.util.Objects.requireNonNull(found.preferences()).put("theme", "light");
          sql.assertSendsNothing(session::flush);
        });
    assertThat(labels(PARCEL.preferences.eq(DARK))).containsExactly("a");
  }
}
