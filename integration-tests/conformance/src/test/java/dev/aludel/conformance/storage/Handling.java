package dev.aludel.conformance.storage;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Enumerated;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How parcels are handled: enums in each way, and a UUID as text for a key. */
@Model
public interface Handling {

  @Id
  @Column(type = ColumnType.CHAR, length = 32)
  UUID id();

  @Nullable UUID batch();

  @Column(type = ColumnType.VARCHAR, length = 36)
  @Nullable UUID origin();

  @Enumerated(valuesBy = "code")
  @Column(length = 3)
  @Default("STANDARD")
  Grade grade();

  void grade(Grade grade);

  @Enumerated(valuesBy = "rank")
  @Nullable Grade former();

  @Enumerated(nativeEnum = "hazard")
  @Default("NONE")
  Hazard hazard();

  void hazard(Hazard hazard);

  @Enumerated(createConstraint = true)
  @Nullable Hazard marked();
}
