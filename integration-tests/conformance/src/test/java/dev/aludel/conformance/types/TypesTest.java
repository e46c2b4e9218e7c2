package dev.aludel.conformance.types;

import static dev.aludel.conformance.types.Specimen_.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.DataException;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every type goes to the database and comes back as it was: null, extremes, other zones. */
class TypesTest extends ConformanceTest {

  TypesTest() {
    super(TypesModelsSchema.SCHEMA);
  }

  private Specimen roundTrip(Consumer<SpecimenEntity.Builder> values) {
    SpecimenEntity.Builder builder = SpecimenEntity.builder();
    values.accept(builder);
    Specimen made = builder.build();
    database.transaction(session -> session.add(made));
    try (Session session = database.session()) {
      return session.get(SPECIMEN, made.id()).orElseThrow();
    }
  }

  private <T> void assertKept(
      List<T> values,
      java.util.function.BiConsumer<SpecimenEntity.Builder, T> setter,
      Function<Specimen, @Nullable T> getter) {
    for (T value : values) {
      assertThat(getter.apply(roundTrip(builder -> setter.accept(builder, value))))
          .isEqualTo(value);
    }
  }

  @Test
  @Tag("B055")
  void nullIsKeptForEveryType() {
    Specimen empty = roundTrip(builder -> {});
    assertThat(empty.flag()).isNull();
    assertThat(empty.small()).isNull();
    assertThat(empty.medium()).isNull();
    assertThat(empty.large()).isNull();
    assertThat(empty.single()).isNull();
    assertThat(empty.twice()).isNull();
    assertThat(empty.money()).isNull();
    assertThat(empty.huge()).isNull();
    assertThat(empty.story()).isNull();
    assertThat(empty.day()).isNull();
    assertThat(empty.time()).isNull();
    assertThat(empty.moment()).isNull();
    assertThat(empty.instant()).isNull();
    assertThat(empty.offset()).isNull();
    assertThat(empty.uuid()).isNull();
    assertThat(empty.bytes()).isNull();
    assertThat(empty.colour()).isNull();
  }

  @Test
  @Tag("A024")
  void oneModelHasTheTypesOfEachDatabase() {
    String ddl =
        String.join("\n", database.dialect().create(TypesModelsSchema.SCHEMA.tables(), false));
    assertThat(ddl)
        .contains("flag boolean", "money numeric(10, 2)", "uuid uuid", "verbatim TEXT")
        .contains(onH2OrPostgresql("bytes varbinary", "bytes bytea"))
        .contains(onH2OrPostgresql("story varchar,", "story text,"));
  }

  @Test
  @Tag("A014")
  @Tag("B055")
  void integersKeepTheirExtremes() {
    assertKept(
        List.of(0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE),
        SpecimenEntity.Builder::medium,
        Specimen::medium);
    assertKept(
        List.of(0L, Long.MAX_VALUE, Long.MIN_VALUE),
        SpecimenEntity.Builder::large,
        Specimen::large);
    assertKept(
        List.of(Short.MAX_VALUE, Short.MIN_VALUE), SpecimenEntity.Builder::small, Specimen::small);
    assertKept(
        List.of(new BigInteger("9".repeat(38)), BigInteger.ONE.negate()),
        SpecimenEntity.Builder::huge,
        Specimen::huge);
  }

  @Test
  @Tag("B055")
  void floatingNumbersAreKeptExactly() {
    assertKept(List.of(0.1f, -1.5f), SpecimenEntity.Builder::single, Specimen::single);
    assertKept(
        List.of(0.1, Math.PI, 1e300, -1e-300), SpecimenEntity.Builder::twice, Specimen::twice);
  }

  @Test
  @Tag("A015")
  void textHasALength() {
    String longest = "é".repeat(80);
    assertThat(roundTrip(builder -> builder.name(longest)).name()).isEqualTo(longest);
    assertThatThrownBy(() -> roundTrip(builder -> builder.name(longest + "x")))
        .isInstanceOf(DataException.class);
    assertThat(roundTrip(builder -> builder.code("FI")).code()).isEqualTo("FI");
  }

  @Test
  @Tag("A016")
  void textWithoutLimitKeepsEveryCharacter() {
    String story = "quote ' double \" backslash \\ percent % emoji 😀 newline \n".repeat(2000);
    assertThat(story.length()).isGreaterThan(100_000);
    Specimen found = roundTrip(builder -> builder.story(story));
    assertThat(found.story()).isEqualTo(story);
    try (Session session = database.session()) {
      assertThat(session.query(SPECIMEN).where(SPECIMEN.story.contains("percent %")).count())
          .isEqualTo(1);
    }
  }

  @Test
  @Tag("A021")
  void anExactTypeIsPrintedVerbatim() {
    assertThat(database.dialect().create(TypesModelsSchema.SCHEMA.tables(), false).toString())
        .contains("verbatim TEXT");
    assertThat(roundTrip(builder -> builder.verbatim("as it is")).verbatim()).isEqualTo("as it is");
  }

  @Test
  @Tag("A017")
  @Tag("A018")
  @Tag("B055")
  void timesAreKeptWhateverTheZoneOfTheJvm() {
    TimeZone before = TimeZone.getDefault();
    try {
      for (String zone : List.of("UTC", "America/St_Johns", "Pacific/Apia", "Europe/Helsinki")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        timesAreKept();
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private void timesAreKept() {
    assertKept(
        List.of(
            LocalDateTime.parse("2024-01-01T12:00:00.123456"),
            LocalDateTime.parse("1727-04-01T00:00:00"),
            LocalDateTime.parse("2024-03-31T03:30:00"),
            LocalDateTime.parse("0001-01-01T00:00:00")),
        SpecimenEntity.Builder::moment,
        Specimen::moment);
    assertKept(
        List.of(
            Instant.parse("2024-01-01T12:00:00.123456Z"), Instant.parse("1727-04-01T00:00:00Z")),
        SpecimenEntity.Builder::instant,
        Specimen::instant);
    assertKept(
        List.of(LocalDate.of(2024, 2, 29), LocalDate.of(1727, 4, 1), LocalDate.of(1, 1, 1)),
        SpecimenEntity.Builder::day,
        Specimen::day);
    assertKept(
        List.of(LocalTime.parse("23:59:59.999999"), LocalTime.MIDNIGHT),
        SpecimenEntity.Builder::time,
        Specimen::time);
    assertKept(
        List.of(OffsetDateTime.of(2024, 1, 1, 12, 0, 0, 123456000, ZoneOffset.UTC)),
        SpecimenEntity.Builder::offset,
        Specimen::offset);
  }

  /** Many rows are sent in another form than one: as arrays, where there are any. */
  @Test
  @Tag("B055")
  void timesOfManyRowsAreKept() {
    List<LocalDateTime> moments =
        List.of(
            LocalDateTime.parse("2024-01-01T12:00:00"),
            LocalDateTime.parse("2024-01-01T12:00:07.120"),
            LocalDateTime.parse("9999-12-31T23:59:59.999999"),
            LocalDateTime.parse("0001-01-01T00:00:00.000001"),
            LocalDateTime.parse("+12024-01-01T12:30:00"),
            LocalDateTime.parse("-0043-03-15T11:00:00"));
    List<? extends Specimen> made =
        moments.stream()
            .map(
                moment ->
                    SpecimenEntity.builder()
                        .moment(moment)
                        .instant(moment.toInstant(ZoneOffset.UTC))
                        .day(moment.toLocalDate())
                        .build())
            .toList();
    database.transaction(session -> session.addAll(made));
    try (Session session = database.session()) {
      List<Specimen> found = session.query(SPECIMEN).orderBy(SPECIMEN.id.asc()).list();
      assertThat(found).extracting(Specimen::moment).isEqualTo(moments);
      assertThat(found)
          .extracting(Specimen::instant)
          .isEqualTo(moments.stream().map(moment -> moment.toInstant(ZoneOffset.UTC)).toList());
      assertThat(found)
          .extracting(Specimen::day)
          .isEqualTo(moments.stream().map(LocalDateTime::toLocalDate).toList());
    }
  }

  @Test
  @Tag("A018")
  void datesAreFilteredByRange() {
    for (int day = 1; day <= 9; day++) {
      LocalDate date = LocalDate.of(2024, 1, day);
      roundTrip(builder -> builder.day(date));
    }
    try (Session session = database.session()) {
      assertThat(
              session
                  .query(SPECIMEN)
                  .where(SPECIMEN.day.between(LocalDate.of(2024, 1, 3), LocalDate.of(2024, 1, 5)))
                  .count())
          .isEqualTo(3);
    }
  }

  @Test
  void finerTimesAreFlooredToTheMicrosecond() {
    SpecimenEntity.Builder builder = SpecimenEntity.builder();
    Specimen made = builder.instant(Instant.parse("2024-01-01T00:00:00.123456999Z")).build();
    assertThat(made.instant()).isEqualTo(Instant.parse("2024-01-01T00:00:00.123456Z"));
  }

  @Test
  @Tag("A019")
  void booleansAreKeptAndFilter() {
    roundTrip(builder -> builder.flag(true));
    roundTrip(builder -> builder.flag(false));
    roundTrip(builder -> {});
    try (Session session = database.session()) {
      assertThat(session.query(SPECIMEN).where(SPECIMEN.flag).count()).isEqualTo(1);
      assertThat(session.query(SPECIMEN).where(SPECIMEN.flag.not()).count()).isEqualTo(1);
      assertThat(session.query(SPECIMEN).where(SPECIMEN.flag.isNull()).count()).isEqualTo(1);
    }
  }

  @Test
  @Tag("A020")
  void decimalsComeBackWithTheirScale() {
    Specimen found = roundTrip(builder -> builder.money(BigDecimal.TEN));
    assertThat(found.money()).isEqualTo(new BigDecimal("10.00"));
  }

  @Test
  @Tag("B055")
  void identifiersBytesAndEnumsAreKept() {
    UUID uuid = UUID.randomUUID();
    byte[] bytes = {0, 1, -1, 127, -128, '\'', '\\'};
    Specimen found = roundTrip(builder -> builder.uuid(uuid).bytes(bytes).colour(Colour.GREEN));
    assertThat(found.uuid()).isEqualTo(uuid);
    assertThat(found.bytes()).isEqualTo(bytes);
    assertThat(Objects.requireNonNull(found.colour()).isCalm()).isTrue();
    try (Session session = database.session()) {
      assertThat(session.query(SPECIMEN).where(SPECIMEN.colour.eq(Colour.GREEN)).count())
          .isEqualTo(1);
      assertThat(session.query(SPECIMEN).where(SPECIMEN.uuid.eq(uuid)).exists()).isTrue();
    }
  }
}
