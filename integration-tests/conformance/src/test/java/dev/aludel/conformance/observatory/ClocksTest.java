package dev.aludel.conformance.observatory;

import static dev.aludel.conformance.observatory.Sighting_.SIGHTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import dev.aludel.type.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Times are neither shifted nor lost, whatever the JVM's zone, gaps of clocks and years. */
class ClocksTest extends ConformanceTest {
  private static final List<String> ZONES =
      List.of("UTC", "Europe/Berlin", "America/New_York", "Pacific/Apia", "Asia/Kolkata");
  private final TimeZone usual = TimeZone.getDefault();

  ClocksTest() {
    super(ObservatoryModelsSchema.SCHEMA);
  }

  @AfterEach
  void putTheClockBack() {
    TimeZone.setDefault(usual);
  }

  /** Written in one zone, found and read in each. */
  private void roundTrip(Consumer<Sighting> set, Consumer<Sighting> check) {
    for (String zone : ZONES) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      SightingEntity sighting = SightingEntity.builder().hidden(false).build();
      set.accept(sighting);
      database.transaction(session -> session.add(sighting));
      for (String other : ZONES) {
        TimeZone.setDefault(TimeZone.getTimeZone(other));
        try (Session session = database.session()) {
          check.accept(session.getOrFail(SIGHTING, sighting.id()));
        }
      }
    }
  }

  @Test
  void instantsInGapsAndOverlapsOfClocks() {
    for (String text :
        List.of(
            "2026-03-29T00:30:00Z",
            "2026-03-29T01:30:00Z",
            "2026-10-25T00:30:00Z",
            "2026-10-25T01:30:00.123456Z",
            "2011-12-30T10:30:00Z",
            "1900-01-01T00:00:00Z",
            "1582-10-10T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999Z",
            "-0043-03-15T12:00:00Z",
            "+12345-06-07T08:09:10Z")) {
      Instant at = Instant.parse(text);
      roundTrip(
          sighting -> {
            sighting.at(at);
            sighting.nights(List.of(at));
          },
          sighting -> {
            assertThat(sighting.at()).isEqualTo(at);
            assertThat(sighting.nights()).containsExactly(at);
          });
      try (Session session = database.session()) {
        assertThat(session.query(SIGHTING).where(SIGHTING.at.eq(at)).count()).isEqualTo(5);
        assertThat(session.query(SIGHTING).where(SIGHTING.nights.any(at)).count()).isEqualTo(5);
      }
    }
  }

  @Test
  void localTimesThatAZoneDoesNotHave() {
    for (String text :
        List.of(
            "2026-03-29T02:30:00",
            "2026-10-25T02:30:00",
            "2026-03-08T02:30:00.000001",
            "2011-12-30T12:00:00",
            "1582-10-10T00:00:00",
            "0001-01-01T00:00:00",
            "-0043-03-15T12:00:00",
            "+12345-06-07T08:09:10")) {
      LocalDateTime local = LocalDateTime.parse(text);
      roundTrip(
          sighting -> {
            sighting.local(local);
            sighting.day(local.toLocalDate());
            sighting.clock(local.toLocalTime());
            sighting.locals(List.of(local));
          },
          sighting -> {
            assertThat(sighting.local()).isEqualTo(local);
            assertThat(sighting.day()).isEqualTo(local.toLocalDate());
            assertThat(sighting.clock()).isEqualTo(local.toLocalTime());
            assertThat(sighting.locals()).containsExactly(local);
          });
      try (Session session = database.session()) {
        assertThat(session.query(SIGHTING).where(SIGHTING.local.eq(local)).count()).isEqualTo(5);
        assertThat(session.query(SIGHTING).where(SIGHTING.day.eq(local.toLocalDate())).count())
            .isEqualTo(5);
        assertThat(session.query(SIGHTING).where(SIGHTING.local.in(List.of(local))).count())
            .isEqualTo(5);
      }
    }
  }

  @Test
  void offsetsKeepTheirInstant() {
    for (String text :
        List.of(
            "2026-03-29T02:30:00+01:00",
            "2026-03-29T02:30:00-05:30",
            "0001-01-01T00:00:00+14:00",
            "9999-12-31T23:59:59-18:00",
            "1900-01-01T00:00:00+00:53:28")) {
      OffsetDateTime there = OffsetDateTime.parse(text);
      roundTrip(
          sighting -> sighting.there(there),
          sighting -> assertThat(sighting.there()).isAtSameInstantAs(there));
      try (Session session = database.session()) {
        assertThat(session.query(SIGHTING).where(SIGHTING.there.eq(there)).count()).isEqualTo(5);
      }
    }
  }

  @Test
  void rangesOfTimesWithEveryKindOfBounds() {
    Instant from = Instant.parse("2026-03-29T00:59:59.999999Z");
    Instant to = Instant.parse("2026-03-29T01:00:00Z");
    LocalDateTime gap = LocalDateTime.parse("2026-03-29T02:30:00");
    for (Range<Instant> times :
        List.<Range<Instant>>of(
            Range.of(from, to),
            Range.of(null, to),
            Range.of(from, null),
            Range.of(null, null),
            Range.of(to, to))) {
      roundTrip(
          sighting -> {
            sighting.times(times);
            sighting.span(Range.of(gap, gap.plusHours(1)));
          },
          sighting -> {
            assertThat(sighting.times()).isEqualTo(times);
            assertThat(sighting.span()).isEqualTo(Range.of(gap, gap.plusHours(1)));
          });
      try (Session session = database.session()) {
        assertThat(session.query(SIGHTING).where(SIGHTING.times.eq(times)).count()).isEqualTo(5);
      }
    }
  }

  @Test
  void midnightAndTheEndOfTheDay() {
    for (LocalTime clock : List.of(LocalTime.MIN, LocalTime.of(23, 59, 59, 999_999_000))) {
      roundTrip(
          sighting -> sighting.clock(clock),
          sighting -> assertThat(sighting.clock()).isEqualTo(clock));
    }
  }

  @Test
  void whatIsFinerThanTheColumnIsSeenByTheObjectToo() {
    SightingEntity sighting = SightingEntity.builder().hidden(false).build();
    sighting.at(Instant.parse("2026-01-01T00:00:00.123456789Z"));
    sighting.clock(LocalTime.of(1, 2, 3, 999_999_999));
    database.transaction(session -> session.add(sighting));
    try (Session session = database.session()) {
      Sighting read = session.getOrFail(SIGHTING, sighting.id());
      assertThat(read.at()).isEqualTo(sighting.at());
      assertThat(read.clock()).isEqualTo(sighting.clock());
      assertThat(
              session
                  .query(SIGHTING)
                  .where(SIGHTING.at.eq(Instant.parse("2026-01-01T00:00:00.123456789Z")))
                  .count())
          .isOne();
    }
  }

  @Test
  void daysFarAway() {
    for (LocalDate day : List.of(LocalDate.of(-4000, 1, 1), LocalDate.of(200_000, 2, 28))) {
      roundTrip(
          sighting -> sighting.day(day), sighting -> assertThat(sighting.day()).isEqualTo(day));
    }
  }
}
