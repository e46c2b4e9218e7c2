package dev.aludel.conformance.triage;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Enumerated;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who waits. */
@Model
interface Patient {
  Set<Urgency> PRESSING = Set.of(Urgency.URGENT, Urgency.CRITICAL);
  List<String> HOUSE = List.of("Gregory", "Lisa");

  @Id
  Long id();

  String name();

  /** A type of the database. */
  @Enumerated(nativeEnum = "urgency")
  Urgency urgency();

  void urgency(Urgency urgency);

  @Enumerated(nativeEnum = "urgency")
  @Nullable Urgency former();

  void former(@Nullable Urgency former);

  /** By its name. */
  Urgency estimate();

  void estimate(Urgency estimate);

  /** By a value. */
  @Enumerated(valuesBy = "letter")
  @Column(length = 1)
  @Nullable Urgency marked();

  void marked(@Nullable Urgency marked);

  @Relationship(backPopulates = "patients")
  Ward ward();

  @Hybrid
  default boolean isCritical() {
    return urgency() == Urgency.CRITICAL;
  }

  @Hybrid
  default boolean canWait() {
    return urgency() != Urgency.CRITICAL && former() != Urgency.CRITICAL;
  }

  @Hybrid
  default boolean isAsBefore() {
    return Objects.equals(urgency(), former());
  }

  @Hybrid
  default boolean isNew() {
    return former() == null;
  }

  @Hybrid
  default boolean is(Urgency urgency) {
    return urgency().equals(urgency);
  }

  @Hybrid
  default boolean was(@Nullable Urgency urgency) {
    return former() == urgency;
  }

  @Hybrid
  default int minutes() {
    return switch (urgency()) {
      case ROUTINE -> 120;
      case URGENT -> 10;
      case CRITICAL -> 0;
    };
  }

  @Hybrid
  default Urgency raised() {
    return switch (urgency()) {
      case ROUTINE -> Urgency.URGENT;
      default -> Urgency.CRITICAL;
    };
  }

  @Hybrid
  default Urgency effective() {
    return former() == null ? urgency() : former();
  }

  @Hybrid
  default Urgency atLeastUrgent() {
    return urgency() == Urgency.ROUTINE ? Urgency.URGENT : urgency();
  }

  @Hybrid
  default @Nullable Urgency or(boolean given, @Nullable Urgency other) {
    return given ? other : urgency();
  }

  @Hybrid
  default Urgency guessed() {
    if (name().equals("Lisa")) {
      return urgency();
    }
    return name().endsWith("1") ? Urgency.CRITICAL : Urgency.ROUTINE;
  }

  @Hybrid
  default @Nullable Urgency remarked() {
    return name().equals("Lisa") ? isNew() ? Urgency.CRITICAL : Urgency.ROUTINE : marked();
  }

  @Hybrid
  default void reassess() {
    urgency(isNew() ? Urgency.CRITICAL : Urgency.ROUTINE);
    former(isPressing() ? Urgency.URGENT : name().equals("Lisa") ? null : Urgency.ROUTINE);
    estimate(isStaff() ? Urgency.URGENT : Urgency.ROUTINE);
    marked(isStaff() ? Urgency.URGENT : Urgency.ROUTINE);
  }

  @Hybrid
  default boolean isRaisedToCritical() {
    return raised() == Urgency.CRITICAL;
  }

  @Hybrid
  default boolean isEffectivelyUrgent() {
    return effective() == Urgency.URGENT;
  }

  @Hybrid
  default @Nullable Urgency alarm() {
    return name().equals("Lisa") ? Urgency.CRITICAL : null;
  }

  @Hybrid
  default Urgency usual() {
    return Urgency.ROUTINE;
  }

  @Hybrid
  default String label() {
    return urgency().name() + "/" + estimate().name();
  }

  @Hybrid
  default @Nullable String mark() {
    return marked() == null ? null : marked().name();
  }

  @Hybrid
  default String raisedName() {
    return raised().name().toLowerCase(java.util.Locale.ROOT);
  }

  @Hybrid
  default int order() {
    return urgency().ordinal() * 10 + estimate().ordinal();
  }

  @Hybrid
  default boolean isUnderestimated() {
    return estimate().compareTo(urgency()) < 0;
  }

  @Hybrid
  default boolean isAtLeast(Urgency least) {
    return urgency().compareTo(least) >= 0;
  }

  @Hybrid
  default int distance() {
    return urgency().compareTo(Urgency.URGENT);
  }

  @Hybrid
  default boolean isPressing() {
    return PRESSING.contains(urgency());
  }

  @Hybrid
  default boolean isListed() {
    return Set.of(Urgency.ROUTINE, Urgency.URGENT).contains(estimate())
        || EnumSet.of(Urgency.CRITICAL).contains(marked());
  }

  @Hybrid
  default boolean isInRange() {
    return EnumSet.range(Urgency.ROUTINE, Urgency.URGENT).contains(former());
  }

  @Hybrid
  default boolean isStaff() {
    return HOUSE.contains(name());
  }

  @Hybrid
  default int score() {
    return order();
  }

  @Hybrid
  default void score(int score) {
    switch (score / 10) {
      case 0:
        urgency(Urgency.ROUTINE);
        break;
      case 1:
      case 2:
        urgency(score / 10 == 1 ? Urgency.URGENT : Urgency.CRITICAL);
        former(null);
        break;
      default:
        former(Urgency.CRITICAL);
    }
    estimate(urgency() == Urgency.CRITICAL ? Urgency.CRITICAL : Urgency.ROUTINE);
  }

  @Hybrid
  default void escalate() {
    switch (urgency()) {
      case ROUTINE -> urgency(Urgency.URGENT);
      case URGENT -> {
        former(urgency());
        urgency(Urgency.CRITICAL);
      }
      case CRITICAL -> {}
    }
  }
}
