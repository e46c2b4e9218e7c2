package dev.aludel.conformance.hybrids;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Specimens with nulls, extremes and odd characters, the same for the same seed. */
final class RandomSpecimens {
  private static final String[] PARTS = {
    "a", "b", "A", " ", "%", "_", "\\", "'", "\t", "\u00a0", "\u2003", "é", "漢", "\u0001", "ab",
    "abc", "ß", "İ", "ı", "Σ", "ς", "ſ", "ﬁ", "\uff21", "\ue000", "😀"
  };
  private static final int[] NUMBERS = {
    0, 1, -1, 2, 3, 5, 7, -7, 100, Integer.MAX_VALUE, Integer.MIN_VALUE
  };

  private static final double[] MEASURES = {
    0,
    1,
    -1,
    10,
    10.5,
    2.25,
    1e300,
    -1e300,
    Double.NaN,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };

  private final Random random;

  RandomSpecimens(long seed) {
    this.random = new Random(seed);
  }

  List<Specimen> list(int size) {
    List<Specimen> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Specimen one = specimen();
      if (i > 0 && random.nextInt(4) > 0) {
        one.parent(all.get(random.nextInt(i)));
      }
      all.add(one);
    }
    return all;
  }

  private double measure() {
    return MEASURES[random.nextInt(MEASURES.length)];
  }

  private Specimen specimen() {
    return SpecimenEntity.builder()
        .name(oneOf("oak", "ash", "elm"))
        .weight(random.nextInt(25))
        .cost(decimal(2))
        .text(text())
        .note(orNull(this::text))
        .number(random.nextBoolean() ? NUMBERS[random.nextInt(NUMBERS.length)] : small())
        .half(random.nextInt(20_000) - 10_000)
        .count(orNull(() -> random.nextInt(3)))
        .big(random.nextBoolean() ? small() : random.nextLong() / 100)
        .small((short) random.nextInt())
        .price(random.nextInt(5) == 0 ? BigDecimal.TEN.setScale(2) : decimal(2))
        .rate(orNull(() -> decimal(4)))
        .whole(whole())
        .part(orNull(this::whole))
        .ratio(random.nextInt(1000) / 8.0 - 60)
        .flag(random.nextBoolean())
        .mark(orNull(random::nextBoolean))
        .day(day())
        .end(orNull(this::day))
        .moment(LocalDateTime.of(2020, 1, 1, 0, 0).plusSeconds(random.nextInt(40_000_000)))
        .instant(Instant.parse("2020-01-01T00:00:00Z").plusMillis(random.nextInt()))
        .grade(grade())
        .other(orNull(this::grade))
        .days(random.nextInt(400))
        .measure(measure())
        .bound(measure())
        .build();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(oneOf(PARTS));
    }
    return text.toString();
  }

  private int small() {
    return random.nextInt(21) - 10;
  }

  private BigInteger whole() {
    return random.nextBoolean()
        ? BigInteger.valueOf(small())
        : BigInteger.valueOf(random.nextLong() / 1000);
  }

  private BigDecimal decimal(int scale) {
    return BigDecimal.valueOf(random.nextInt(200_000) - 50_000, scale);
  }

  private LocalDate day() {
    return random.nextInt(4) == 0
        ? LocalDate.of(2020, 2, 29)
        : LocalDate.of(2020, 1, 31).plusDays(random.nextInt(500));
  }

  private Grade grade() {
    return Grade.values()[random.nextInt(4)];
  }

  private String oneOf(String... some) {
    return some[random.nextInt(some.length)];
  }

  private <T> @Nullable T orNull(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }
}
