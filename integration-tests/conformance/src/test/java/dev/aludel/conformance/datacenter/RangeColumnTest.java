package dev.aludel.conformance.datacenter;

import static dev.aludel.conformance.datacenter.Lease_.LEASE;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.MappingException;
import dev.aludel.query.Condition;
import dev.aludel.session.Session;
import dev.aludel.type.Range;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Columns of ranges: declared, created, written, read and compared; asked on PostgreSQL. */
class RangeColumnTest extends ConformanceTest {
  private static final Range<LocalDate> JANUARY = Range.closed(day(1), day(31));

  RangeColumnTest() {
    super(DatacenterModelsSchema.SCHEMA);
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2024, 1, day);
  }

  private static LeaseEntity lease(int first, int last) {
    return LeaseEntity.create(Range.of(day(first), day(last)));
  }

  private void addThree() {
    database.transaction(
        session -> session.addAll(List.of(lease(1, 10), lease(10, 20), lease(25, 31))));
    sql.clear();
  }

  private List<Long> ids(Condition condition) {
    try (Session session = database.session()) {
      return session.list(select(LEASE.id).from(LEASE).where(condition).orderBy(LEASE.id.asc()));
    }
  }

  private boolean isRefused(Condition condition) {
    if (kind == TestDatabase.POSTGRESQL) {
      return false;
    }
    sql.assertSendsNothing(
        () ->
            assertThatThrownBy(() -> ids(condition))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("h2"));
    return true;
  }

  @Test
  void aRangeIsPostgresqlsOwnTypeAndTextElsewhere() {
    assertThat(database.dialect().create(DatacenterModelsSchema.SCHEMA.tables(), false).toString())
        .contains(
            onH2OrPostgresql("during varchar(255) not null", "during daterange not null"),
            onH2OrPostgresql("online varchar(255)", "online tstzrange"),
            onH2OrPostgresql("serviced varchar(255)", "serviced tsrange"),
            onH2OrPostgresql("ports varchar(255)", "ports int4range"),
            onH2OrPostgresql("serials varchar(255)", "serials int8range"),
            onH2OrPostgresql("varchar(255)", "numrange"),
            onH2OrPostgresql("pauses varchar(255) array", "pauses daterange[]"));
  }

  @Test
  void rangesOfEachTypeAreKept() {
    Instant time = Instant.parse("2024-03-31T01:30:00.123456Z");
    LocalDateTime local = LocalDateTime.parse("2024-03-31T02:30:00.5");
    LeaseEntity lease =
        LeaseEntity.builder()
            .during(JANUARY)
            .online(Range.of(time, null))
            .serviced(Range.of(local, local.plusDays(1), "()"))
            .ports(Range.closed(8000, 8010))
            .serials(Range.of(-5L, 1L << 40))
            .load(Range.of(new BigDecimal("0.50"), new BigDecimal("100"), "(]"))
            .pauses(Arrays.asList(Range.of(day(3), day(5)), null, Range.empty()))
            .build();
    database.transaction(session -> session.add(lease));
    try (Session session = database.session()) {
      Lease found = session.query(LEASE).one();
      assertThat(found).isNotSameAs(lease);
      assertThat(found.during()).isEqualTo(JANUARY).hasToString("[2024-01-01,2024-02-01)");
      assertThat(found.online()).isEqualTo(Range.of(time, null));
      assertThat(found.serviced()).isEqualTo(lease.serviced());
      assertThat(found.ports()).isEqualTo(Range.of(8000, 8011));
      assertThat(found.serials()).isEqualTo(lease.serials());
      assertThat(found.load()).hasToString("(0.5,100]").isEqualTo(lease.load());
      assertThat(found.pauses()).containsExactly(Range.of(day(3), day(5)), null, Range.empty());
    }
  }

  @Test
  void farAndOldBoundsAreKept() {
    Range<LocalDate> days = Range.of(LocalDate.of(-43, 3, 15), LocalDate.of(12_024, 1, 1));
    Instant old = Instant.parse("-0099-01-01T00:00:00Z");
    Range<Instant> times = Range.of(old, Instant.parse("+20000-06-30T12:00:00.000001Z"));
    database.transaction(
        session -> session.add(LeaseEntity.builder().during(days).online(times).build()));
    try (Session session = database.session()) {
      Lease found = session.query(LEASE).one();
      assertThat(found.during()).isEqualTo(days);
      assertThat(found.online()).isEqualTo(times);
    }
  }

  @Test
  void absentIsNullAndEmptyIsEmptyAndUnboundedIsNeither() {
    database.transaction(
        session ->
            session.addAll(
                List.of(
                    LeaseEntity.create(Range.empty()),
                    LeaseEntity.create(Range.all()),
                    LeaseEntity.create(Range.of(day(4), day(4))))));
    try (Session session = database.session()) {
      List<Lease> found = session.query(LEASE).orderBy(LEASE.id.asc()).list();
      assertThat(found)
          .extracting(Lease::during)
          .containsExactly(Range.empty(), Range.all(), Range.empty());
      assertThat(found).extracting(Lease::online).containsOnlyNulls();
    }
    assertThat(ids(LEASE.during.eq(Range.<LocalDate>empty()))).containsExactly(1L, 3L);
    assertThat(ids(LEASE.online.isNull())).hasSize(3);
  }

  @Test
  void aRangeIsComparedWholeOnEveryDatabase() {
    addThree();
    assertThat(ids(LEASE.during.eq(Range.closed(day(10), day(19))))).containsExactly(2L);
    assertThat(ids(LEASE.during.ne(Range.of(day(10), day(20))))).containsExactly(1L, 3L);
    assertThat(ids(LEASE.during.in(Range.of(day(1), day(10)), Range.of(day(25), day(31)))))
        .containsExactly(1L, 3L);
  }

  @Test
  void aRangeOfAnObjectIsReplaced() {
    addThree();
    database.transaction(
        session -> {
          Lease lease = session.getOrFail(LEASE, 1L);
          lease.during(Range.of(day(1), null));
          sql.assertSends(session::flush, "update leases set during = ? where id = ?");
          session.execute(
              update(LEASE).set(LEASE.during, Range.of(day(2), day(3))).where(LEASE.id.eq(2L)));
        });
    try (Session session = database.session()) {
      assertThat(session.list(select(LEASE.during).from(LEASE).orderBy(LEASE.id.asc())))
          .containsExactly(
              Range.of(day(1), null), Range.of(day(2), day(3)), Range.of(day(25), day(31)));
    }
  }

  @Test
  @Tag("B064")
  void aColumnContainsAValueAndARange() {
    addThree();
    Condition day = LEASE.during.contains(day(10));
    Condition days = LEASE.during.contains(Range.closed(day(11), day(12)));
    if (isRefused(day) && isRefused(days)) {
      return;
    }
    sql.assertSends(
        () -> assertThat(ids(day)).containsExactly(2L),
        "select id from leases where during @> cast(? as date) order by id");
    sql.assertSends(
        () -> assertThat(ids(days)).containsExactly(2L),
        "select id from leases where during @> cast(? as daterange) order by id");
    assertThat(ids(LEASE.during.containedBy(JANUARY))).containsExactly(1L, 2L, 3L);
  }

  @Test
  @Tag("B064")
  void aColumnOverlapsARange() {
    addThree();
    Condition overlap = LEASE.during.overlap(Range.of(day(9), day(11)));
    if (isRefused(overlap)) {
      return;
    }
    sql.assertSends(
        () -> assertThat(ids(overlap)).containsExactly(1L, 2L),
        "select id from leases where during && cast(? as daterange) order by id");
    assertThat(ids(LEASE.during.overlap(day(9), null))).containsExactly(1L, 2L, 3L);
    assertThat(ids(LEASE.during.overlap(Range.<LocalDate>empty()))).isEmpty();
  }

  @Test
  void aColumnIsBesideARange() {
    addThree();
    Range<LocalDate> tenth = Range.of(day(10), day(20));
    if (isRefused(LEASE.during.adjacentTo(tenth))) {
      return;
    }
    assertThat(ids(LEASE.during.adjacentTo(tenth))).containsExactly(1L);
    assertThat(ids(LEASE.during.strictlyLeftOf(tenth))).containsExactly(1L);
    assertThat(ids(LEASE.during.strictlyRightOf(tenth))).containsExactly(3L);
  }

  @Test
  void twoRowsOfRangesAreCompared() {
    addThree();
    Lease_ other = LEASE.as("other");
    Condition besides = LEASE.during.adjacentTo(other.during).and(LEASE.id.lt(other.id));
    if (isRefused(LEASE.during.adjacentTo(LEASE.during))) {
      return;
    }
    try (Session session = database.session()) {
      assertThat(session.list(select(LEASE.id).from(LEASE).join(other).on(besides)))
          .containsExactly(1L);
    }
  }

  @Test
  void partsOfARangeAreSelected() {
    addThree();
    if (isRefused(LEASE.during.lower().eq(day(1)))
        && isRefused(LEASE.during.isEmpty())
        && isRefused(LEASE.during.intersection(JANUARY).eq(JANUARY))) {
      return;
    }
    try (Session session = database.session()) {
      assertThat(
              session.list(
                  select(LEASE.during.upper())
                      .from(LEASE)
                      .where(LEASE.during.isEmpty().not())
                      .orderBy(LEASE.during.lower().desc())))
          .containsExactly(day(31), day(20), day(10));
      assertThat(
              session.list(
                  select(LEASE.during.intersection(Range.of(day(5), day(15))))
                      .from(LEASE)
                      .orderBy(LEASE.id.asc())))
          .containsExactly(Range.of(day(5), day(10)), Range.of(day(10), day(15)), Range.empty());
    }
  }

  @Test
  void whatTheDatabaseAnswersIsWhatJavaAnswers() {
    List<Range<LocalDate>> ranges =
        List.of(
            Range.empty(),
            Range.all(),
            Range.of(null, day(10)),
            Range.of(day(10), null),
            Range.of(day(5), day(10)),
            Range.of(day(9), day(12)));
    database.transaction(
        session -> session.addAll(ranges.stream().map(LeaseEntity::create).toList()));
    if (isRefused(LEASE.during.overlap(JANUARY))) {
      return;
    }
    for (Range<LocalDate> other : ranges) {
      assertThat(ids(LEASE.during.overlap(other)))
          .isEqualTo(where(ranges, one -> one.overlap(other)));
      assertThat(ids(LEASE.during.contains(other)))
          .isEqualTo(where(ranges, one -> one.contains(other)));
      assertThat(ids(LEASE.during.containedBy(other)))
          .isEqualTo(where(ranges, one -> one.containedBy(other)));
      assertThat(ids(LEASE.during.adjacentTo(other)))
          .isEqualTo(where(ranges, one -> one.adjacentTo(other)));
      assertThat(ids(LEASE.during.strictlyLeftOf(other)))
          .isEqualTo(where(ranges, one -> one.strictlyLeftOf(other)));
      assertThat(ids(LEASE.during.intersection(other).eq(other)))
          .isEqualTo(where(ranges, one -> one.intersection(other).equals(other)));
    }
    assertThat(ids(LEASE.during.contains(day(9))))
        .isEqualTo(where(ranges, one -> one.contains(day(9))));
  }

  private static List<Long> where(
      List<Range<LocalDate>> ranges, java.util.function.Predicate<Range<LocalDate>> test) {
    return java.util.stream.LongStream.rangeClosed(1, ranges.size())
        .filter(id -> test.test(ranges.get((int) id - 1)))
        .boxed()
        .toList();
  }

  @Test
  void networkTypesAreTextThatPostgresqlChecks() {
    database.transaction(
        session ->
            session.add(
                LeaseEntity.builder()
                    .during(JANUARY)
                    .address("192.168.0.7")
                    .network("192.168.0.0/24")
                    .card("08:00:2b:01:02:03")
                    .build()));
    try (Session session = database.session()) {
      Lease found = session.query(LEASE).where(LEASE.address.eq("192.168.0.7")).one();
      assertThat(found.network()).isEqualTo("192.168.0.0/24");
      assertThat(found.card()).isEqualTo("08:00:2b:01:02:03");
    }
    Condition inside = LEASE.address.op("<<", LEASE.network);
    if (!isRefused(inside)) {
      assertThat(ids(inside)).containsExactly(1L);
    }
  }

  @Test
  void aConverterHasTheTypeOfEachDialect() throws Exception {
    assertThat(database.dialect().create(DatacenterModelsSchema.SCHEMA.tables(), false).toString())
        .contains(onH2OrPostgresql("gateway varchar(45)", "gateway inet"));
    InetAddress first = InetAddress.getByName("10.0.0.1");
    InetAddress second = InetAddress.getByName("2001:db8::1");
    database.transaction(
        session ->
            session.addAll(
                List.of(
                    LeaseEntity.builder().during(JANUARY).gateway(first).build(),
                    LeaseEntity.builder().during(JANUARY).gateway(second).build())));
    try (Session session = database.session()) {
      assertThat(session.query(LEASE).orderBy(LEASE.id.asc()).list())
          .extracting(Lease::gateway)
          .containsExactly(first, second);
      session.getOrFail(LEASE, 1L).gateway(null);
      session.commit();
    }
    assertThat(ids(LEASE.gateway.isNull())).containsExactly(1L);
    assertThat(ids(LEASE.gateway.ne(first))).containsExactly(2L);
    assertThat(ids(LEASE.gateway.in(first, second))).containsExactly(2L);
    try (Session session = database.session()) {
      session.execute(update(LEASE).set(LEASE.gateway, first).where(LEASE.gateway.isNull()));
      assertThat(session.list(select(LEASE.gateway).from(LEASE).where(LEASE.gateway.eq(first))))
          .containsExactly(first);
    }
  }
}
