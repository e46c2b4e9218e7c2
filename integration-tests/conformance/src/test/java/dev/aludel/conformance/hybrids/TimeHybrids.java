package dev.aludel.conformance.hybrids;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hybrids about times and enums. */
@Mixin
@SuppressWarnings("NullAway") // Bodies that throw for some rows are wanted.
public interface TimeHybrids {
  Set<Grade> DECENT = EnumSet.of(Grade.GOOD, Grade.BEST);

  LocalDate day();

  @Nullable LocalDate end();

  LocalDateTime moment();

  Instant instant();

  Grade grade();

  @Nullable Grade other();

  int days();

  @Hybrid
  default boolean isAfter() {
    return day().isAfter(LocalDate.of(2020, 2, 29));
  }

  @Hybrid
  default boolean isBefore() {
    return day().isBefore(LocalDate.of(2020, 2, 29));
  }

  @Hybrid
  default boolean isOn() {
    return day().isEqual(LocalDate.of(2020, 2, 29));
  }

  @Hybrid
  default boolean equalsDay() {
    return day().equals(LocalDate.of(2020, 2, 29));
  }

  @Hybrid
  default boolean endEqualsDay() {
    return day().equals(end());
  }

  @Hybrid
  default boolean endIsMissing() {
    return end() == null;
  }

  @Hybrid
  default boolean isOpen() {
    return end() == null || end().isAfter(day());
  }

  @Hybrid
  default boolean isClosed() {
    return end() != null && !end().isAfter(day());
  }

  @Hybrid
  default boolean comparesLess() {
    return day().compareTo(LocalDate.of(2021, 1, 1)) < 0;
  }

  @Hybrid
  default LocalDate nextDay() {
    return day().plusDays(1);
  }

  @Hybrid
  default LocalDate previousDay() {
    return day().minusDays(1);
  }

  @Hybrid
  default LocalDate nextMonth() {
    return day().plusMonths(1);
  }

  @Hybrid
  default LocalDate previousMonth() {
    return day().minusMonths(1);
  }

  @Hybrid
  default LocalDate nextYear() {
    return day().plusYears(1);
  }

  @Hybrid
  default LocalDate later(int days) {
    return day().plusDays(days);
  }

  @Hybrid
  default LocalDate earlier(int days) {
    return day().minusDays(days);
  }

  @Hybrid
  default LocalDate afterGrade() {
    return day().plusDays(days());
  }

  @Hybrid
  default LocalDate beforeGrade() {
    return day().minusDays(days());
  }

  @Hybrid
  default LocalDate endOrDay() {
    return end() == null ? day() : end();
  }

  @Hybrid
  default LocalDate endOptional() {
    return Optional.ofNullable(end()).orElse(LocalDate.of(2000, 1, 1));
  }

  @Hybrid
  default @Nullable LocalDate itsEnd() {
    return end();
  }

  @Hybrid
  default int year() {
    return day().getYear();
  }

  @Hybrid
  default int month() {
    return day().getMonthValue();
  }

  @Hybrid
  default int dayOfMonth() {
    return day().getDayOfMonth();
  }

  @Hybrid
  default boolean isOverdue(LocalDate today) {
    return end() != null && end().isBefore(today);
  }

  @Hybrid
  default boolean runsOn(LocalDate one) {
    return !day().isAfter(one) && (end() == null || !end().isBefore(one));
  }

  @Hybrid
  default boolean isWithinAWeek() {
    return end() != null && !end().isAfter(day().plusDays(7));
  }

  @Hybrid
  default LocalDateTime nextHour() {
    return moment().plusHours(1);
  }

  @Hybrid
  default LocalDateTime earlierMinutes() {
    return moment().minusMinutes(90);
  }

  @Hybrid
  default LocalDateTime laterSeconds() {
    return moment().plusSeconds(3601);
  }

  @Hybrid
  default boolean momentIsLate() {
    return moment().isAfter(LocalDateTime.of(2020, 6, 1, 12, 0));
  }

  @Hybrid
  default int momentYear() {
    return moment().getYear();
  }

  @Hybrid
  default boolean instantIsBefore(Instant limit) {
    return instant().isBefore(limit);
  }

  @Hybrid
  default boolean instantIsNotBefore(Instant limit) {
    return !instant().isBefore(limit);
  }

  @Hybrid
  default Instant laterInstant() {
    return instant().plusSeconds(60);
  }

  @Hybrid
  default boolean isBest() {
    return grade() == Grade.BEST;
  }

  @Hybrid
  default boolean isNotBest() {
    return grade() != Grade.BEST;
  }

  @Hybrid
  default boolean otherIsBest() {
    return other() == Grade.BEST;
  }

  @Hybrid
  default boolean otherIsNotBest() {
    return other() != Grade.BEST;
  }

  @Hybrid
  default boolean otherIsGrade() {
    return other() == grade();
  }

  @Hybrid
  default boolean otherDiffers() {
    return grade() != other();
  }

  @Hybrid
  default boolean otherEquals() {
    return grade().equals(other());
  }

  @Hybrid
  default boolean otherIsMissing() {
    return other() == null;
  }

  @Hybrid
  default boolean bestEqualsOther() {
    return Grade.BEST.equals(other());
  }

  @Hybrid
  default String gradesName() {
    return grade().name() + other().name();
  }

  @Hybrid
  default int gradesOrdinal() {
    return other().ordinal() - grade().ordinal();
  }

  @Hybrid
  default boolean otherIsBetter() {
    return other().compareTo(grade()) > 0;
  }

  @Hybrid
  default boolean isDecent() {
    return DECENT.contains(other());
  }

  @Hybrid
  default boolean isInTheMiddle() {
    return EnumSet.range(Grade.FAIR, Grade.GOOD).contains(grade());
  }

  @Hybrid
  default Grade turned() {
    return grade() == Grade.POOR ? Grade.BEST : Grade.POOR;
  }

  @Hybrid
  default Grade otherOrGrade() {
    return other() == null ? grade() : other();
  }

  @Hybrid
  default Grade otherOrBest() {
    return other() != null ? other() : Grade.BEST;
  }

  @Hybrid
  default Grade otherOptional() {
    return Optional.ofNullable(other()).orElse(Grade.POOR);
  }

  @Hybrid
  default @Nullable Grade itsOther() {
    return other();
  }

  @Hybrid
  default int points() {
    return switch (grade()) {
      case POOR -> 0;
      case FAIR, GOOD -> 1;
      case BEST -> 3;
    };
  }

  @Hybrid
  default String label() {
    switch (grade()) {
      case POOR:
        return "bad";
      case BEST:
        return "good";
      default:
        return "so so";
    }
  }

  @Hybrid
  default boolean isFair() {
    return switch (grade()) {
      case FAIR, GOOD -> true;
      default -> false;
    };
  }

  @Hybrid
  default boolean hasGrade(Grade wanted) {
    return grade() == wanted;
  }

  @Hybrid
  default boolean otherHasGrade(@Nullable Grade wanted) {
    return other() == wanted;
  }

  @Hybrid
  default LocalDate weeksLater() {
    return day().plusWeeks(2).minusWeeks(days());
  }

  @Hybrid
  default LocalDate unitsLater() {
    return day().plus(3, ChronoUnit.MONTHS).minus(1, ChronoUnit.DAYS).plus(1, ChronoUnit.WEEKS);
  }

  @Hybrid
  default Instant hoursLater() {
    return instant().plus(3, ChronoUnit.HOURS).minus(2, ChronoUnit.DAYS);
  }

  @Hybrid
  default LocalDate firstOfMonth() {
    return day().withDayOfMonth(1);
  }

  @Hybrid
  default LocalDate lastOfMonth() {
    return day().withDayOfMonth(1).plusMonths(1).minusDays(1);
  }

  @Hybrid
  default LocalDate momentsDay() {
    return moment().toLocalDate();
  }

  @Hybrid
  default boolean isOnMomentsDay() {
    return moment().toLocalDate().equals(day());
  }

  @Hybrid
  default LocalDateTime midnight() {
    return day().atStartOfDay();
  }

  @Hybrid
  default int timeOfDay() {
    return moment().getHour() * 3600 + moment().getMinute() * 60 + moment().getSecond();
  }

  @Hybrid
  default int dayOfYear() {
    return day().getDayOfYear();
  }

  @Hybrid
  default boolean isSunday() {
    return day().getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  @Hybrid
  default int dayOfWeek() {
    return day().getDayOfWeek().getValue();
  }

  @Hybrid
  default DayOfWeek weekday() {
    return moment().getDayOfWeek();
  }

  @Hybrid
  default String season() {
    return switch (day().getMonth()) {
      case DECEMBER, JANUARY, FEBRUARY -> "winter";
      case MARCH, APRIL, MAY -> "spring";
      default -> {
        if (day().getMonth().getValue() < 9) {
          yield "summer";
        }
        yield "autumn";
      }
    };
  }

  @Hybrid
  default long daysBetween() {
    return ChronoUnit.DAYS.between(day(), end());
  }

  @Hybrid
  default long weeksUntil() {
    return end().until(day(), ChronoUnit.WEEKS);
  }

  @Hybrid
  default long monthsBetween() {
    return ChronoUnit.MONTHS.between(day(), end());
  }

  @Hybrid
  default long yearsBetween() {
    return ChronoUnit.YEARS.between(end(), day());
  }

  @Hybrid
  default int ageOn(LocalDate today) {
    return Period.between(day(), today).getYears();
  }

  @Hybrid
  default int monthsOfAge() {
    return Period.between(day(), LocalDate.of(2026, 1, 31)).getMonths();
  }

  @Hybrid
  default long totalMonths() {
    return Period.between(end(), day()).toTotalMonths();
  }

  @Hybrid
  default long hoursBetween() {
    return ChronoUnit.HOURS.between(moment(), day().atStartOfDay());
  }

  @Hybrid
  default long secondsBetween() {
    return ChronoUnit.SECONDS.between(instant(), Instant.parse("2020-01-01T00:00:00Z"));
  }

  @Hybrid
  default long durationInMinutes() {
    return Duration.between(day().atStartOfDay(), moment()).toMinutes();
  }

  @Hybrid
  default long durationInDays(Instant now) {
    return Duration.between(instant(), now).toDays();
  }

  @Hybrid
  default boolean tookLong() {
    return end() != null && ChronoUnit.DAYS.between(day(), end()) > 30;
  }

  @Hybrid
  default long epochSecond() {
    return instant().getEpochSecond();
  }
}
