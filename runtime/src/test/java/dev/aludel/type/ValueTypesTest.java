package dev.aludel.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ValueTypesTest {
  private static final Instant NOON = Instant.parse("2024-01-01T12:00:00.123456Z");

  @Test
  void nullStaysNull() {
    assertThat(ValueTypes.integer(SqlType.INTEGER).toDatabase(null)).isNull();
    assertThat(ValueTypes.enumeration(SqlType.TEXT, DayOfWeek::valueOf).fromDatabase(null))
        .isNull();
  }

  @Test
  void numbersTakeTheWidthOfTheColumnAndOfTheModel() {
    assertThat(ValueTypes.integer(SqlType.BIGINT).toDatabase(5)).isEqualTo(5L);
    assertThat(ValueTypes.longInteger(SqlType.SMALLINT).toDatabase(5L)).isEqualTo((short) 5);
    assertThat(ValueTypes.longInteger(SqlType.BIGINT).fromDatabase(new BigDecimal("5.00")))
        .isEqualTo(5L);
    assertThat(ValueTypes.shortInteger(SqlType.INTEGER).fromDatabase(5)).isEqualTo((short) 5);
    assertThat(ValueTypes.doublePrecision(SqlType.numeric(5, 2)).toDatabase(0.1))
        .isEqualTo(new BigDecimal("0.1"));
    assertThat(ValueTypes.decimal(SqlType.numeric(5, 2)).fromDatabase(5L))
        .isEqualTo(BigDecimal.valueOf(5));
    assertThat(ValueTypes.bigInteger(SqlType.numeric(38, 0)).toDatabase(BigInteger.TEN))
        .isEqualTo(BigDecimal.TEN);
    assertThat(ValueTypes.floating(SqlType.REAL).fromDatabase(1.5d)).isEqualTo(1.5f);
  }

  @Test
  void aNumberThatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> ValueTypes.longInteger(SqlType.INTEGER).toDatabase(1L << 31))
        .isInstanceOfSatisfying(
            MappingException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.VALUE_IS_NOT_CONVERTIBLE));
    assertThatThrownBy(
            () -> ValueTypes.integer(SqlType.INTEGER).fromDatabase(new BigDecimal("1.5")))
        .isInstanceOf(MappingException.class)
        .hasMessageNotContaining("1.5");
  }

  @Test
  void timesWithoutAZoneAreUtc() {
    LocalDateTime noon = LocalDateTime.parse("2024-01-01T12:00:00.123456");
    OffsetDateTime later = OffsetDateTime.parse("2024-01-01T14:00:00.123456+02:00");
    assertThat(ValueTypes.instant(SqlType.TIMESTAMP).toDatabase(NOON)).isEqualTo(noon);
    assertThat(ValueTypes.instant(SqlType.TIMESTAMP).fromDatabase(noon)).isEqualTo(NOON);
    assertThat(ValueTypes.localDateTime(SqlType.TIMESTAMP_WITH_TIME_ZONE).toDatabase(noon))
        .isEqualTo(NOON);
    ValueType<OffsetDateTime> type = ValueTypes.offsetDateTime(SqlType.TIMESTAMP_WITH_TIME_ZONE);
    assertThat(type.toDatabase(later)).isEqualTo(NOON);
    assertThat(type.fromDatabase(NOON)).isEqualTo("2024-01-01T12:00:00.123456Z");
  }

  @Test
  void enumsAreTheirNamesAndIdentifiersMayBeText() {
    ValueType<DayOfWeek> day = ValueTypes.enumeration(SqlType.varchar(9), DayOfWeek::valueOf);
    assertThat(day.toDatabase(DayOfWeek.MONDAY)).isEqualTo("MONDAY");
    assertThat(day.fromDatabase("SUNDAY")).isEqualTo(DayOfWeek.SUNDAY);
    UUID id = UUID.randomUUID();
    assertThat(ValueTypes.uuid(SqlType.character(36)).toDatabase(id)).isEqualTo(id.toString());
    assertThat(ValueTypes.uuid(SqlType.character(36)).fromDatabase(id.toString())).isEqualTo(id);
  }

  @Test
  void aConverterStandsOnAnotherType() {
    TypeConverter<Integer, String> hexadecimal =
        new TypeConverter<>() {
          @Override
          public String toDatabase(Integer value) {
            return Integer.toHexString(value);
          }

          @Override
          public Integer fromDatabase(String value) {
            return Integer.parseInt(value, 16);
          }
        };
    ValueType<Integer> type = ValueTypes.string(SqlType.TEXT).converted(hexadecimal);
    assertThat(type.toDatabase(255)).isEqualTo("ff");
    assertThat(type.fromDatabase("ff")).isEqualTo(255);
    assertThat(type.fromDatabase(null)).isNull();
  }

  @Test
  void everyKindHasItsOwnJavaType() {
    for (SqlType.Kind kind : SqlType.Kind.values()) {
      SqlType type =
          kind == SqlType.Kind.ARRAY
              ? SqlType.array(SqlType.TEXT)
              : new SqlType(kind, 0, 0, 0, null, null);
      assertThat(ValueTypes.of(type).sqlType()).isEqualTo(type);
    }
  }
}
