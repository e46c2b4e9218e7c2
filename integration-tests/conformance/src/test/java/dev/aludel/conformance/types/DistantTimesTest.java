package dev.aludel.conformance.types;

import static dev.aludel.conformance.types.Specimen_.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.DataException;
import dev.aludel.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The first and last times of Java are always kept; no other one is changed in silence. */
class DistantTimesTest extends ConformanceTest {

  DistantTimesTest() {
    super(TypesModelsSchema.SCHEMA);
  }

  private Specimen stored(Specimen specimen) {
    database.transaction(session -> session.add(specimen));
    try (Session session = database.session()) {
      return session.query(SPECIMEN).where(SPECIMEN.id.eq(specimen.id())).one();
    }
  }

  @Test
  void whatIsForeverComesBack() {
    for (LocalDate day : List.of(LocalDate.MAX, LocalDate.MIN)) {
      assertThat(stored(SpecimenEntity.builder().day(day).build()).day()).isEqualTo(day);
    }
    for (Instant instant : List.of(Instant.MAX, Instant.MIN)) {
      Specimen made = SpecimenEntity.builder().instant(instant).build();
      assertThat(stored(made).instant()).isEqualTo(made.instant());
    }
    for (OffsetDateTime time : List.of(OffsetDateTime.MAX, OffsetDateTime.MIN)) {
      assertThat(stored(SpecimenEntity.builder().offset(time).build()).offset()).isEqualTo(time);
    }
    assertThat(stored(SpecimenEntity.builder().moment(LocalDateTime.MIN).build()).moment())
        .isEqualTo(LocalDateTime.MIN);
  }

  @Test
  void whatIsForeverIsCompared() {
    database.transaction(
        session ->
            session.addAll(
                IntStream.range(0, 20)
                    .mapToObj(
                        i ->
                            SpecimenEntity.builder()
                                .day(i % 2 == 0 ? LocalDate.MAX : LocalDate.MIN)
                                .instant(i % 4 == 0 ? Instant.MAX : Instant.EPOCH)
                                .build())
                    .toList()));
    try (Session session = database.session()) {
      assertThat(session.query(SPECIMEN).where(SPECIMEN.day.eq(LocalDate.MAX)).count())
          .isEqualTo(10);
      assertThat(session.query(SPECIMEN).where(SPECIMEN.instant.lt(Instant.MAX)).count())
          .isEqualTo(15);
    }
  }

  @Test
  void theFirstDayOfPostgresqlIsKept() {
    LocalDate first = LocalDate.of(-4712, 1, 1);
    assertThat(stored(SpecimenEntity.builder().day(first).build()).day()).isEqualTo(first);
    Instant midnight = first.atStartOfDay().toInstant(ZoneOffset.UTC);
    assertThat(stored(SpecimenEntity.builder().instant(midnight).build()).instant())
        .isEqualTo(midnight);
  }

  @Test
  void whatPostgresqlHasNoPlaceForIsNotSent() {
    assumeTrue(kind == TestDatabase.POSTGRESQL, "H2 has all of them");
    LocalDate early = LocalDate.of(-4713, 12, 31);
    LocalDateTime late = LocalDateTime.of(294_277, 1, 1, 0, 0);
    for (Specimen specimen :
        List.of(
            SpecimenEntity.builder().day(early).build(),
            SpecimenEntity.builder().day(LocalDate.of(5_874_898, 1, 1)).build(),
            SpecimenEntity.builder().moment(early.atStartOfDay()).build(),
            SpecimenEntity.builder().moment(late).build(),
            SpecimenEntity.builder().instant(late.toInstant(ZoneOffset.UTC)).build(),
            SpecimenEntity.builder().offset(late.atOffset(ZoneOffset.UTC)).build())) {
      assertThatThrownBy(() -> database.transaction(session -> session.add(specimen)))
          .isInstanceOf(DataException.class)
          .hasMessageContaining("ALU-5109")
          .hasMessageContaining("parameter 1 is beyond the database's times");
    }
  }

  @Test
  void theMessageNamesTheValueAndTheAttribute() {
    assumeTrue(kind == TestDatabase.POSTGRESQL, "H2 has all of them");
    assertThatThrownBy(
            () ->
                database.transaction(
                    session ->
                        session.add(
                            SpecimenEntity.builder()
                                .instant(Instant.parse("-5000-01-01T00:00:00Z"))
                                .build())))
        .hasMessageContaining("-5000-01-01T00:00:00Z")
        .hasMessageContaining("specimen(instant)");
  }
}
