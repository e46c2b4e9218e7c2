package dev.aludel.conformance.keys;

import static dev.aludel.conformance.keys.Country_.COUNTRY;
import static dev.aludel.conformance.keys.Device_.DEVICE;
import static dev.aludel.conformance.keys.Region_.REGION;
import static dev.aludel.conformance.keys.Ticket_.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.QueryException;
import dev.aludel.query.EntityTable;
import dev.aludel.query.ExecutionOptions;
import dev.aludel.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is given to {@code get} as a key. */
class KeyFormTest extends ConformanceTest {
  private Session session;

  KeyFormTest() {
    super(KeysModelsSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    session = database.session();
  }

  @AfterEach
  void end() {
    session.close();
  }

  private void refuses(EntityTable<?, ?> table, Object key, String message) {
    sql.assertSendsNothing(
        () -> {
          assertThatThrownBy(() -> session.get(table, key))
              .isInstanceOf(QueryException.class)
              .hasMessageStartingWith("ALU-5364: " + message);
          assertThatThrownBy(
                  () -> session.getOrFail(table, key, ExecutionOptions.NONE.populateExisting()))
              .isInstanceOf(QueryException.class)
              .hasMessageStartingWith("ALU-5364: " + message);
        });
  }

  @Test
  void aKeyOfAnotherTypeIsRefused() {
    refuses(
        TICKET, "x", "x (java.lang.String) cannot be the key of Ticket, which is number bigint.");
    refuses(TICKET, 1.5, "1.5 (java.lang.Double) cannot be the key of Ticket, which is number");
    refuses(COUNTRY, 1, "1 (java.lang.Integer) cannot be the key of Country, which is code char.");
    refuses(DEVICE, "0", "0 (java.lang.String) cannot be the key of Device, which is id uuid.");
  }

  @Test
  void aKeyOfSeveralColumnsIsItsRecord() {
    refuses(
        REGION,
        1,
        "1 (java.lang.Integer) cannot be the key of Region, which is country_id char, number integer.");
    session.add(RegionEntity.create(CountryEntity.create("at", "A"), 1, "a1"));
    session.flush();
    assertThat(session.get(REGION, new RegionKey("at", 1))).isPresent();
    assertThat(session.get(REGION, new RegionKey("at", 2))).isEmpty();
  }

  @Test
  void integersOfAllWidthsAreOneKey() {
    Ticket ticket = TicketEntity.create("a");
    session.add(ticket);
    session.flush();
    assertThat(session.get(TICKET, (int) ticket.number())).containsSame(ticket);
    session.expungeAll();
    assertThat(session.get(TICKET, (short) ticket.number())).isPresent();
  }
}
