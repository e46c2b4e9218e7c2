package dev.aludel.conformance.keys;

import static dev.aludel.conformance.keys.Device_.DEVICE;
import static dev.aludel.conformance.keys.Region_.REGION;
import static dev.aludel.conformance.keys.Ticket_.TICKET;
import static dev.aludel.conformance.keys.Town_.TOWN;
import static dev.aludel.query.Functions.nextValue;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.NumberExpression;
import dev.aludel.schema.Sequence;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every way in which a row gets its key. */
class KeysTest extends ConformanceTest {

  KeysTest() {
    super(KeysModelsSchema.SCHEMA);
  }

  @Test
  void aSequenceGivesKeysInOrder() {
    List<Ticket> tickets = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      tickets.add(TicketEntity.create("subject " + i));
    }
    database.transaction(session -> session.addAll(tickets));

    assertThat(tickets).extracting(Ticket::number).isSorted().doesNotHaveDuplicates();
    try (Session session = database.session()) {
      for (Ticket ticket : tickets) {
        assertThat(session.get(TICKET, ticket.number()).orElseThrow().subject())
            .isEqualTo(ticket.subject());
      }
    }
  }

  @Test
  @Tag("B075")
  void aSequenceIsAskedInAStatement() {
    NumberExpression<Long> next = nextValue(Sequence.named("ticket_numbers"));
    try (Session session = database.session()) {
      Ticket ticket = TicketEntity.create("a");
      session.add(ticket);
      session.flush();
      sql.assertSends(
          () ->
              session.execute(insertInto(TICKET).set(TICKET.number, next).set(TICKET.subject, "b")),
          "insert into ticket (number, subject) values ("
              + onH2OrPostgresql("next value for ticket_numbers", "nextval('ticket_numbers')")
              + ", ?)");
      assertThat(session.list(select(TICKET.number).from(TICKET).orderBy(TICKET.number.asc())))
          .containsExactly(ticket.number(), ticket.number() + 1);
      assertThat(session.one(select(next.plus(10)))).isEqualTo(ticket.number() + 12);
    }
  }

  @Test
  @Tag("A025")
  @Tag("A043")
  void aUuidIsKnownAfterTheFlushAndServesChildrenInTheSameFlush() {
    Device device = DeviceEntity.create("thermometer");
    Reading reading = ReadingEntity.create(device, 21);
    try (Session session = database.session()) {
      session.add(reading);
      session.flush();
      assertThat(device.id()).isNotNull();
      assertThat(reading.id()).hasSize(36);
      assertThat(UUID.fromString(reading.id()).version()).isEqualTo(4);
      session.commit();
    }
    try (Session session = database.session()) {
      assertThat(session.get(DEVICE, device.id()).orElseThrow().readings())
          .extracting(Reading::level)
          .containsExactly(21);
    }
  }

  @Test
  @Tag("A044")
  void aCompositeKeyMayHoldAForeignKey() {
    Country country = CountryEntity.create("FI", "Finland");
    Region region = RegionEntity.create(country, 7, "Kainuu");
    Town town = TownEntity.create("Kajaani");
    town.region(region);
    database.transaction(session -> session.add(town));

    try (Session session = database.session()) {
      Region found = session.get(REGION, new RegionKey("FI", 7)).orElseThrow();
      assertThat(found.towns()).extracting(Town::name).containsExactly("Kajaani");
      assertThat(found.country().name()).isEqualTo("Finland");
      found.name("Kainuu again");
      sql.assertSends(
          session::flush, "update region set name = ? where country_id = ? and number = ?");
      session.commit();
    }
  }

  @Test
  @Tag("A038")
  void aReferenceToNothingSendsNothing() {
    database.transaction(session -> session.add(TownEntity.create("Nowhere")));
    try (Session session = database.session()) {
      Town town = session.query(TOWN).one();
      sql.assertSendsNothing(() -> assertThat(town.region()).isNull());
    }
  }

  @Test
  void aCompositeReferenceIsClearedWhole() {
    Region region = RegionEntity.create(CountryEntity.create("FI", "Finland"), 7, "Kainuu");
    Town town = TownEntity.create("Kajaani");
    town.region(region);
    try (Session session = database.session()) {
      session.add(town);
      session.commit();
      assertThat(Objects.requireNonNull(town.region()).towns()).containsExactly(town);
      town.region(null);
      sql.assertSends(
          session::flush, "update town set region_country_id = ?, region_number = ? where id = ?");
      session.commit();
      assertThat(region.towns()).isEmpty();
    }
  }
}
