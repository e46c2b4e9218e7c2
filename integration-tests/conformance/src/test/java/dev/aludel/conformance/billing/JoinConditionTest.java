package dev.aludel.conformance.billing;

import static dev.aludel.conformance.billing.Address_.ADDRESS;
import static dev.aludel.conformance.billing.Customer_.CUSTOMER;
import static dev.aludel.conformance.billing.Label_.LABEL;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.MappingException;
import dev.aludel.error.QueryException;
import dev.aludel.query.CoreTable;
import dev.aludel.query.LoadOption;
import dev.aludel.query.NumberColumn;
import dev.aludel.session.Session;
import dev.aludel.type.ValueTypes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A condition of a relationship besides its foreign key (SQLAlchemy's {@code primaryjoin}): every
 * way to its targets applies it.
 */
class JoinConditionTest extends ConformanceTest {
  private static final CoreTable LINKS = CoreTable.of(Customer_.CUSTOMER_LABELS);
  private static final NumberColumn<Long> OF = LINKS.number("customer_id", ValueTypes::longInteger);
  private static final NumberColumn<Long> TO = LINKS.number("label_id", ValueTypes::longInteger);

  JoinConditionTest() {
    super(BillingModelsSchema.SCHEMA);
  }

  @BeforeEach
  void save() {
    Customer ada = Customer.of("Ada");
    Customer bob = Customer.of("Bob");
    Label heavy = Label.of("heavy", 20);
    Label light = Label.of("light", 5);
    database.transaction(
        session ->
            session.addAll(
                List.of(
                    Address.of(ada, "Home", "HOME", 9),
                    Address.of(ada, "First", "BILLING", 1),
                    Address.of(ada, "Second", "BILLING", 2),
                    Address.of(ada, "Former", "BILLING", -1),
                    Address.of(bob, "Home", "HOME", 1),
                    heavy,
                    light)));
    try (Connection connection = database.connect()) {
      connection.execute(insertInto(LINKS).set(OF, ada.id()).set(TO, heavy.id()));
      connection.execute(insertInto(LINKS).set(OF, ada.id()).set(TO, light.id()));
      connection.execute(insertInto(LINKS).set(OF, bob.id()).set(TO, light.id()));
      connection.commit();
    }
    sql.clear();
  }

  @Test
  void readingItLoadsWhatFulfilsTheCondition() {
    try (Session session = database.session()) {
      Customer ada = session.query(CUSTOMER).where(CUSTOMER.name.eq("Ada")).one();
      sql.assertSends(
          () -> assertThat(names(ada.billing())).containsExactly("Second", "First"),
          "select id, name, kind, \"order\", customer_id from "
              + onH2OrPostgresql(
                  "unnest(cast(? as bigint array)) as owners(owner_key_1) join addresses on"
                      + " customer_id = owners.owner_key_1 where kind = 'BILLING' and not"
                      + " (\"order\" < 0 or name is null)",
                  "addresses where customer_id = any(?) and (kind = 'BILLING' and not (\"order\""
                      + " < 0 or name is null))")
              + " order by \"order\" desc");
      assertThat(ada.addresses()).hasSize(4);
    }
  }

  @Test
  void readingItForOneLoadsItForAllOfTheResult() {
    try (Session session = database.session()) {
      List<Customer> all = session.query(CUSTOMER).orderBy(CUSTOMER.name.asc()).list();
      sql.clear();
      assertThat(names(all.get(0).billing())).containsExactly("Second", "First");
      assertThat(all.get(1).billing()).isEmpty();
      assertThat(sql.texts()).hasSize(1);
    }
  }

  @Test
  void itIsLoadedAgainAfterItIsExpired() {
    try (Session session = database.session()) {
      Customer ada = session.query(CUSTOMER).where(CUSTOMER.name.eq("Ada")).one();
      assertThat(ada.billing()).hasSize(2);
      ada.billing().get(0).kind("HOME");
      session.commit();
      assertThat(names(ada.billing())).containsExactly("First");
      session.refresh(ada, CUSTOMER.billing);
      assertThat(names(ada.billing())).containsExactly("First");
    }
  }

  @Test
  void aJoinedLoadHasTheConditionInItsJoin() {
    try (Session session = database.session()) {
      sql.assertSends(
          () -> loads(session, CUSTOMER.billing.joined()),
          "select customers.id, customers.name, addresses.id, addresses.name, addresses.kind,"
              + " addresses.\"order\", addresses.customer_id from customers left join addresses on"
              + " addresses.customer_id = customers.id and (addresses.kind = 'BILLING' and not"
              + " (addresses.\"order\" < 0 or addresses.name is null)) order by customers.name,"
              + " addresses.\"order\" desc"
              + " nulls first");
    }
  }

  @Test
  void selectInAndSubqueryLoadsHaveIt() {
    try (Session session = database.session()) {
      loads(session, CUSTOMER.billing.selectIn());
    }
    try (Session session = database.session()) {
      loads(session, CUSTOMER.billing.subquery());
    }
    try (Session session = database.session()) {
      loads(session, CUSTOMER.billing.immediate());
    }
    try (Session session = database.session()) {
      loads(session, CUSTOMER.heavyLabels.subquery(), CUSTOMER.billing.joined());
    }
  }

  private void loads(Session session, LoadOption... options) {
    List<Customer> all = session.query(CUSTOMER).load(options).orderBy(CUSTOMER.name.asc()).list();
    int sent = sql.texts().size();
    assertThat(names(all.get(0).billing())).containsExactly("Second", "First");
    assertThat(all.get(1).billing()).isEmpty();
    assertThat(sql.texts()).hasSize(sent);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFurtherCriterionOfALoadIsAddedToIt(boolean joined) {
    try (Session session = database.session()) {
      var load = joined ? CUSTOMER.billing.joined() : CUSTOMER.billing.selectIn();
      Customer ada =
          session
              .query(CUSTOMER)
              .load(load.where(ADDRESS.order.gt(1)))
              .where(CUSTOMER.name.eq("Ada"))
              .one();
      assertThat(names(ada.billing())).containsExactly("Second");
    }
  }

  @Test
  void aJoinAlongItHasTheCondition() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(CUSTOMER)
                          .join(CUSTOMER.billing)
                          .where(ADDRESS.name.eq("First"))
                          .list())
                  .extracting(Customer::name)
                  .containsExactly("Ada"),
          "select customers.id, customers.name from customers join addresses on"
              + " addresses.customer_id = customers.id and (addresses.kind = 'BILLING' and not"
              + " (addresses.\"order\" < 0 or addresses.name is null)) where addresses.name = ?");
      assertThat(
              session.query(CUSTOMER).join(CUSTOMER.billing).where(ADDRESS.name.eq("Home")).list())
          .isEmpty();
      Address_ other = ADDRESS.as("other");
      assertThat(
              session
                  .query(CUSTOMER)
                  .leftJoin(CUSTOMER.billing, other)
                  .where(other.id.isNull())
                  .list())
          .extracting(Customer::name)
          .containsExactly("Bob");
      assertThat(
              session.list(
                  select(CUSTOMER.name, ADDRESS.name)
                      .from(CUSTOMER)
                      .join(CUSTOMER.billing)
                      .orderBy(ADDRESS.name.asc())))
          .extracting(row -> row.require(ADDRESS.name))
          .containsExactly("First", "Second");
    }
  }

  @Test
  void containsEagerTakesWhatTheJoinLetsThrough() {
    try (Session session = database.session()) {
      Customer ada =
          session
              .query(CUSTOMER)
              .join(CUSTOMER.billing)
              .load(CUSTOMER.billing.containsEager())
              .one();
      assertThat(names(ada.billing())).containsExactlyInAnyOrder("First", "Second");
    }
  }

  @Test
  void anyAndContainsAskForIt() {
    try (Session session = database.session()) {
      assertThat(session.query(CUSTOMER).where(CUSTOMER.billing.any()).list())
          .extracting(Customer::name)
          .containsExactly("Ada");
      assertThat(
              session.query(CUSTOMER).where(CUSTOMER.billing.any(ADDRESS.name.eq("Home"))).list())
          .isEmpty();
      Address former = session.query(ADDRESS).where(ADDRESS.name.eq("Former")).one();
      Address first = session.query(ADDRESS).where(ADDRESS.name.eq("First")).one();
      assertThat(session.query(CUSTOMER).where(CUSTOMER.billing.contains(former)).list()).isEmpty();
      assertThat(session.query(CUSTOMER).where(CUSTOMER.billing.contains(first)).list()).hasSize(1);
      assertThat(session.query(CUSTOMER).where(CUSTOMER.addresses.contains(former)).list())
          .hasSize(1);
    }
  }

  @Test
  void withParentAsksForIt() {
    try (Session session = database.session()) {
      Customer ada = session.query(CUSTOMER).where(CUSTOMER.name.eq("Ada")).one();
      assertThat(
              session
                  .query(ADDRESS)
                  .where(CUSTOMER.billing.withParent(ada))
                  .orderBy(ADDRESS.name.asc())
                  .list())
          .extracting(Address::name)
          .containsExactly("First", "Second");
      assertThat(session.query(LABEL).where(CUSTOMER.heavyLabels.withParent(ada)).list())
          .extracting(Label::name)
          .containsExactly("heavy");
    }
  }

  @Test
  void aDynamicCollectionAsksForIt() {
    try (Session session = database.session()) {
      Customer ada = session.query(CUSTOMER).where(CUSTOMER.name.eq("Ada")).one();
      assertThat(ada.others().list()).extracting(Address::name).containsExactly("Home");
      assertThat(ada.others().count()).isEqualTo(1);
      assertThat(ada.others().where(ADDRESS.name.eq("First")).list()).isEmpty();
    }
  }

  @Test
  void anAssociationTableLeadsToWhatFulfilsIt() {
    try (Session session = database.session()) {
      List<Customer> all = session.query(CUSTOMER).orderBy(CUSTOMER.name.asc()).list();
      assertThat(all.get(0).heavyLabels()).extracting(Label::name).containsExactly("heavy");
      assertThat(all.get(1).heavyLabels()).isEmpty();
    }
    try (Session session = database.session()) {
      assertThat(session.query(CUSTOMER).where(CUSTOMER.heavyLabels.any()).list())
          .extracting(Customer::name)
          .containsExactly("Ada");
      assertThat(session.query(CUSTOMER).join(CUSTOMER.heavyLabels).list())
          .extracting(Customer::name)
          .containsExactly("Ada");
      Label light = session.query(LABEL).where(LABEL.name.eq("light")).one();
      assertThat(session.query(CUSTOMER).where(CUSTOMER.heavyLabels.contains(light)).list())
          .isEmpty();
    }
    try (Session session = database.session()) {
      List<Customer> all =
          session
              .query(CUSTOMER)
              .load(CUSTOMER.heavyLabels.joined())
              .orderBy(CUSTOMER.name.asc())
              .list();
      assertThat(all.get(0).heavyLabels()).extracting(Label::name).containsExactly("heavy");
      assertThat(all.get(1).heavyLabels()).isEmpty();
    }
  }

  @Test
  void itIsOnlyRead() {
    try (Session session = database.session()) {
      Customer ada = session.query(CUSTOMER).where(CUSTOMER.name.eq("Ada")).one();
      assertThatThrownBy(() -> ada.billing().clear()).isInstanceOf(MappingException.class);
      assertThatThrownBy(CUSTOMER.billing::inverse)
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("ALU-5415")
          .hasMessageContaining("customers.billing");
    }
  }

  private static List<String> names(List<Address> addresses) {
    return addresses.stream().map(Address::name).toList();
  }
}
