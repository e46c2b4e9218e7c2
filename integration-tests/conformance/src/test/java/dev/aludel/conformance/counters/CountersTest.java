package dev.aludel.conformance.counters;

import static dev.aludel.conformance.counters.Counter_.COUNTER;
import static dev.aludel.query.Sql.exists;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.QueryException;
import dev.aludel.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Values that the database calculates. */
class CountersTest extends ConformanceTest {
  private final Counter counter = Counter.of("a", 5);
  private Session session;

  CountersTest() {
    super(CountersModelsSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    session = database.session();
    session.add(counter);
    session.commit();
    session.refresh(counter);
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  @Tag("B155")
  void anExpressionIsSentInTheUpdateAndReadWhenNeeded() {
    COUNTER.hits.set(counter, COUNTER.hits.plus(1));
    sql.assertSends(
        session::flush,
        "update counters set hits = hits + ?, version = ? where id = ? and version = ?");
    sql.assertSends(
        () -> assertThat(counter.hits()).isEqualTo(6),
        "select id, name, hits, remark, repeated, version from counters where id = ?");
    session.commit();
    assertThat(counter.hits()).isEqualTo(6);
    assertThat(counter.version()).isEqualTo(2);
  }

  @Test
  @Tag("B155")
  void anExpressionAddsToWhatTheRowHasByThen() {
    session.commit();
    counter.version();
    session.commit();
    database.transaction(other -> other.execute(update(COUNTER).set(COUNTER.hits, 100).all()));
    COUNTER.hits.set(counter, COUNTER.hits.plus(1));
    session.commit();
    assertThat(counter.hits()).isEqualTo(101);
  }

  @Test
  @Tag("B155")
  void readingItBeforeFlushes() {
    COUNTER.hits.set(counter, COUNTER.hits.times(2));
    counter.name("b");
    assertThat(counter.hits()).isEqualTo(10);
    session.commit();
    assertThat(counter.name()).isEqualTo("b");
  }

  @Test
  @Tag("B155")
  void aValueTakesThePlaceOfAnExpression() {
    COUNTER.hits.set(counter, COUNTER.hits.plus(1));
    counter.hits(5);
    session.commit();
    assertThat(counter.hits()).isEqualTo(5);
  }

  @Test
  @Tag("B155")
  void aNewRowIsCalculatedAndReadBackByTheInsert() {
    Counter fresh = Counter.of("x", 0);
    COUNTER.repeated.set(fresh, exists(COUNTER, COUNTER.hits.eq(5)));
    session.add(fresh);
    session.flush();
    assertThat(sql.texts()).hasSize(1);
    sql.assertSendsNothing(() -> assertThat(fresh.repeated()).isTrue());
  }

  @Test
  @Tag("B155")
  void aNewRowHasNoColumnsToCalculateWith() {
    Counter fresh = Counter.of("x", 0);
    assertThatThrownBy(() -> COUNTER.hits.set(fresh, COUNTER.hits.plus(1)))
        .isInstanceOf(QueryException.class);
  }

  @Test
  @Tag("B155")
  void aRollbackForgetsTheExpression() {
    COUNTER.hits.set(counter, COUNTER.hits.plus(1));
    session.rollback();
    sql.assertSendsNothing(session::flush);
    assertThat(counter.hits()).isEqualTo(5);
  }

  @Test
  void mergeTakesAnExpressionAlong() {
    session.expunge(counter);
    COUNTER.hits.set(counter, COUNTER.hits.plus(1));
    Counter merged = session.merge(counter);
    session.commit();
    assertThat(merged.hits()).isEqualTo(6);
  }

  @Test
  @Tag("B156")
  void nullThatWasSetBeatsADefault() {
    Counter unset = Counter.of("unset", 0);
    Counter none = Counter.of("none", 0);
    none.remark(null);
    session.add(unset);
    session.add(none);
    session.commit();
    assertThat(unset.remark()).isEqualTo("none");
    assertThat(none.remark()).isNull();
  }
}
