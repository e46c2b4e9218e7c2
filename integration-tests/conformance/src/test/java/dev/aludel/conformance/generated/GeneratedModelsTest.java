package dev.aludel.conformance.generated;

import static dev.aludel.conformance.generated.Author_.AUTHOR;
import static dev.aludel.conformance.generated.Course_.COURSE;
import static dev.aludel.conformance.generated.Enrollment_.ENROLLMENT;
import static dev.aludel.conformance.generated.Exam_.EXAM;
import static dev.aludel.conformance.generated.Order_.ORDER;
import static dev.aludel.conformance.generated.Person_.PERSON;
import static dev.aludel.conformance.generated.Specimen_.SPECIMEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Database;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects of generated classes go to the database and come back as they were. */
class GeneratedModelsTest {

  static List<Database> databases() {
    return Databases.fresh();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void everyColumnTypeComesBackAsItWas(Database database) {
    Specimen specimen = specimen();
    database.create(SamplesSchema.SCHEMA);
    database.transaction(session -> session.add(specimen));
    UUID id = specimen.id();
    database.transaction(
        session -> {
          Specimen found = session.get(SPECIMEN, id).orElseThrow();
          assertThat(found).isNotSameAs(specimen);
          assertThat(found.truth()).isTrue();
          assertThat(found.doubt()).isNull();
          assertThat(found.few()).isEqualTo((short) 1);
          assertThat(found.some()).isEqualTo(Integer.MIN_VALUE);
          assertThat(found.maybeSome()).isNull();
          assertThat(found.many()).isEqualTo(10_000_000_000L);
          assertThat(found.boxed()).isEqualTo(Long.MAX_VALUE);
          assertThat(found.rough()).isEqualTo(1.5f);
          assertThat(found.finer()).isEqualTo(2.25);
          assertThat(found.exact()).isEqualTo(new BigDecimal("1.50"));
          assertThat(found.widened()).isEqualTo(7);
          assertThat(found.huge()).isEqualTo(BigInteger.TEN.pow(30));
          assertThat(found.text()).isEqualTo("say \"hello\"");
          assertThat(found.code()).isEqualTo("de");
          assertThat(found.day()).isEqualTo(DayOfWeek.FRIDAY);
          assertThat(found.date()).isEqualTo(LocalDate.of(2024, 2, 29));
          assertThat(found.time()).isEqualTo(LocalTime.of(12, 0, 0, 123_456_000));
          assertThat(found.dateTime()).isEqualTo(LocalDateTime.of(2024, 2, 29, 1, 2, 3));
          assertThat(found.instant()).isEqualTo(Instant.parse("2024-01-01T12:00:00.123456Z"));
          assertThat(found.offsetDateTime()).isEqualTo(specimen.offsetDateTime());
          assertThat(found.uuid()).isEqualTo(new UUID(0, 1));
          assertThat(found.bytes()).containsExactly(1, 2, 3);
        });
  }

  private static Specimen specimen() {
    return SpecimenEntity.builder()
        .truth(true)
        .some(Integer.MIN_VALUE)
        .boxed(Long.MAX_VALUE)
        .widened(7)
        .huge(BigInteger.TEN.pow(30))
        .code("de")
        .caseless("x")
        .day(DayOfWeek.FRIDAY)
        .date(LocalDate.of(2024, 2, 29))
        .time(LocalTime.of(12, 0, 0, 123_456_789))
        .dateTime(LocalDateTime.of(2024, 2, 29, 1, 2, 3))
        .instant(Instant.parse("2024-01-01T12:00:00.123456789Z"))
        .bytes(new byte[] {1, 2, 3})
        .build();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void keyOfRelationshipsFindsItsObject(Database database) {
    database.create(SamplesSchema.SCHEMA);
    Student ada = StudentEntity.create("Ada");
    Course logic = CourseEntity.create("L1", "Logic");
    Exam exam = ExamEntity.create(LocalDate.of(2024, 7, 1), EnrollmentEntity.create(ada, logic));
    database.transaction(session -> session.add(exam));
    database.transaction(
        session -> {
          EnrollmentKey key = new EnrollmentKey(ada.id(), "L1");
          Enrollment found = session.get(ENROLLMENT, key).orElseThrow();
          assertThat(session.get(ENROLLMENT, key).orElseThrow()).isSameAs(found);
          assertThat(found.course().title()).isEqualTo("Logic");
          assertThat(found.student().enrollments()).containsExactly(found);
          assertThat(found.exams()).extracting(Exam::id).containsExactly(exam.id());
          assertThat(session.get(EXAM, exam.id()).orElseThrow().enrollment()).isSameAs(found);
          assertThat(session.query(COURSE).where(COURSE.title.eq("Logic")).list()).hasSize(1);
          found.grade("A");
        });
    String grade = database.call(session -> session.query(ENROLLMENT).list().get(0).grade());
    assertThat(grade).isEqualTo("A");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void pairsGetTheirExtraColumns(Database database) {
    database.create(SamplesSchema.SCHEMA);
    Author author = AuthorEntity.create("Euclid");
    author.books().add(BookEntity.create("Elements"));
    assertThat(author.books().get(0).authors()).containsExactly(author);
    database.transaction(session -> session.add(author));
    database.transaction(
        session -> {
          Author found = session.get(AUTHOR, author.id()).orElseThrow();
          assertThat(found.books()).extracting(Book::title).containsExactly("Elements");
          found.books().clear();
        });
    database.transaction(
        session -> assertThat(session.get(AUTHOR, author.id()).orElseThrow().books()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void treesAndOneToOnesAreKeptInStep(Database database) {
    database.create(SamplesSchema.SCHEMA);
    Person boss = PersonEntity.create();
    Person clerk = PersonEntity.builder().manager(boss).build();
    Profile profile = ProfileEntity.create(clerk);
    assertThat(clerk.profile()).isSameAs(profile);
    assertThat(boss.reports()).containsExactly(clerk);
    database.transaction(session -> session.add(boss));
    database.transaction(
        session -> {
          Person found = session.get(PERSON, boss.id()).orElseThrow();
          assertThat(found.manager()).isNull();
          Person report = found.reports().get(0);
          assertThat(report.id()).isEqualTo(clerk.id());
          assertThat(report.profile()).isNotNull();
        });
  }

  @ParameterizedTest
  @MethodSource("databases")
  void constructorsOfAnAbstractClassAreMirrored(Database database) throws Exception {
    database.create(SamplesSchema.SCHEMA);
    Order order = new OrderEntity(LocalDate.of(2024, 1, 2), "with", "care");
    assertThat(order.status()).isEqualTo(Order.Status.PENDING);
    database.transaction(session -> session.add(order));
    order.id();
    database.transaction(
        session -> {
          Order found = session.get(ORDER, order.id()).orElseThrow();
          assertThat(found.note()).isEqualTo("with care");
          assertThat(found.fee()).isEqualTo(new BigDecimal("0.00"));
          assertThat(found).hasToString("order of 2024-01-02, changed 0 times");
          found.ship();
        });
    Order.Status status =
        database.call(session -> session.get(ORDER, order.id()).orElseThrow().status());
    assertThat(status).isEqualTo(Order.Status.SHIPPED);
  }
}
