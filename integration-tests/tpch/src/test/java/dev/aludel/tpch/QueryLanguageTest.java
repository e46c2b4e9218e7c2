package dev.aludel.tpch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.query.QueryStatement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QueryLanguageTest {

  @ParameterizedTest(name = "Q{1} on {0}")
  @MethodSource("everyQueryOnEveryDatabase")
  void theQueryLanguageFindsTheRowsOfTheHandWrittenQuery(TpchDatabase kind, int number)
      throws Exception {
    QueryStatement<?> query = TpchQueries.query(number);

    List<? extends List<?>> rows = AnsweredRows.of(kind.database(), query);

    assertThat(rows)
        .as(() -> query.toString())
        .isEqualTo(PlainRows.of(kind.dataSource(), PlainRows.query(number)));
  }

  static Stream<Arguments> everyQueryOnEveryDatabase() {
    return Stream.of(TpchDatabase.values())
        .flatMap(
            kind -> IntStream.rangeClosed(1, 22).mapToObj(number -> Arguments.of(kind, number)));
  }
}
