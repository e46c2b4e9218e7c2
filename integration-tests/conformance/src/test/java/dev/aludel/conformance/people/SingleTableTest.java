package dev.aludel.conformance.people;

import static dev.aludel.conformance.people.Customer_.CUSTOMER;
import static dev.aludel.conformance.people.Employee_.EMPLOYEE;
import static dev.aludel.conformance.people.Manager_.MANAGER;
import static dev.aludel.conformance.people.Person_.PERSON;
import static dev.aludel.query.LoadOption.loadOnly;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.MappingException;
import dev.aludel.query.ResultRow;
import dev.aludel.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hierarchy that is kept in one table: the seeds' people. */
class SingleTableTest extends ConformanceTest {

  SingleTableTest() {
    super(PeopleModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          session.add(PersonEntity.create("Pia"));
          session.add(EmployeeEntity.create("Emil", "Sales"));
          session.add(ManagerEntity.create("Mona", "Sales"));
          session.add(CustomerEntity.create("Cleo"));
        });
    sql.clear();
  }

  @Test
  @Tag("A076")
  @Tag("A125")
  void aQueryOfTheRootAnswersObjectsOfEachModel() {
    try (Session session = database.session()) {
      sql.assertSends(
          () -> {
            List<Person> people = session.query(PERSON).orderBy(PERSON.id.asc()).list();
            assertThat(people)
                .hasExactlyElementsOfTypes(
                    PersonEntity.class,
                    EmployeeEntity.class,
                    ManagerEntity.class,
                    CustomerEntity.class);
            assertThat(((Employee) people.get(1)).department()).isEqualTo("Sales");
            assertThat(((Manager) people.get(2)).level()).isEqualTo(1);
            assertThat(((Customer) people.get(3)).loyaltyPoints()).isZero();
          },
          "select id, name, type, account_number, loyalty_points, department, salary, office_id,"
              + " level from people order by id");
    }
  }

  @Test
  @Tag("A076")
  @Tag("A125")
  void aQueryOfASubclassReadsRowsOfItAndThoseBelow() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(session.query(EMPLOYEE).orderBy(EMPLOYEE.id.asc()).list())
                  .extracting(Employee::name)
                  .containsExactly("Emil", "Mona"),
          "select id, name, type, department, salary, office_id, level from people"
              + " where type in ('employee', 'manager') order by id");
      sql.assertSends(
          () -> assertThat(session.query(MANAGER).count()).isOne(),
          "select count(*) from people where type in ('manager')");
    }
  }

  @Test
  @Tag("A076")
  @Tag("A078")
  void theDiscriminatorIsSetByItself() {
    assertThat(EmployeeEntity.create("New", "Sales").type()).isEqualTo("employee");
    database.transaction(
        session -> {
          Employee employee = EmployeeEntity.create("New", "Sales");
          session.add(employee);
          sql.assertSends(
              session::flush,
              onH2OrPostgresql(
                  "select id from final table (insert into people (name, type, department) values"
                      + " (?, ?, ?))",
                  "insert into people (name, type, department) values (?, ?, ?) returning id"));
        });
  }

  @Test
  @Tag("A079")
  void aDefaultOfASubclassIsNoOthers() {
    try (Session session = database.session()) {
      assertThat(session.list(select(CUSTOMER.loyaltyPoints).from(CUSTOMER))).containsExactly(0);
      assertThat(session.query(PERSON).where(CUSTOMER.loyaltyPoints.isNull()).count()).isEqualTo(3);
    }
  }

  @Test
  @Tag("B157")
  void anObjectIsFoundByTheKeyOfAnyModelThatItIs() {
    try (Session session = database.session()) {
      Person mona = session.query(PERSON).where(PERSON.name.eq("Mona")).one();
      Long id = mona.id();
      sql.assertSendsNothing(
          () -> {
            assertThat(session.get(PERSON, id)).containsSame(mona);
            assertThat(session.get(EMPLOYEE, id)).containsSame((Employee) mona);
          });
      assertThat(session.get(CUSTOMER, id)).isEmpty();
    }
    try (Session session = database.session()) {
      sql.assertSends(
          () -> assertThat(session.get(EMPLOYEE, 3L)).get().isInstanceOf(Manager.class),
          "select id, name, type, department, salary, office_id, level from people"
              + " where id = ? and type in ('employee', 'manager')");
      sql.assertSendsNothing(
          () -> assertThat(session.get(PERSON, 3L)).get().isInstanceOf(Manager.class));
    }
  }

  @Test
  void aConditionMayNameAColumnOfASubclass() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(session.query(PERSON).where(EMPLOYEE.department.eq("Sales")).count())
                  .isEqualTo(2),
          "select count(*) from people where department = ?");
    }
  }

  @Test
  void rowsOfOtherModelsHaveNothingInAColumnOfASubclass() {
    try (Session session = database.session()) {
      List<Person> people =
          session
              .query(PERSON)
              .orderBy(PERSON.as(EMPLOYEE).department.asc(), PERSON.id.asc())
              .list();
      assertThat(people).extracting(Person::name).containsExactly("Emil", "Mona", "Pia", "Cleo");
      assertThat(sql.texts().get(0)).endsWith("order by department nulls last, id");
    }
  }

  @Test
  void anAliasOfASubclassKeepsItsRows() {
    try (Session session = database.session()) {
      Employee_ e = EMPLOYEE.as("e");
      sql.assertSends(
          () -> assertThat(session.query(e).where(e.name.eq("Cleo")).exists()).isFalse(),
          "select 1 from people as e where e.name = ? and e.type in ('employee', 'manager') limit"
              + " ?");
    }
  }

  @Test
  void hybridsAreInherited() {
    try (Session session = database.session()) {
      assertThat(session.list(select(MANAGER.badge()).from(MANAGER)))
          .containsExactly("Mona, Sales");
      assertThat(
              session.query(CUSTOMER).where(CUSTOMER.greeting().eq("Dear Cleo")).one().greeting())
          .isEqualTo("Dear Cleo");
    }
  }

  @Test
  void scopesAreInherited() {
    try (Session session = database.session()) {
      assertThat(session.query(EMPLOYEE).named("Mona").list()).hasSize(1);
      assertThat(session.query(EMPLOYEE).named("Cleo").list()).isEmpty();
    }
  }

  @Test
  @Tag("A078")
  void aRowOfAnUnknownModelIsRefused() throws SQLException {
    change("update people set type = 'alien' where name = 'Pia'");
    try (Session session = database.session()) {
      assertThatThrownBy(() -> session.query(PERSON).list())
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("ALU-5660")
          .hasMessageContaining("Person")
          .hasMessageContaining("type = alien");
    }
  }

  private void change(String text) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(text);
    }
  }

  @Test
  void anUpdateOfManyRowsIsOfTheModelOnly() {
    try (Session session = database.session()) {
      List<Person> people = session.query(PERSON).orderBy(PERSON.id.asc()).list();
      sql.assertSends(
          () -> session.execute(update(EMPLOYEE).set(EMPLOYEE.name, "X").all()),
          "update people set name = ? where type in ('employee', 'manager')");
      assertThat(people).extracting(Person::name).containsExactly("Pia", "X", "X", "Cleo");
    }
  }

  @Test
  void aDeleteOfManyRowsIsOfTheModelOnly() {
    try (Session session = database.session()) {
      session.query(PERSON).list();
      sql.assertSends(
          () -> session.execute(deleteFrom(MANAGER).where(MANAGER.name.ne("Z"))),
          "delete from people where name <> ? and type in ('manager')");
      assertThat(session.query(PERSON).count()).isEqualTo(3);
    }
  }

  @Test
  void anUpdateSendsWhatChanged() {
    database.transaction(
        session -> {
          Manager mona = session.query(MANAGER).one();
          mona.level(2);
          mona.name("Monica");
          sql.assertSends(session::flush, "update people set name = ?, level = ? where id = ?");
        });
  }

  @Test
  void anExpiredObjectIsFilledAgain() {
    try (Session session = database.session()) {
      Manager mona = (Manager) session.query(PERSON).where(PERSON.name.eq("Mona")).one();
      session.expire(mona);
      assertThat(mona.level()).isOne();
      session.refresh(mona);
      assertThat(mona.department()).isEqualTo("Sales");
      session.expireAll();
      assertThat(session.query(PERSON).list()).contains(mona);
      sql.assertSendsNothing(() -> assertThat(mona.level()).isOne());
    }
  }

  @Test
  void aDetachedObjectIsMerged() {
    Person mona =
        database.call(session -> session.query(PERSON).where(PERSON.name.eq("Mona")).one());
    mona.name("Monica");
    database.transaction(session -> session.merge(mona));
    try (Session session = database.session()) {
      assertThat(session.query(MANAGER).one().name()).isEqualTo("Monica");
    }
  }

  @Test
  void onlySomeColumnsAreLoadedWithTheDiscriminator() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(session.query(PERSON).load(loadOnly(PERSON.name)).list())
                  .hasAtLeastOneElementOfType(ManagerEntity.class),
          "select id, name, type from people");
    }
  }

  @Test
  void objectsAreComponentsOfRows() {
    try (Session session = database.session()) {
      List<ResultRow> rows =
          session.list(select(PERSON, PERSON.name).from(PERSON).orderBy(PERSON.id.asc()));
      assertThat(rows).extracting(row -> row.get(PERSON)).hasAtLeastOneElementOfType(Manager.class);
      assertThat(sql.texts()).hasSize(1);
    }
  }

  @Test
  void deletedObjectsOfAllModelsGoTogether() {
    database.transaction(
        session -> {
          session.query(PERSON).list().forEach(session::delete);
          session.flush();
          assertThat(session.query(PERSON).count()).isZero();
        });
  }
}
