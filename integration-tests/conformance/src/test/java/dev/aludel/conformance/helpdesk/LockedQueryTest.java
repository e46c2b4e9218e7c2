package dev.aludel.conformance.helpdesk;

import static dev.aludel.conformance.helpdesk.Customer_.CUSTOMER;
import static dev.aludel.conformance.helpdesk.Ticket_.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.Sql;
import dev.aludel.session.Session;
import dev.aludel.session.Synchronize;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries that lock: what they renew, and which rows they lock. */
class LockedQueryTest extends ConformanceTest {
  private static final String TICKETS =
      "select id, title, customer_id, reviewer_id, tenant, removed_at from ticket";

  LockedQueryTest() {
    super(HelpdeskModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          Customer ada = Customer.of(1, "Ada");
          Ticket first = Ticket.of(ada, "first");
          first.reviewer(ada);
          session.addAll(List.of(ada, first, Ticket.of(ada, "second")));
        });
    sql.clear();
  }

  /** What another transaction does meanwhile: the objects do not see it. */
  private static void renameBehind(Session session, String title) {
    session.execute(
        Sql.update(TICKET).set(TICKET.title, title).where(TICKET.id.eq(1L)), Synchronize.NONE);
  }

  @Test
  void aLockedQueryRenewsWhatTheSessionKnows() {
    try (Session session = database.session()) {
      Ticket known = session.getOrFail(TICKET, 1L);
      renameBehind(session, "renamed");
      assertThat(session.query(TICKET).where(TICKET.id.eq(1L)).one().title()).isEqualTo("first");
      sql.assertSends(
          () ->
              assertThat(session.query(TICKET).where(TICKET.id.eq(1L)).forUpdate().list())
                  .containsExactly(known),
          TICKETS + " where id = ? for update");
      sql.assertSendsNothing(() -> assertThat(known.title()).isEqualTo("renamed"));
    }
  }

  @Test
  void aLockedQueryKeepsWhatIsNotFlushed() {
    try (Session session = database.session()) {
      Ticket known = session.getOrFail(TICKET, 1L);
      renameBehind(session, "renamed");
      known.title("mine");
      session.query(TICKET).forUpdate().withoutAutoflush().list();
      assertThat(known.title()).isEqualTo("mine");
      session.flush();
      session.query(TICKET).forUpdate().list();
      assertThat(known.title()).isEqualTo("mine");
    }
  }

  @Test
  void onlyTheObjectsThatAreQueriedAreLockedAndRenewed() {
    try (Session session = database.session()) {
      Customer ada = session.getOrFail(CUSTOMER, 1L);
      session.execute(
          Sql.update(CUSTOMER).set(CUSTOMER.name, "Eva").where(CUSTOMER.id.eq(1L)),
          Synchronize.NONE);
      sql.assertSends(
          () -> {
            List<Ticket> found =
                session
                    .query(TICKET)
                    .load(TICKET.reviewer.joined())
                    .orderBy(TICKET.id.asc())
                    .forUpdate()
                    .list();
            assertThat(found.get(0).reviewer()).isSameAs(ada);
            assertThat(found.get(1).reviewer()).isNull();
          },
          "select ticket.id, ticket.title, ticket.customer_id, ticket.reviewer_id, ticket.tenant,"
              + " ticket.removed_at, customer.name, customer.tenant,"
              + " customer.removed_at from ticket left join customer"
              + " on customer.id = ticket.reviewer_id order by ticket.id"
              + onH2OrPostgresql(" for update", " for update of ticket"));
      assertThat(ada.name()).isEqualTo("Ada");
    }
  }

  @Test
  void aLockedPageWithAListLocksTheObjectsOfThePage() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(CUSTOMER)
                          .load(CUSTOMER.tickets.joined())
                          .orderBy(CUSTOMER.id.asc())
                          .limit(1)
                          .forUpdate()
                          .one()
                          .tickets())
                  .hasSize(2),
          "select customer.id, customer.name, customer.tenant, customer.removed_at, ticket.id,"
              + " ticket.title, ticket.reviewer_id, ticket.tenant,"
              + " ticket.removed_at from (select id, name, tenant, removed_at from customer"
              + " order by id limit ? for update) as customer left join ticket"
              + " on ticket.customer_id = customer.id order by customer.id,"
              + " ticket.id nulls last");
    }
  }
}
