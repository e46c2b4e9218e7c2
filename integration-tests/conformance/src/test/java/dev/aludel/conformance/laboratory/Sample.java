package dev.aludel.conformance.laboratory;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What was measured: values that calculations stay small with, and values at the ends. */
@Model
public interface Sample {

  @Id
  Long id();

  @Nullable Integer few();

  @Nullable Integer many();

  int some();

  @Nullable Long near();

  @Nullable Long far();

  @Column(precision = 12, scale = 4)
  @Nullable BigDecimal weight();

  @Nullable Double heat();

  @Nullable Double extreme();

  @Nullable Boolean pure();

  boolean kept();

  /** Lower case letters: ordered alike by every collation. */
  @Nullable String word();

  @Column(type = ColumnType.TEXT)
  @Nullable String note();

  @Column(length = 200)
  String label();

  @Nullable LocalDate day();

  @Nullable LocalDateTime moment();

  @Nullable Instant taken();
}
