package dev.aludel.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ValuesTest {

  @Test
  void decimalsAreRoundedHalfUpToTheScale() {
    assertThat(Values.scaled(new BigDecimal("1.005"), 2)).isEqualTo("1.01");
    assertThat(Values.scaled(new BigDecimal("-1.005"), 2)).isEqualTo("-1.01");
    assertThat(Values.scaled(BigDecimal.ONE, 2)).isEqualTo("1.00");
    assertThat(Values.scaled(null, 2)).isNull();
  }

  @Test
  void timesLoseWhatIsFinerThanAMicrosecond() {
    assertThat(Values.micros(Instant.parse("2024-01-01T00:00:00.123456999Z")))
        .isEqualTo("2024-01-01T00:00:00.123456Z");
    assertThat(Values.micros(Instant.ofEpochSecond(-1, 999_999_999)))
        .isEqualTo("1969-12-31T23:59:59.999999Z");
    assertThat(Values.micros(LocalTime.parse("23:59:59.999999999"))).isEqualTo("23:59:59.999999");
    assertThat(Values.micros((Instant) null)).isNull();
  }
}
