package dev.aludel.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlTextTest {
  private static final SqlText SELECT = SqlText.of("select a").with("postgresql", "select b");

  @Test
  void dialectsWithoutATextOfTheirOwnHaveTheCommonOne() {
    assertThat(SELECT.in("h2")).isEqualTo("select a");
    assertThat(SELECT.in("postgresql")).isEqualTo("select b");
  }

  @Test
  void everyDialectIsContinuedByItsOwnTail() {
    SqlText joined = SELECT.plus(SqlText.of(" from t").with("h2", " from h"));
    assertThat(joined.in("h2")).isEqualTo("select a from h");
    assertThat(joined.in("postgresql")).isEqualTo("select b from t");
    assertThat(joined.in("sqlite")).isEqualTo("select a from t");
    assertThat(SELECT.plus(" from x").in("postgresql")).isEqualTo("select b from x");
  }

  @Test
  void textsAreEqualByValue() {
    assertThat(SELECT).isEqualTo(SqlText.of("select a").with("postgresql", "select b"));
    assertThat(SELECT).hasSameHashCodeAs(SqlText.of("select a").with("postgresql", "select b"));
    assertThat(SELECT).isNotEqualTo(SqlText.of("select a"));
  }
}
