package dev.aludel.conformance.hybrids;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Java does without being told: conversions, falling through, not looking at the rest. */
@Mixin
@SuppressWarnings("NullAway") // Bodies that throw for some rows are wanted.
public interface SubtleHybrids extends DecimalHybrids, TextHybrids, TimeHybrids {
  int LOSS = -3;
  char SEPARATOR = '_';

  @Hybrid
  default double quarterOfLocal() {
    double whole = half();
    return whole / 4;
  }

  @Hybrid
  default long wideLocal() {
    long wide = half();
    return wide * 3_000_000_000L / 7;
  }

  @Hybrid
  default long wideLocalTimesInt() {
    long wide = half();
    return wide * 1_000_000;
  }

  @Hybrid
  default double quarterOfHelper() {
    return asDouble(half()) / 4;
  }

  @Hybrid
  default double halfTimes(int factor) {
    return half() * factor;
  }

  @Hybrid
  default double quarterOfHybrid() {
    return halfTimes(days()) / 4;
  }

  @Hybrid
  default double ternaryOfTwoTypes() {
    return (flag() ? half() : 2.0) / 4;
  }

  @Hybrid
  default double switchOfTwoTypes() {
    return switch (grade()) {
          case POOR -> 1;
          case FAIR -> 2.5;
          default -> half();
        }
        / 2;
  }

  @Hybrid
  default int minusMinus() {
    return half() - LOSS - -1 - (-LOSS);
  }

  @Hybrid
  default LocalDate minusNegativeDays() {
    return day().minusDays(-1).minusMonths(-13).plusWeeks(-2);
  }

  @Hybrid
  default String linesThenLength() {
    return text() + "one\ntwo\nthree".length() + "a\nb";
  }

  @Hybrid
  default boolean markOrNot() {
    return Optional.ofNullable(mark()).map(one -> !one).orElse(flag());
  }

  @Hybrid
  default boolean markOrFlag() {
    return Objects.requireNonNullElse(mark(), flag());
  }

  @Hybrid
  default boolean divisibleCount() {
    return Optional.ofNullable(count()).filter(one -> one != 0).map(one -> 4 / one).isPresent();
  }

  @Hybrid
  default boolean indivisibleCount() {
    return Optional.ofNullable(count()).filter(one -> one != 0).map(one -> 4 / one).isEmpty();
  }

  @Hybrid
  default String defaultFallsThrough() {
    switch (grade()) {
      default:
      case POOR:
        return "poor";
      case BEST:
        return "best";
    }
  }

  @Hybrid
  default String someCasesAnswer() {
    switch (grade()) {
      case POOR -> {
        if (flag()) {
          return "flag";
        }
      }
      case BEST -> {
        return "best";
      }
      default -> {}
    }
    return "rest";
  }

  @Hybrid
  default long fullSeconds() {
    return Duration.between(Instant.parse("2020-01-05T00:00:00Z"), instant()).toSeconds();
  }

  @Hybrid
  default long fullMinutesBack() {
    return Duration.between(instant(), Instant.parse("2020-01-05T00:00:00Z")).toMinutes();
  }

  @Hybrid
  default String noteAround() {
    return Optional.ofNullable(note())
        .map(one -> Optional.ofNullable(count()).map(two -> one + two).orElse("no count"))
        .orElse("no note");
  }

  @Hybrid
  default boolean isNoteOf(@Nullable String text, @Nullable Integer count) {
    return Objects.equals(text(), text) && (count == null || count.equals(count()));
  }

  @Hybrid
  default int switchOnConstants() {
    return switch (number()) {
      case LOSS -> 1;
      case -1 -> 2;
      default -> 3;
    };
  }

  @Hybrid
  default boolean beginsWith(char one) {
    return !text().isEmpty() && text().charAt(0) == one && text().indexOf(one) == 0;
  }

  @Hybrid
  default boolean hasSeparator() {
    return text().indexOf(SEPARATOR) >= 0;
  }

  @Hybrid
  default boolean isAmongLiterals() {
    return List.of("a", "b").contains(text()) || Set.of(Grade.POOR, Grade.BEST).contains(other());
  }

  @Hybrid
  default boolean isNotAmongLiterals() {
    return !List.of(1, 2, LOSS).contains(count());
  }

  @Hybrid
  default boolean isAmongOrAll(List<String> some) {
    return some.isEmpty() || some.contains(note());
  }

  @Hybrid
  default int narrowed() {
    return (int) (big() % 100) + Math.toIntExact(big() % 7);
  }

  @Hybrid
  default @Nullable String textOrGiven(@Nullable String given) {
    return flag() ? text() : given;
  }

  @Hybrid
  default @Nullable String textAndGiven(@Nullable String given) {
    return given == null ? null : text() + given.trim();
  }

  @Hybrid
  default boolean isTrimmedGiven(@Nullable String given) {
    return Objects.equals(note(), given == null ? null : given.trim());
  }

  @Hybrid
  default String oddLines() {
    return text() + "one\u2028two\u0085three";
  }

  static double asDouble(int one) {
    return one;
  }
}
