package dev.aludel.conformance.storage;

import static dev.aludel.conformance.storage.Slot_.SLOT;
import static dev.aludel.query.Functions.range;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.MappingException;
import dev.aludel.error.QueryException;
import dev.aludel.query.Condition;
import dev.aludel.session.Session;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ranges between the values of a row, and texts that are searched: PostgreSQL's. */
class RangeTest extends ConformanceTest {

  RangeTest() {
    super(StorageModelsSchema.SCHEMA);
  }

  @BeforeEach
  void addThree() {
    database.transaction(
        session ->
            session.addAll(
                List.of(
                    slot("The lamps were broken", 1, 10),
                    slot("A broken lamp", 10, 20),
                    slot("Desks", 20, null))));
    sql.clear();
  }

  private static SlotEntity slot(String note, int first, @Nullable Integer last) {
    LocalDate opens = LocalDate.of(2024, 1, first);
    int end = last == null ? 31 : last;
    return SlotEntity.builder()
        .note(note)
        .opens(opens)
        .closes(last == null ? null : LocalDate.of(2024, 1, last))
        .since(opens.atStartOfDay())
        .until(LocalDate.of(2024, 1, end).atStartOfDay())
        .low(first)
        .high(end)
        .build();
  }

  private List<Long> ids(Condition condition) {
    try (Session session = database.session()) {
      return session.list(select(SLOT.id).from(SLOT).where(condition).orderBy(SLOT.id.asc()));
    }
  }

  private boolean isRefused(Condition condition) {
    if (kind == TestDatabase.POSTGRESQL) {
      return false;
    }
    sql.assertSendsNothing(
        () -> assertThatThrownBy(() -> ids(condition)).isInstanceOf(MappingException.class));
    return true;
  }

  @Test
  @org.junit.jupiter.api.Tag("B064")
  void aRangeContainsAValue() {
    LocalDate tenth = LocalDate.of(2024, 1, 10);
    Condition contains = range(SLOT.opens, SLOT.closes).contains(tenth);
    if (isRefused(contains)) {
      return;
    }
    sql.assertSends(
        () -> assertThat(ids(contains)).containsExactly(2L),
        "select id from slot where daterange(opens, closes) @> cast(? as date) order by id");
    assertThat(ids(range(SLOT.opens, SLOT.closes).inclusive().contains(tenth)))
        .containsExactly(1L, 2L);
    assertThat(ids(range(SLOT.opens, SLOT.closes).contains(LocalDate.of(2030, 1, 1))))
        .containsExactly(3L);
    assertThat(ids(range(SLOT.low, SLOT.high).contains(15))).containsExactly(2L);
    assertThat(ids(range(SLOT.since, SLOT.until).contains(SLOT.since))).hasSize(3);
  }

  @Test
  @org.junit.jupiter.api.Tag("B064")
  void rangesOverlap() {
    LocalDateTime fifth = LocalDate.of(2024, 1, 5).atStartOfDay();
    Condition overlap = range(SLOT.since, SLOT.until).overlap(fifth, fifth.plusDays(6));
    if (isRefused(overlap)) {
      return;
    }
    sql.assertSends(
        () -> assertThat(ids(overlap)).containsExactly(1L, 2L),
        "select id from slot where tsrange(since, until) && tsrange(cast(? as timestamp(6)),"
            + " cast(? as timestamp(6))) order by id");
    assertThat(ids(range(SLOT.low, SLOT.high).overlap(20, null))).containsExactly(3L);
    var other = SLOT.as("other");
    try (Session session = database.session()) {
      assertThat(
              session.list(
                  select(SLOT.id, other.id)
                      .from(SLOT)
                      .join(other)
                      .on(range(SLOT.low, SLOT.high).adjacentTo(range(other.low, other.high)))
                      .orderBy(SLOT.id.asc())))
          .hasSize(4);
      assertThat(
              session.list(
                  select(SLOT.id)
                      .from(SLOT)
                      .where(
                          range(SLOT.low, SLOT.high)
                              .contains(range(SLOT.low, SLOT.low).inclusive()))))
          .hasSize(3);
    }
  }

  @Test
  void thereAreNoRangesOfTexts() {
    assertThatThrownBy(() -> range(SLOT.note, SLOT.note).contains("a"))
        .isInstanceOf(QueryException.class);
  }

  @Test
  void wordsAreFoundInAnyForm() {
    Condition match = SLOT.note.match("broken lamp", "english");
    if (isRefused(match)) {
      return;
    }
    sql.assertSends(
        () -> assertThat(ids(match)).containsExactly(1L, 2L),
        "select id from slot where to_tsvector('english', note) @@ plainto_tsquery('english', ?)"
            + " order by id");
    sql.assertSends(
        () -> assertThat(ids(SLOT.note.match("desks"))).containsExactly(3L),
        "select id from slot where to_tsvector(note) @@ plainto_tsquery(?) order by id");
  }
}
