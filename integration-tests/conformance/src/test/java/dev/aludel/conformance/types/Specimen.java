package dev.aludel.conformance.types;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One column of every type, each nullable. */
@Model
public interface Specimen {

  @Id
  Long id();

  @Nullable Boolean flag();

  @Nullable Short small();

  @Nullable Integer medium();

  @Nullable Long large();

  @Nullable Float single();

  @Nullable Double twice();

  @Column(precision = 10, scale = 2)
  @Nullable BigDecimal money();

  @Nullable BigInteger huge();

  @Column(length = 80)
  @Nullable String name();

  @Column(type = ColumnType.TEXT)
  @Nullable String story();

  @Column(type = ColumnType.CHAR, length = 2)
  @Nullable String code();

  @Column(sqlType = "TEXT")
  @Nullable String verbatim();

  @Nullable LocalDate day();

  @Nullable LocalTime time();

  @Nullable LocalDateTime moment();

  @Nullable Instant instant();

  @Nullable OffsetDateTime offset();

  @Nullable UUID uuid();

  byte @Nullable [] bytes();

  @Nullable Colour colour();
}
