package dev.aludel.conformance.laboratory;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The rows that expressions are tried on: always the same, every column NULL in some of them. */
final class Samples {
  private static final int COUNT = 40;

  static final List<Integer> INTEGERS = List.of(0, 1, -1, 2, -3, 7, 9);
  static final List<Integer> EXTREME_INTEGERS =
      List.of(0, 42, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE + 1);
  static final List<Long> LONGS = List.of(0L, 1L, -1L, 12L, -100L, 100_000L);
  static final List<Long> EXTREME_LONGS =
      List.of(0L, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 31, (1L << 53) + 1);
  static final List<BigDecimal> DECIMALS =
      List.of(
          decimal("0.0000"),
          decimal("1.0000"),
          decimal("-1.0000"),
          decimal("0.1000"),
          decimal("2.5000"),
          decimal("-2.5000"),
          decimal("99999999.9999"),
          decimal("-99999999.9999"),
          decimal("0.0001"));
  static final List<Double> DOUBLES = List.of(0.0, 1.0, -1.0, 0.1, 0.5, -2.5, 1e6, 1.0 / 3);
  static final List<Double> EXTREME_DOUBLES =
      List.of(
          Double.MAX_VALUE,
          -Double.MAX_VALUE,
          1e-300,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NaN,
          1e15);
  static final List<String> WORDS = List.of("a", "ab", "abc", "b", "ba", "zebra");
  static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "A",
          "ab",
          "Ab",
          " a ",
          "  ",
          "%",
          "a%b",
          "_",
          "a_b",
          "\\",
          "a\\b",
          "!",
          "é",
          "Ärger",
          "a\nb",
          "O'Neil",
          "\"",
          "?",
          "null",
          "{0}",
          ":x",
          "$1",
          "abcabc",
          "-- no",
          "/* no */");
  static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2023, 12, 31),
          LocalDate.of(1970, 1, 1),
          LocalDate.of(1969, 12, 31),
          LocalDate.of(2021, 1, 3),
          LocalDate.of(1582, 10, 10),
          LocalDate.of(1, 1, 1),
          LocalDate.of(9999, 12, 31));
  static final List<LocalDateTime> MOMENTS =
      List.of(
          LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_000),
          LocalDateTime.of(2024, 3, 31, 2, 30),
          LocalDateTime.of(1970, 1, 1, 0, 0),
          LocalDateTime.of(1969, 12, 31, 23, 59, 59, 1_000),
          LocalDateTime.of(1, 1, 1, 0, 0),
          LocalDateTime.of(9999, 12, 31, 12, 0, 0, 500_000_000));
  static final List<Instant> INSTANTS =
      List.of(
          Instant.parse("2024-02-29T23:59:59.999999Z"),
          Instant.parse("2024-03-31T01:30:00Z"),
          Instant.parse("1970-01-01T00:00:00Z"),
          Instant.parse("1969-12-31T23:59:59.500001Z"),
          Instant.parse("0001-01-01T00:00:00Z"),
          Instant.parse("9999-12-30T23:59:59Z"));

  /** What Java calculates with; databases get their own, of {@link #rows}. */
  static final List<Sample> ROWS = rows();

  private Samples() {}

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits);
  }

  /** The rows, numbered by their place, from 1, when they are inserted. */
  static List<Sample> rows() {
    Random random = new Random(20_261_121);
    List<Sample> rows = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      rows.add(row(random));
    }
    return rows;
  }

  private static Sample row(Random random) {
    return SampleEntity.builder()
        .few(some(random, INTEGERS))
        .many(some(random, EXTREME_INTEGERS))
        .some(one(random, INTEGERS))
        .near(some(random, LONGS))
        .far(some(random, EXTREME_LONGS))
        .weight(some(random, DECIMALS))
        .heat(some(random, DOUBLES))
        .extreme(some(random, EXTREME_DOUBLES))
        .pure(some(random, List.of(true, false)))
        .kept(one(random, List.of(true, false)))
        .word(some(random, WORDS))
        .note(some(random, TEXTS))
        .label(one(random, TEXTS))
        .day(some(random, DAYS))
        .moment(some(random, MOMENTS))
        .taken(some(random, INSTANTS))
        .build();
  }

  private static <T> @Nullable T some(Random random, List<T> values) {
    return random.nextInt(5) == 0 ? null : one(random, values);
  }

  private static <T> T one(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
