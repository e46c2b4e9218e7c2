package dev.aludel.conformance.helpdesk;

import static dev.aludel.conformance.helpdesk.Customer_.CUSTOMER;
import static dev.aludel.conformance.helpdesk.Ticket_.TICKET;
import static dev.aludel.conformance.helpdesk.Topic_.TOPIC;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.QueryException;
import dev.aludel.query.Condition;
import dev.aludel.query.CoreTable;
import dev.aludel.query.EntityTable;
import dev.aludel.query.ExecutionOptions;
import dev.aludel.session.Session;
import dev.aludel.session.SessionListener;
import dev.aludel.sql.Lock;
import dev.aludel.type.ValueTypes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a session demands of all rows that it reads: soft deletion and tenants. */
class CriteriaTest extends ConformanceTest {
  private static final String REMOVED = "includeRemoved";
  private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

  CriteriaTest() {
    super(HelpdeskModelsSchema.SCHEMA);
  }

  /** Hides what is removed, of every model that can be. */
  private static final SessionListener PRESENT =
      new SessionListener() {
        @Override
        public List<Condition> criteria(
            Session session, EntityTable<?, ?> table, Set<String> options) {
          if (options.contains(REMOVED) || !table.aludelTable().hasColumn("removed_at")) {
            return List.of();
          }
          return List.of(CoreTable.of(table).temporal("removed_at", ValueTypes::instant).isNull());
        }
      };

  /** Hides what other tenants have; which one asks is the session's. */
  private static final SessionListener TENANT =
      new SessionListener() {
        @Override
        public List<Condition> criteria(
            Session session, EntityTable<?, ?> table, Set<String> options) {
          Long tenant = (Long) session.info().get("tenant");
          return table.aludelTable().hasColumn("tenant")
              ? List.of(CoreTable.of(table).number("tenant", ValueTypes::longInteger).eq(tenant))
              : List.of();
        }
      };

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          Customer ada = Customer.of(1, "Ada");
          Customer bob = Customer.of(1, "Bob");
          Customer eve = Customer.of(2, "Eve");
          bob.removedAt(THEN);
          Topic mail = Topic.of("mail");
          Topic fax = Topic.of("fax");
          fax.removedAt(THEN);
          Ticket open = Ticket.of(ada, "open");
          open.topics().addAll(List.of(mail, fax));
          Ticket gone = Ticket.of(ada, "gone");
          gone.removedAt(THEN);
          session.addAll(List.of(ada, bob, eve, open, gone));
          Ticket orphan = Ticket.of(bob, "orphan");
          orphan.reviewer(bob);
          Ticket foreign = Ticket.of(eve, "foreign");
          foreign.reviewer(eve);
          session.addAll(List.of(orphan, foreign));
        });
    sql.clear();
  }

  private void present(Consumer<Session> work) {
    try (Session session = database.session().listener(PRESENT)) {
      work.accept(session);
    }
  }

  private Session ofTenant(long tenant) {
    Session session = database.session().listener(TENANT);
    session.info().put("tenant", tenant);
    return session;
  }

  private static Ticket open(Session session) {
    return session.query(TICKET).where(TICKET.title.eq("open")).one();
  }

  private static Customer ada(Session session) {
    return session.query(CUSTOMER).where(CUSTOMER.name.eq("Ada")).one();
  }

  @Test
  @Tag("B135")
  void softlyDeletedRowsAreReadByNoQuery() {
    present(
        session -> {
          sql.assertSends(
              () ->
                  assertThat(session.query(TICKET).orderBy(TICKET.id.asc()).list())
                      .extracting(Ticket::title)
                      .containsExactly("open", "orphan", "foreign"),
              "select id, title, customer_id, reviewer_id, tenant, removed_at from ticket"
                  + " where removed_at is null order by id");
          sql.assertSends(
              () -> assertThat(session.query(TICKET).count()).isEqualTo(3),
              "select count(*) from ticket where removed_at is null");
          sql.assertSends(
              () -> assertThat(session.list(select(count()).from(TICKET))).containsExactly(3L),
              "select count(*) from ticket where removed_at is null");
        });
  }

  @Test
  @Tag("B135")
  void aLazyListHasOnlyWhatIsPresent() {
    present(
        session -> {
          Customer ada = ada(session);
          sql.assertSends(
              () -> assertThat(ada.tickets()).extracting(Ticket::title).containsExactly("open"),
              onH2OrPostgresql(
                  "select id, title, customer_id, reviewer_id, tenant, removed_at"
                      + " from unnest(cast(? as bigint array)) as owners(owner_key_1)"
                      + " join ticket on customer_id = owners.owner_key_1"
                      + " where removed_at is null order by id",
                  "select id, title, customer_id, reviewer_id, tenant, removed_at from ticket"
                      + " where customer_id = any(?) and removed_at is null order by id"));
        });
  }

  @Test
  @Tag("B135")
  void aLazyTargetThatIsHiddenReadsAsNone() {
    present(
        session -> {
          Ticket orphan = session.query(TICKET).where(TICKET.title.eq("orphan")).one();
          assertThatThrownBy(orphan::customer)
              .hasMessageStartingWith("ALU-5490: Ticket#3.customer must have a value: the row");
          assertThat(orphan.reviewer()).isNull();
          assertThat(open(session).customer().name()).isEqualTo("Ada");
        });
  }

  @Test
  @Tag("B135")
  void pairsOfHiddenTargetsAreHidden() {
    present(
        session -> {
          Ticket open = open(session);
          sql.assertSends(
              () -> assertThat(open.topics()).extracting(Topic::name).containsExactly("mail"),
              onH2OrPostgresql(
                  "select topic.id, topic.name, topic.removed_at, ticket_topics.ticket_id"
                      + " from unnest(cast(? as bigint array)) as owners(owner_key_1)"
                      + " join ticket_topics on ticket_topics.ticket_id = owners.owner_key_1"
                      + " join topic on topic.id = ticket_topics.topic_id"
                      + " where topic.removed_at is null order by topic.name",
                  "select topic.id, topic.name, topic.removed_at, ticket_topics.ticket_id"
                      + " from ticket_topics join topic on topic.id = ticket_topics.topic_id"
                      + " where ticket_topics.ticket_id = any(?) and topic.removed_at is null"
                      + " order by topic.name"));
        });
  }

  @Test
  @Tag("B135")
  void joinedLoadingHidesTargetsAndKeepsOwners() {
    present(
        session ->
            sql.assertSends(
                () -> {
                  List<Ticket> found =
                      session
                          .query(TICKET)
                          .load(TICKET.reviewer.joined())
                          .orderBy(TICKET.id.asc())
                          .list();
                  assertThat(found)
                      .extracting(Ticket::reviewer)
                      .extracting(each -> each == null ? null : each.name())
                      .containsExactly(null, null, "Eve");
                },
                "select ticket.id, ticket.title, ticket.customer_id, ticket.reviewer_id, ticket.tenant,"
                    + " ticket.removed_at, customer.name, customer.tenant,"
                    + " customer.removed_at from ticket left join customer"
                    + " on customer.id = ticket.reviewer_id and customer.removed_at is null"
                    + " where ticket.removed_at is null order by ticket.id"));
  }

  @Test
  @Tag("B135")
  void aJoinedListHidesTargetsAlsoWhereOwnersAreLimited() {
    present(
        session ->
            sql.assertSends(
                () -> {
                  List<Customer> found =
                      session
                          .query(CUSTOMER)
                          .load(CUSTOMER.tickets.joined())
                          .orderBy(CUSTOMER.id.asc())
                          .limit(1)
                          .list();
                  assertThat(found.get(0).tickets())
                      .extracting(Ticket::title)
                      .containsExactly("open");
                },
                "select customer.id, customer.name, customer.tenant, customer.removed_at,"
                    + " ticket.id, ticket.title, ticket.reviewer_id, ticket.tenant,"
                    + " ticket.removed_at from (select id, name, tenant, removed_at from customer"
                    + " where removed_at is null order by id limit ?) as customer left join ticket on ticket.customer_id = customer.id"
                    + " and ticket.removed_at is null order by customer.id, ticket.id nulls last"));
  }

  @Test
  @Tag("B135")
  void everyOtherStrategyHidesTargets() {
    present(
        session -> {
          for (var strategy :
              List.of(
                  CUSTOMER.tickets.selectIn(),
                  CUSTOMER.tickets.subquery(),
                  CUSTOMER.tickets.immediate())) {
            session.expungeAll();
            Customer ada =
                session.query(CUSTOMER).where(CUSTOMER.name.eq("Ada")).load(strategy).list().get(0);
            sql.assertSendsNothing(
                () -> assertThat(ada.tickets()).extracting(Ticket::title).containsExactly("open"));
          }
        });
  }

  @Test
  @Tag("B135")
  void subqueriesSeeOnlyWhatIsPresent() {
    present(
        session ->
            sql.assertSends(
                () ->
                    assertThat(
                            session
                                .query(CUSTOMER)
                                .where(CUSTOMER.tickets.any(TICKET.title.eq("gone")))
                                .list())
                        .isEmpty(),
                "select id, name, tenant, removed_at from customer where exists (select 1 from"
                    + " ticket where ticket.customer_id = customer.id and ticket.title = ?"
                    + " and ticket.removed_at is null) and removed_at is null"));
  }

  @Test
  @Tag("B135")
  void aJoinAlongARelationshipKeepsTheOuterRows() {
    present(
        session -> {
          sql.assertSends(
              () ->
                  assertThat(
                          session.list(
                              select(CUSTOMER.name, count(TICKET.id))
                                  .from(CUSTOMER)
                                  .leftJoin(CUSTOMER.tickets)
                                  .groupBy(CUSTOMER.name)
                                  .orderBy(CUSTOMER.name.asc())))
                      .extracting(row -> row.get(CUSTOMER.name) + row.get(count(TICKET.id)))
                      .containsExactly("Ada1", "Eve1"),
              "select customer.name, count(ticket.id) from customer left join ticket"
                  + " on ticket.customer_id = customer.id and ticket.removed_at is null"
                  + " where customer.removed_at is null"
                  + " group by customer.name order by customer.name");
          assertThat(session.query(CUSTOMER).join(CUSTOMER.tickets).count()).isEqualTo(2);
        });
  }

  @Test
  @Tag("B135")
  void aPathLeadsToNothingWhereItsTargetIsHidden() {
    present(
        session ->
            sql.assertSends(
                () ->
                    assertThat(
                            session.query(TICKET).where(TICKET.customer().name.eq("Bob")).exists())
                        .isFalse(),
                "select 1 from ticket left join customer on customer.id = ticket.customer_id"
                    + " and customer.removed_at is null where customer.name = ?"
                    + " and ticket.removed_at is null limit ?"));
  }

  @Test
  @Tag("B135")
  void anAliasIsFilteredUnderItsName() {
    present(
        session -> {
          Ticket_ other = TICKET.as("other");
          sql.assertSends(
              () -> assertThat(session.query(other).count()).isEqualTo(3),
              "select count(*) from ticket as other where other.removed_at is null");
        });
  }

  @Test
  @Tag("B135")
  void aDynamicCollectionCountsOnlyWhatIsPresent() {
    present(
        session -> {
          Customer ada = ada(session);
          sql.assertSends(
              () -> assertThat(ada.history().count()).isOne(),
              "select count(*) from ticket where customer_id = ? and removed_at is null");
        });
  }

  @Test
  @Tag("B135")
  void getFindsNoHiddenRowButWhatTheSessionKnows() {
    present(
        session -> {
          Ticket gone = session.query(TICKET).option(REMOVED).where(TICKET.title.eq("gone")).one();
          Long key = gone.id();
          sql.assertSendsNothing(() -> assertThat(session.get(TICKET, key)).contains(gone));
          session.expunge(gone);
          sql.assertSends(
              () -> assertThat(session.get(TICKET, key)).isEmpty(),
              "select id, title, customer_id, reviewer_id, tenant, removed_at from ticket"
                  + " where id = ? and removed_at is null");
          assertThat(session.get(TICKET, key, ExecutionOptions.NONE.lock(Lock.FOR_UPDATE)))
              .isEmpty();
          assertThat(session.get(TICKET, key, ExecutionOptions.NONE.option(REMOVED))).isPresent();
        });
  }

  @Test
  @Tag("B135")
  void refreshAndExpiredObjectsReadTheirRowWhateverIsDemanded() {
    present(
        session -> {
          Ticket open = open(session);
          open.removedAt(THEN);
          session.flush();
          sql.assertSends(
              () -> session.refresh(open),
              "select id, title, customer_id, reviewer_id, tenant, removed_at from ticket where id = ?");
          session.expire(open);
          assertThat(open.title()).isEqualTo("open");
        });
  }

  @Test
  @Tag("B135")
  void anOptionLiftsTheCriteriaOfAQueryAndOfWhatItsObjectsLoadLater() {
    present(
        session -> {
          Customer ada =
              session.query(CUSTOMER).option(REMOVED).where(CUSTOMER.name.eq("Ada")).one();
          assertThat(ada.tickets()).extracting(Ticket::title).containsExactly("open", "gone");
          assertThat(ada.tickets().get(0).topics()).hasSize(2);
          assertThat(session.one(select(count()).from(TICKET).option(REMOVED))).isEqualTo(4);
        });
  }

  @Test
  @Tag("B135")
  void updatesAndDeletesReachOnlyWhatIsPresent() {
    present(
        session -> {
          sql.assertSends(
              () ->
                  assertThat(session.execute(update(TICKET).set(TICKET.title, "seen").all()))
                      .isEqualTo(3),
              "update ticket set title = ? where removed_at is null");
          assertThat(session.execute(deleteFrom(TICKET).where(TICKET.title.eq("gone")))).isZero();
          assertThatThrownBy(() -> session.execute(deleteFrom(TICKET)))
              .isInstanceOf(QueryException.class);
        });
  }

  @Test
  void anInsertReadsAndAnUpdateReturnsOnlyWhatIsPresent() {
    present(
        session -> {
          sql.assertSends(
              () ->
                  session.execute(
                      insertInto(TOPIC)
                          .columns(TOPIC.name)
                          .from(select(TICKET.title).from(TICKET))),
              "insert into topic (name) select title from ticket where removed_at is null");
          assertThat(
                  session.list(update(TICKET).set(TICKET.title, "seen").all().returning(TICKET.id)))
              .hasSize(3);
        });
  }

  @Test
  @Tag("B135")
  void aTenantSeesItsOwnRowsEverywhere() {
    try (Session first = ofTenant(1);
        Session second = ofTenant(2)) {
      Ticket open = open(first);
      Long key = open.id();
      assertThat(first.query(CUSTOMER).list()).hasSize(2);
      assertThat(second.query(CUSTOMER).list()).extracting(Customer::name).containsExactly("Eve");
      assertThat(second.get(TICKET, key)).isEmpty();
      assertThat(open.customer().tickets()).hasSize(2);
      assertThat(second.execute(update(TICKET).set(TICKET.title, "mine").all())).isOne();
      sql.assertSends(
          () ->
              assertThat(second.query(TICKET).where(TICKET.customer().name.eq("Ada")).list())
                  .isEmpty(),
          "select ticket.id, ticket.title, ticket.customer_id, ticket.reviewer_id, ticket.tenant, ticket.removed_at"
              + " from ticket left join customer on customer.id = ticket.customer_id"
              + " and customer.tenant = ? where customer.name = ? and ticket.tenant = ?");
    }
  }

  @Test
  @Tag("B135")
  void twoTenantsShareTheTextOfAStatement() {
    List<String> texts = new ArrayList<>();
    for (long tenant = 1; tenant <= 2; tenant++) {
      try (Session session = ofTenant(tenant)) {
        sql.clear();
        session.query(TOPIC).list();
        Customer any = session.query(CUSTOMER).first().orElseThrow();
        assertThat(any.tenant()).isEqualTo(tenant);
        assertThat(any.tickets()).isNotEmpty();
        texts.add(sql.texts().toString());
      }
    }
    assertThat(texts.get(0)).isEqualTo(texts.get(1));
  }

  @Test
  @Tag("B135")
  void withoutCriteriaRelationshipsAreLoadedByTheStatementsOfTheirModels() {
    try (Session session = database.session().listener(new SessionListener() {})) {
      Customer ada = ada(session);
      sql.assertSends(
          () -> assertThat(ada.tickets()).hasSize(2),
          "select id, title, customer_id, reviewer_id, tenant, removed_at from ticket"
              + " where customer_id = ? order by id");
    }
  }
}
