package dev.aludel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the server sends in binary, after a statement was executed some times. */
class PostgresqlBinaryTest {
  /** After five the statement is prepared on the server, and the next one is answered in binary. */
  private static final int EXECUTIONS = 8;

  @Test
  void decimalsOfAnyLengthAndScaleComeAsTheyWereWritten() throws SQLException {
    List<BigDecimal> values = new ArrayList<>();
    Stream.of(
            "0 0.00 1 -1 9.99 -9.99 10 10000 9999 100000000 10000000000000000 12345678.90",
            "0.1 0.0001 0.00010 0.00001 0.0000000001 -0.000000000000000001 1.000000 1234.5000",
            "123456789012345678 1234567890123456 12345678901234.5678 -9999999999999999",
            "1234567890123456789.01 99999999999999999999999999999999.123456789012345678901")
        .flatMap(line -> Stream.of(line.split(" ")))
        .forEach(text -> values.add(new BigDecimal(text)));
    Random random = new Random(11);
    for (int i = 0; i < 600; i++) {
      BigInteger digits = new BigInteger(1 + random.nextInt(70), random);
      BigDecimal value = new BigDecimal(digits, random.nextInt(22));
      values.add(random.nextBoolean() ? value : value.negate());
    }
    assertThat(readOften("cast('%s' as numeric)", values, row -> row.getBigDecimal(2)))
        .allSatisfy(read -> assertThat(read).containsExactlyElementsOf(values));
  }

  @Test
  void wholeNumbersOfAnyWidthAreReadAsDecimals() throws SQLException {
    List<Long> values = List.of(0L, 1L, -1L, 2L, 42L, 16384L, 281474976710657L, Long.MAX_VALUE);
    List<BigDecimal> decimals = values.stream().map(BigDecimal::valueOf).toList();
    assertThat(readOften("cast(%s as bigint)", values, row -> row.getBigDecimal(2)))
        .allSatisfy(read -> assertThat(read).containsExactlyElementsOf(decimals));
  }

  @Test
  void daysFarAwayAndInfinityComeAsTheDriverAnswersThem() throws SQLException {
    List<String> days =
        List.of("0001-01-01", "1582-10-10", "1999-12-31", "2000-01-01", "9999-12-31");
    List<String> all = new ArrayList<>(days);
    all.add("infinity");
    all.add("-infinity");
    List<LocalDate> expected = new ArrayList<>(days.stream().map(LocalDate::parse).toList());
    expected.add(LocalDate.MAX);
    expected.add(LocalDate.MIN);
    assertThat(readOften("cast('%s' as date)", all, row -> row.getLocalDate(2)))
        .allSatisfy(read -> assertThat(read).containsExactlyElementsOf(expected));
  }

  @Test
  void nullStaysNull() throws SQLException {
    assertThat(readOften("cast(%s as numeric)", List.of("null"), row -> row.getBigDecimal(2)))
        .allSatisfy(read -> assertThat(read).containsOnlyNulls());
    assertThat(readOften("cast(%s as date)", List.of("null"), row -> row.getLocalDate(2)))
        .allSatisfy(read -> assertThat(read).containsOnlyNulls());
  }

  private interface Column<T> {
    @Nullable T read(Row row);
  }

  private static <T> List<List<@Nullable T>> readOften(
      String cast, List<?> values, Column<T> column) throws SQLException {
    List<String> rows = new ArrayList<>();
    for (Object value : values) {
      String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
      rows.add("(" + rows.size() + ", " + cast.formatted(text) + ")");
    }
    String sql = "select n, v from (values " + String.join(", ", rows) + ") as t(n, v) order by n";
    List<List<@Nullable T>> all = new ArrayList<>();
    try (JdbcConnection connection = TestDatabase.POSTGRESQL.open(null)) {
      for (int i = 0; i < EXECUTIONS; i++) {
        all.add(
            connection.query(
                sql,
                Parameters.NONE,
                row -> {
                  List<@Nullable T> read = new ArrayList<>();
                  while (row.next()) {
                    read.add(column.read(row));
                  }
                  return read;
                }));
      }
    }
    return all;
  }
}
