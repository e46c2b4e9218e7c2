package dev.aludel.tpch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandWrittenQueriesTest {

  /** As the generator counts them: the benchmark's own numbers at this scale. */
  @ParameterizedTest
  @EnumSource
  void theTablesHaveTheBenchmarksRows(TpchDatabase kind) throws Exception {
    assertThat(count(kind, "lineitem")).isEqualByComparingTo("60175");
    assertThat(count(kind, "orders")).isEqualByComparingTo("15000");
  }

  @ParameterizedTest
  @EnumSource
  void everyQueryRuns(TpchDatabase kind) throws Exception {
    for (int number = 1; number <= 22; number++) {
      assertThat(PlainRows.of(kind.dataSource(), PlainRows.query(number)))
          .as("query %s", number)
          .isNotNull();
    }
  }

  private static BigDecimal count(TpchDatabase kind, String table) throws Exception {
    return (BigDecimal)
        requireNonNull(
            PlainRows.of(kind.dataSource(), "select count(*) from " + table).get(0).get(0));
  }
}
