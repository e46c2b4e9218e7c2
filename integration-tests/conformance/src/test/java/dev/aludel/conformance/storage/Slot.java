package dev.aludel.conformance.storage;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** When a place in the depot is taken. */
@Model
public interface Slot {

  @Id
  Long id();

  String note();

  LocalDate opens();

  @Nullable LocalDate closes();

  LocalDateTime since();

  LocalDateTime until();

  int low();

  int high();
}
