package dev.aludel.conformance.observatory;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Lazy;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.type.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When something was seen, by every clock. */
@Model(table = "sightings")
interface Sighting extends Hidable {

  @Id
  Long id();

  @Relationship(backPopulates = "sightings")
  @Nullable Observer observer();

  @Override
  @Relationship(lazy = Lazy.SELECT, foreignKey = "hidden_by")
  @Nullable Observer hider();

  @Nullable Instant at();

  void at(@Nullable Instant at);

  @Nullable LocalDateTime local();

  void local(@Nullable LocalDateTime local);

  @Nullable OffsetDateTime there();

  void there(@Nullable OffsetDateTime there);

  @Nullable LocalDate day();

  void day(@Nullable LocalDate day);

  @Nullable LocalTime clock();

  void clock(@Nullable LocalTime clock);

  @Nullable List<Instant> nights();

  void nights(@Nullable List<Instant> nights);

  @Nullable List<LocalDateTime> locals();

  void locals(@Nullable List<LocalDateTime> locals);

  @Nullable Range<LocalDateTime> span();

  void span(@Nullable Range<LocalDateTime> span);

  @Nullable Range<Instant> times();

  void times(@Nullable Range<Instant> times);
}
