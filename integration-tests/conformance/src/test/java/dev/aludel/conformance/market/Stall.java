package dev.aludel.conformance.market;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stall, which may have nobody to keep it. */
@Model(table = "stalls")
public interface Stall {
  static Stall of(String name, @Nullable Keeper keeper) {
    return StallEntity.builder()
        .name(name)
        .day(Day.SUNDAY)
        .covered(true)
        .width(2.5)
        .since(LocalDate.of(2020, 5, 17))
        .checked(Instant.parse("2026-01-02T03:04:05.000006Z"))
        .licence(UUID.nameUUIDFromBytes(new byte[] {1}))
        .keeper(keeper)
        .build();
  }

  @Id
  Long id();

  @Column(length = 50)
  String name();

  @Column(length = 20)
  Day day();

  boolean covered();

  double width();

  LocalDate since();

  @Nullable Instant checked();

  UUID licence();

  @Relationship
  @Nullable Keeper keeper();

  @Relationship(backPopulates = "stall")
  List<Offer> offers();
}
