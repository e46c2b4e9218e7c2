package dev.aludel.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.MappingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RangeTest {
  private static final ValueType<Range<Integer>> WHOLE =
      ValueTypes.range(SqlType.range(SqlType.INTEGER), ValueTypes::integer);

  @Test
  void wholeNumbersAndDaysAreKeptWithoutTheLast() {
    assertThat(Range.closed(1, 4)).isEqualTo(Range.of(1, 5)).hasToString("[1,5)");
    assertThat(Range.of(0, 5, "()")).isEqualTo(Range.of(1, 5));
    assertThat(Range.of(LocalDate.of(2024, 2, 28), null, "(]")).hasToString("[2024-02-29,)");
  }

  @Test
  void otherValuesKeepTheirBounds() {
    assertThat(Range.closed(new BigDecimal("1.50"), new BigDecimal("1E+2")))
        .hasToString("[1.5,100]")
        .isEqualTo(Range.closed(new BigDecimal("1.5"), new BigDecimal("100.0")))
        .isNotEqualTo(Range.of(new BigDecimal("1.5"), new BigDecimal("100")));
    assertThat(Range.of(Instant.EPOCH.plusNanos(1_500), null).lower())
        .contains(Instant.EPOCH.plusNanos(1_000));
  }

  @Test
  void whatHasNoValuesIsEmpty() {
    assertThat(Range.of(3, 3)).isEqualTo(Range.empty()).hasToString("empty");
    assertThat(Range.of(3, 4, "()")).isEqualTo(Range.empty());
    assertThat(Range.closed(3, 3).isEmpty()).isFalse();
    assertThat(Range.<Integer>all()).hasToString("(,)").isNotEqualTo(Range.empty());
    assertThat(Range.<Integer>empty().contains(3)).isFalse();
  }

  @Test
  void boundsThatMakeNoRangeAreRefused() {
    assertThatThrownBy(() -> Range.of(2, 1))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("ALU-5702");
    assertThatThrownBy(() -> Range.of(1, 2, "[["))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("ALU-5703: '[[' makes no range.");
    assertThatThrownBy(() -> Range.closed(1, Integer.MAX_VALUE))
        .hasMessageContaining("ALU-5703: The last Integer makes no range.");
  }

  @Test
  void textsOfTheDatabaseAreRead() {
    assertThat(WHOLE.fromDatabase("[1,5)")).isEqualTo(Range.of(1, 5));
    assertThat(WHOLE.fromDatabase("(,5)")).isEqualTo(Range.of(null, 5));
    assertThat(WHOLE.fromDatabase("empty")).isEqualTo(Range.empty());
    assertThat(WHOLE.toDatabase(Range.closed(1, 4))).isEqualTo("[1,5)");
    assertThat(WHOLE.toDatabase(null)).isNull();
    assertThatThrownBy(() -> WHOLE.fromDatabase("[1;5)")).hasMessageContaining("ALU-5703");
    assertThatThrownBy(() -> WHOLE.fromDatabase("[a,b)")).hasMessageContaining("ALU-5703");
  }

  @Test
  void timesAreReadWithAnyOffset() {
    ValueType<Range<Instant>> times =
        ValueTypes.range(SqlType.range(SqlType.TIMESTAMP_WITH_TIME_ZONE), ValueTypes::instant);
    Instant noon = Instant.parse("1890-01-01T12:00:00Z");
    assertThat(times.fromDatabase("[\"1890-01-01 12:53:28+00:53:28\",infinity]"))
        .isEqualTo(Range.of(noon, null));
    assertThat(times.fromDatabase("[\"0001-01-01 00:00:00+00 BC\",)"))
        .isEqualTo(Range.of(Instant.parse("0000-01-01T00:00:00Z"), null));
  }
}
