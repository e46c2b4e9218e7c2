package dev.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.jdbc.TestDatabase;
import dev.aludel.sql.Literal;
import dev.aludel.sql.Select;
import dev.aludel.sql.SqlExpression;
import dev.aludel.type.SqlType;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LiteralsTest {

  @ParameterizedTest
  @EnumSource
  void areReadAsTheValuesThatTheyAre(TestDatabase database) throws SQLException {
    try (Scratch scratch = Scratch.in(database)) {
      String nasty = "'; drop table t; -- \\ \" ? % \n\t $1 ${x} {fn now()} ' 数 😀";
      UUID uuid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
      LocalDateTime time = LocalDateTime.parse("2024-02-29T23:59:59.123456");
      assertThat(read(scratch, Literal.of(nasty), String.class)).isEqualTo(nasty);
      assertThat(read(scratch, Literal.TRUE, Boolean.class)).isTrue();
      assertThat(read(scratch, new Literal(SqlType.BIGINT, Long.MIN_VALUE), Long.class))
          .isEqualTo(Long.MIN_VALUE);
      assertThat(read(scratch, decimal("-0.10"), BigDecimal.class)).isEqualTo("-0.10");
      assertThat(read(scratch, decimal("7"), BigDecimal.class)).isEqualTo("7");
      assertThat(read(scratch, new Literal(SqlType.DOUBLE, 1e-300), Double.class))
          .isEqualTo(1e-300);
      assertThat(read(scratch, new Literal(SqlType.REAL, Float.NaN), Float.class)).isNaN();
      assertThat(read(scratch, new Literal(SqlType.DATE, time.toLocalDate()), LocalDate.class))
          .isEqualTo("2024-02-29");
      assertThat(read(scratch, new Literal(SqlType.TIME, time.toLocalTime()), LocalTime.class))
          .isEqualTo("23:59:59.123456");
      assertThat(read(scratch, new Literal(SqlType.TIMESTAMP, time), LocalDateTime.class))
          .isEqualTo(time);
      assertThat(read(scratch, instant(), OffsetDateTime.class).toInstant())
          .isEqualTo("2024-01-01T12:00:00.000001Z");
      assertThat(read(scratch, new Literal(SqlType.UUID, uuid), UUID.class)).isEqualTo(uuid);
      assertThat(read(scratch, new Literal(SqlType.binary(0), new byte[] {0, -1}), byte[].class))
          .containsExactly(0, -1);
      assertThat(read(scratch, new Literal(SqlType.TEXT, null), String.class)).isNull();
    }
  }

  private static Literal decimal(String digits) {
    return new Literal(SqlType.numeric(10, 2), new BigDecimal(digits));
  }

  private static Literal instant() {
    return new Literal(
        SqlType.TIMESTAMP_WITH_TIME_ZONE, Instant.parse("2024-01-01T12:00:00.000001Z"));
  }

  private static <T> T read(Scratch scratch, SqlExpression literal, Class<T> type)
      throws SQLException {
    String sql = scratch.dialect.render(Select.of(literal)).text();
    try (Statement statement = scratch.connection().createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getObject(1, type);
    }
  }
}
