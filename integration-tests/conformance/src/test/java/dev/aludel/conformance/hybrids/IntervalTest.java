package dev.aludel.conformance.hybrids;

import static dev.aludel.conformance.hybrids.Interval_.INTERVAL;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hybrids with parameters, and hybrids in changes of rows. */
class IntervalTest extends ConformanceTest {

  IntervalTest() {
    super(HybridModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    List<Interval> all = List.of(Interval.of(1, 5), Interval.of(5, 20), Interval.of(30, 31));
    database.transaction(session -> session.addAll(all));
    sql.clear();
  }

  @Test
  @Tag("A075")
  void aHybridWithAParameterIsAskedOnObjectsAndInQueries() {
    assertThat(Interval.of(1, 5).contains(4)).isTrue();
    assertThat(Interval.of(1, 5).contains(5)).isFalse();
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(session.query(INTERVAL).where(INTERVAL.contains(5)).list())
                  .extracting(Interval::length)
                  .containsExactly(15),
          "select id, first, last from intervals where first <= ? and last > ?");
    }
  }

  @Test
  void aHybridGivesAnotherItsParameters() {
    try (Session session = database.session()) {
      assertThat(session.query(INTERVAL).where(INTERVAL.intersects(0, 7)).list())
          .extracting(Interval::first)
          .containsExactly(5);
    }
  }

  @Test
  void aColumnIsSetToAHybrid() {
    try (Session session = database.session()) {
      session.execute(
          update(INTERVAL).set(INTERVAL.last, INTERVAL.length()).where(INTERVAL.contains(30)));
      assertThat(session.query(INTERVAL).where(INTERVAL.length().lt(0)).list())
          .extracting(Interval::last)
          .containsExactly(1);
    }
  }

  @Test
  void rowsAreDeletedByAHybrid() {
    try (Session session = database.session()) {
      sql.assertSends(
          () -> session.execute(deleteFrom(INTERVAL).where(INTERVAL.length().gt(10))),
          "delete from intervals where last - first > ?");
    }
  }
}
