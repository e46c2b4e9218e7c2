package dev.aludel.conformance.guide.depot;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Variant;
import dev.aludel.type.Range;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

// region model
@Model(table = "rentals")
public interface Rental {
  @Id
  Long id();

  Range<LocalDate> days(); // daterange on PostgreSQL, else varchar(255)

  @Nullable
  @Column(variants = @Variant(dialect = "postgresql", sqlType = "inet"))
  String scanner(); // inet on PostgreSQL, else varchar(255)
}
// endregion
