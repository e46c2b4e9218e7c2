package dev.aludel.conformance.generated;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Model
public interface Specimen {

  @Id
  UUID id();

  boolean truth();

  @Nullable Boolean doubt();

  @Default("1")
  short few();

  @Nullable Short fewer();

  int some();

  void some(int some);

  @Nullable Integer maybeSome();

  void maybeSome(@Nullable Integer maybeSome);

  @Default("10000000000")
  long many();

  void many(long many);

  Long boxed();

  @Default("1.5")
  float rough();

  @Default("2.25")
  double finer();

  @Nullable Double maybeFiner();

  @Default("1.5")
  BigDecimal exact();

  @Column(type = ColumnType.BIGINT)
  int widened();

  @Nullable BigInteger huge();

  @Default("say \"hello\"")
  String text();

  @Column(type = ColumnType.CHAR, length = 2)
  String code();

  @Column(sqlType = "VARCHAR(20)")
  String caseless();

  @Nullable DayOfWeek day();

  void day(@Nullable DayOfWeek day);

  LocalDate date();

  LocalTime time();

  void time(LocalTime time);

  LocalDateTime dateTime();

  void dateTime(LocalDateTime rounded);

  Instant instant();

  @Default(now = true)
  OffsetDateTime offsetDateTime();

  @Default("00000000-0000-0000-0000-000000000001")
  UUID uuid();

  @Column(length = 16)
  byte @Nullable [] bytes();

  void bytes(byte @Nullable [] bytes);
}
