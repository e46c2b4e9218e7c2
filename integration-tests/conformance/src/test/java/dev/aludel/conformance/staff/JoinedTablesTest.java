package dev.aludel.conformance.staff;

import static dev.aludel.conformance.staff.Customer_.CUSTOMER;
import static dev.aludel.conformance.staff.Employee_.EMPLOYEE;
import static dev.aludel.conformance.staff.Engineer_.ENGINEER;
import static dev.aludel.conformance.staff.Manager_.MANAGER;
import static dev.aludel.conformance.staff.Person_.PERSON;
import static dev.aludel.conformance.staff.Town_.TOWN;
import static dev.aludel.query.LoadOption.selectInPolymorphic;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.QueryException;
import dev.aludel.error.StaleRowException;
import dev.aludel.query.LoadOption;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hierarchy whose models have tables of their own: the seeds' people. */
class JoinedTablesTest extends ConformanceTest {
  private static final String PEOPLE =
      "select person.id, person.name, person.kind, person.version, person.town_id,"
          + " customer.account_number, customer.loyalty_points, employee.department,"
          + " employee.salary, employee.manager_id, employee.language, manager.level from person"
          + " left join customer on customer.id = person.id"
          + " left join employee on employee.id = person.id"
          + " left join manager on manager.id = person.id";

  JoinedTablesTest() {
    super(StaffModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          Town rome = TownEntity.create("Rome");
          Person pia = PersonEntity.create("Pia");
          Employee emil = EmployeeEntity.create("Emil", "Sales");
          Manager mona = ManagerEntity.create("Mona", "Sales");
          Engineer enno = EngineerEntity.create("Enno", "Works", "Java");
          Customer cleo = CustomerEntity.create("Cleo");
          for (Person person : List.of(pia, emil, mona, enno, cleo)) {
            rome.people().add(person);
            person.phones().add(PhoneEntity.create("1", person));
          }
          emil.manager(mona);
          enno.manager(mona);
          session.add(rome);
        });
    sql.clear();
  }

  @Test
  @Tag("A077")
  @Tag("A126")
  void aQueryOfTheRootAnswersObjectsOfEachModel() {
    try (Session session = database.session()) {
      sql.assertSends(
          () -> {
            List<Person> people = session.query(PERSON).orderBy(PERSON.name.asc()).list();
            assertThat(people)
                .hasExactlyElementsOfTypes(
                    CustomerEntity.class,
                    EmployeeEntity.class,
                    EngineerEntity.class,
                    ManagerEntity.class,
                    PersonEntity.class);
            assertThat(((Customer) people.get(0)).loyaltyPoints()).isZero();
            assertThat(((Employee) people.get(1)).department()).isEqualTo("Sales");
            assertThat(((Engineer) people.get(2)).language()).isEqualTo("Java");
            assertThat(((Manager) people.get(3)).level()).isEqualTo(1);
          },
          PEOPLE + " order by person.name");
    }
  }

  @Test
  @Tag("A077")
  @Tag("A126")
  void anInsertWritesTheRowOfTheParentFirst() {
    database.transaction(
        session -> {
          session.add(ManagerEntity.create("New", "Law"));
          sql.assertSends(
              session::flush,
              onH2OrPostgresql(
                  "select id from final table (insert into person (name, kind, version) values"
                      + " (?, ?, ?))",
                  "insert into person (name, kind, version) values (?, ?, ?) returning id"),
              "insert into employee (id, department) values (?, ?)",
              "insert into manager (id, level) values (?, ?)");
        });
    try (Session session = database.session()) {
      assertThat(session.query(MANAGER).where(MANAGER.name.eq("New")).one().department())
          .isEqualTo("Law");
    }
  }

  @Test
  void insertsOfOneModelAreBatchedPerTable() {
    database.transaction(
        session -> {
          IntStream.range(0, 10).forEach(i -> session.add(CustomerEntity.create("Customer " + i)));
          sql.clear();
          session.flush();
          assertThat(sql.texts()).hasSize(2);
        });
    try (Session session = database.session()) {
      assertThat(session.query(CUSTOMER).count()).isEqualTo(11);
    }
  }

  @Test
  @Tag("A077")
  @Tag("A126")
  void aDeleteRemovesTheRowOfTheChildFirst() {
    database.transaction(
        session -> {
          Person cleo = session.query(PERSON).where(PERSON.name.eq("Cleo")).one();
          session.delete(cleo);
          session.flush();
          assertThat(sql.texts().subList(sql.texts().size() - 2, sql.texts().size()))
              .containsExactly(
                  "delete from customer where id = ?",
                  "delete from person where id = ? and version = ?");
        });
    try (Session session = database.session()) {
      assertThat(session.query(PERSON).count()).isEqualTo(4);
    }
  }

  @Test
  void anUpdateSendsTheTablesThatChanged() {
    database.transaction(
        session -> {
          Manager mona = session.query(MANAGER).one();
          mona.level(2);
          sql.assertSends(
              session::flush,
              "update person set version = ? where id = ? and version = ?",
              "update manager set level = ? where id = ?");
          mona.name("Monica");
          sql.assertSends(
              session::flush,
              "update person set name = ?, version = ? where id = ? and version = ?");
        });
  }

  @Test
  void theVersionOfTheRootGuardsAllTables() {
    Manager stale = database.call(session -> session.query(MANAGER).one());
    database.transaction(session -> session.query(MANAGER).one().level(2));
    assertThatThrownBy(
            () ->
                database.transaction(
                    session -> {
                      Manager mona = session.query(MANAGER).one();
                      database.transaction(other -> other.query(MANAGER).one().level(3));
                      mona.department("Law");
                    }))
        .isInstanceOf(StaleRowException.class);
    assertThat(stale.level()).isOne();
  }

  @Test
  @Tag("B157")
  void aQueryOfASubclassJoinsItsTables() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(MANAGER)
                          .where(MANAGER.name.eq("Mona"), MANAGER.department.eq("Sales"))
                          .list())
                  .hasSize(1),
          "select manager.id, person.name, person.kind, person.version, person.town_id,"
              + " employee.department, employee.salary, employee.manager_id, manager.level"
              + " from manager join person on person.id = manager.id"
              + " join employee on employee.id = manager.id"
              + " where person.name = ? and employee.department = ?");
      sql.assertSends(
          () -> assertThat(session.query(EMPLOYEE).count()).isEqualTo(3),
          "select count(*) from employee");
    }
  }

  @Test
  @Tag("B157")
  void aModelMayShareTheTableOfOneThatIsJoined() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(session.query(ENGINEER).list())
                  .extracting(Engineer::name, Engineer::language)
                  .containsExactly(tuple("Enno", "Java")),
          "select employee.id, person.name, person.kind, person.version, person.town_id,"
              + " employee.department, employee.salary, employee.manager_id, employee.language"
              + " from employee join person on person.id = employee.id"
              + " where person.kind in ('ENGINEER')");
    }
  }

  @Test
  void anObjectIsFoundByTheKeyOfAnyModelThatItIs() {
    try (Session session = database.session()) {
      Long id = session.query(MANAGER).one().id();
      sql.assertSendsNothing(
          () -> assertThat(session.get(PERSON, id)).get().isInstanceOf(Manager.class));
      assertThat(session.get(CUSTOMER, id)).isEmpty();
    }
  }

  @Test
  void relationshipsLeadToAndFromAnyLevel() {
    try (Session session = database.session()) {
      Town rome = session.query(TOWN).one();
      assertThat(rome.people()).hasSize(5).hasAtLeastOneElementOfType(Manager.class);
      Manager mona = session.query(MANAGER).one();
      assertThat(mona.reports()).extracting(Employee::name).contains("Emil", "Enno");
      assertThat(mona.reports()).hasAtLeastOneElementOfType(Engineer.class);
      assertThat(session.query(EMPLOYEE).where(EMPLOYEE.manager().name.eq("Mona")).count())
          .isEqualTo(2);
      assertThat(session.query(EMPLOYEE).where(EMPLOYEE.town().name.eq("Rome")).count())
          .isEqualTo(3);
      assertThat(
              session
                  .query(MANAGER)
                  .where(MANAGER.reports.any(EMPLOYEE.department.eq("Works")))
                  .list())
          .containsExactly(mona);
    }
  }

  @Test
  void relationshipsAreLoadedWithObjects() {
    for (LoadOption option :
        List.of(PERSON.phones.joined(), PERSON.phones.selectIn(), PERSON.phones.subquery())) {
      try (Session session = database.session()) {
        sql.clear();
        assertThat(session.query(PERSON).load(option).list())
            .flatExtracting(Person::phones)
            .hasSize(5);
        assertThat(sql.texts().size()).isLessThanOrEqualTo(2);
      }
    }
    try (Session session = database.session()) {
      sql.clear();
      assertThat(session.query(TOWN).load(TOWN.people.joined()).one().people()).hasSize(5);
      assertThat(
              session
                  .query(PERSON)
                  .orderBy(PERSON.id.asc())
                  .limit(2)
                  .load(PERSON.phones.joined())
                  .list())
          .hasSize(2);
      assertThat(
              session
                  .query(MANAGER)
                  .load(MANAGER.reports.joined(), MANAGER.town.joined())
                  .one()
                  .reports())
          .hasSize(2);
    }
  }

  @Test
  @Tag("B158")
  void modelsBelowAreLoadedByStatementsOfTheirOwn() {
    try (Session session = database.session()) {
      sql.assertSends(
          () -> {
            List<Person> people =
                session.query(PERSON).load(selectInPolymorphic(CUSTOMER, MANAGER)).list();
            assertThat(people).hasSize(5);
            for (Person person : people) {
              if (person instanceof Manager manager) {
                assertThat(manager.level()).isOne();
              } else if (person instanceof Customer customer) {
                assertThat(customer.loyaltyPoints()).isZero();
              }
            }
          },
          "select id, name, kind, version, town_id from person",
          "select customer.id, person.name, person.kind, person.version, person.town_id,"
              + " customer.account_number, customer.loyalty_points from "
              + byKeys("customer", "join person on person.id = customer.id"),
          "select manager.id, person.name, person.kind, person.version, person.town_id,"
              + " employee.department, employee.salary, employee.manager_id, manager.level"
              + " from "
              + byKeys(
                  "manager",
                  "join person on person.id = manager.id"
                      + " join employee on employee.id = manager.id"));
      assertThatThrownBy(() -> session.query(MANAGER).load(selectInPolymorphic(CUSTOMER)).list())
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("ALU-5662");
    }
  }

  @Test
  void expiredObjectsAreReadAgainByOneStatementForEachModel() {
    database.transaction(session -> session.add(CustomerEntity.create("Cara")));
    try (Session session = database.session()) {
      List<Person> people = session.query(PERSON).orderBy(PERSON.name.asc()).list();
      session.commit();
      sql.clear();
      assertThat(people)
          .extracting(Person::name)
          .containsExactly("Cara", "Cleo", "Emil", "Enno", "Mona", "Pia");
      assertThat(((Customer) people.get(0)).loyaltyPoints()).isZero();
      assertThat(((Manager) people.get(4)).level()).isOne();
      assertThat(sql.texts()).hasSize(5);
      sql.clear();
      assertThat(people).extracting(Person::town).hasSize(6);
      assertThat(sql.texts()).hasSize(1);
    }
  }

  private String byKeys(String table, String joins) {
    String keys = "unnest(cast(? as bigint array)) as owners(owner_key_1)";
    return onH2OrPostgresql(
        "%2$s join %1$s on %1$s.id = owners.owner_key_1 %3$s".formatted(table, keys, joins),
        "%1$s %2$s where %1$s.id = any(?)".formatted(table, joins));
  }

  @Test
  void columnsOfASubclassAreJoinedWhereTheyAreNamed() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session.list(
                          select(PERSON.name)
                              .from(PERSON)
                              .where(PERSON.as(EMPLOYEE).department.eq("Works"))))
                  .containsExactly("Enno"),
          "select person.name from person left join employee on employee.id = person.id"
              + " where employee.department = ?");
    }
  }

  @Test
  void hybridsAndScopesAreInherited() {
    try (Session session = database.session()) {
      assertThat(session.list(select(MANAGER.badge()).from(MANAGER)))
          .containsExactly("Mona, Sales");
      assertThat(session.query(MANAGER).named("Mona").list()).hasSize(1);
      assertThat(session.query(MANAGER).named("Emil").list()).isEmpty();
    }
  }

  @Test
  void anExpiredObjectIsFilledAgain() {
    try (Session session = database.session()) {
      Person mona = session.query(PERSON).where(PERSON.name.eq("Mona")).one();
      session.expire(mona);
      assertThat(((Manager) mona).level()).isOne();
      assertThat(((Manager) mona).department()).isEqualTo("Sales");
      session.refresh(mona);
      assertThat(mona.name()).isEqualTo("Mona");
    }
  }

  @Test
  void aDetachedObjectIsMerged() {
    Manager mona = database.call(session -> session.query(MANAGER).one());
    mona.level(7);
    mona.name("Monica");
    database.transaction(session -> session.merge(mona));
    try (Session session = database.session()) {
      assertThat(session.query(MANAGER).one().level()).isEqualTo(7);
    }
  }

  @Test
  void oneStatementChangesOneTableOnly() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              session.execute(
                  update(EMPLOYEE)
                      .set(EMPLOYEE.salary, BigDecimal.ONE)
                      .where(EMPLOYEE.department.eq("Sales"))),
          "update employee set salary = ? where department = ?");
      assertThatThrownBy(() -> session.execute(update(EMPLOYEE).set(EMPLOYEE.name, "X").all()))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("ALU-5663");
      assertThatThrownBy(() -> session.execute(deleteFrom(EMPLOYEE).all()))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("ALU-5663");
    }
  }

  @Test
  void allObjectsAreDeletedTogether() {
    database.transaction(
        session -> {
          session.query(PERSON).list().forEach(session::delete);
          session.flush();
          assertThat(session.query(PERSON).count()).isZero();
        });
  }
}
