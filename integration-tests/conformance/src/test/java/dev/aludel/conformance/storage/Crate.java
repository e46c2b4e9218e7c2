package dev.aludel.conformance.storage;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What parcels are put into: arrays of every kind. */
@Model
public interface Crate {

  @Id
  Long id();

  @Default(method = "noMarks")
  List<String> marks();

  void marks(List<String> marks);

  @Column(type = ColumnType.TEXT)
  @Nullable List<String> notes();

  @Nullable List<Integer> sizes();

  void sizes(@Nullable List<Integer> sizes);

  @Column(precision = 8, scale = 3)
  @Nullable List<BigDecimal> weights();

  @Nullable List<LocalDate> days();

  @Nullable List<UUID> parcels();

  @Nullable List<Hazard> hazards();

  @Nullable List<List<Integer>> grid();

  static List<String> noMarks() {
    return List.of();
  }
}
