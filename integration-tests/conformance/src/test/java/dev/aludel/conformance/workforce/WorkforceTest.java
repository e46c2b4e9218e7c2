package dev.aludel.conformance.workforce;

import static dev.aludel.conformance.workforce.Customer_.CUSTOMER;
import static dev.aludel.conformance.workforce.Employee_.EMPLOYEE;
import static dev.aludel.conformance.workforce.Person_.PERSON;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Set 9: each class has a table, whose key refers to that of the table person. */
@Tag("A126")
class WorkforceTest extends ConformanceTest {

  WorkforceTest() {
    super(WorkforceModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session ->
            session.addAll(
                List.of(
                    Person.of("Pia"),
                    Employee.of("Emil", "Sales", "1000"),
                    Customer.of("Cleo", "A-1"))));
    sql.clear();
  }

  @Test
  void thereAreThreeTablesWithOneKey() {
    assertThat(database.inspect().tableNames()).containsExactly("customer", "employee", "person");
    Table employee = database.inspect().table("employee");
    assertThat(employee.columns())
        .extracting(Column::name)
        .containsExactly("id", "department", "salary");
    assertThat(employee.foreignKeys())
        .singleElement()
        .satisfies(key -> assertThat(key.columns()).containsExactly("id"))
        .satisfies(key -> assertThat(key.target().name()).isEqualTo("person"));
    assertThat(database.inspect().table("customer").columns())
        .extracting(Column::name)
        .containsExactly("id", "account_number", "loyalty_points");
    assertThat(database.inspect().table("person").columns())
        .extracting(Column::name)
        .containsExactly("id", "name", "type");
  }

  @Test
  void eachRowSaysWhatItIs() {
    try (Session session = database.session()) {
      assertThat(session.list(select(PERSON.type).from(PERSON).orderBy(PERSON.id.asc())))
          .containsExactly("person", "employee", "customer");
    }
  }

  @Test
  void aQueryOfTheRootAnswersAll() {
    try (Session session = database.session()) {
      List<Person> people = session.query(PERSON).orderBy(PERSON.id.asc()).list();
      assertThat(people).extracting(Person::name).containsExactly("Pia", "Emil", "Cleo");
      assertThat(people.get(0)).isNotInstanceOfAny(Employee.class, Customer.class);
      assertThat(people.get(1)).isInstanceOf(Employee.class);
      assertThat(people.get(2)).isInstanceOf(Customer.class);
    }
  }

  @Test
  void aQueryOfASubclassAnswersItsOwn() {
    try (Session session = database.session()) {
      assertThat(session.query(EMPLOYEE).one().name()).isEqualTo("Emil");
      assertThat(session.query(CUSTOMER).one().name()).isEqualTo("Cleo");
      assertThat(session.query(EMPLOYEE).where(EMPLOYEE.name.eq("Cleo")).list()).isEmpty();
    }
  }

  @Test
  void aSubclassHasTheAttributesOfBoth() {
    try (Session session = database.session()) {
      Employee emil = session.query(EMPLOYEE).one();
      assertThat(emil)
          .returns("Emil", Employee::name)
          .returns("employee", Employee::type)
          .returns("Sales", Employee::department)
          .returns(new BigDecimal("1000.00"), Employee::salary);
    }
  }

  @Test
  void newCustomersHaveNoPoints() {
    assertThat(Customer.of("New", "A-2").loyaltyPoints()).isZero();
    try (Session session = database.session()) {
      Customer cleo = session.query(CUSTOMER).one();
      assertThat(cleo.loyaltyPoints()).isZero();
      assertThat(cleo.accountNumber()).isEqualTo("A-1");
    }
  }

  @Test
  void anObjectIsFoundByItsKeyThroughTheRoot() {
    try (Session session = database.session()) {
      Integer id = session.query(EMPLOYEE).one().id();
      assertThat(session.getOrFail(PERSON, id)).isInstanceOf(Employee.class);
      assertThat(session.get(CUSTOMER, id)).isEmpty();
    }
  }

  @Test
  void theDiscriminatorIsWrittenByItself() {
    database.transaction(
        session -> {
          session.add(Employee.of("New", "Law", "1.5"));
          sql.assertSends(
              session::flush,
              onH2OrPostgresql(
                  "select id from final table (insert into person (name, type) values (?, ?))",
                  "insert into person (name, type) values (?, ?) returning id"),
              "insert into employee (id, department, salary) values (?, ?, ?)");
        });
  }

  @Test
  void queriesCompareColumnsOfASubclass() {
    try (Session session = database.session()) {
      assertThat(session.query(EMPLOYEE).where(EMPLOYEE.salary.gt(new BigDecimal("999"))).count())
          .isOne();
      assertThat(
              session.query(PERSON).where(PERSON.as(EMPLOYEE).department.eq("Sales")).one().name())
          .isEqualTo("Emil");
    }
  }

  @Test
  void anUpdateSendsWhatChanged() {
    database.transaction(
        session -> {
          Employee emil = session.query(EMPLOYEE).one();
          emil.name("Emilio");
          emil.department("Law");
          sql.assertSends(
              session::flush,
              "update person set name = ? where id = ?",
              "update employee set department = ? where id = ?");
        });
  }

  @Test
  void aDeleteRemovesAllOfIt() {
    database.transaction(
        session -> {
          session.delete(session.query(CUSTOMER).one());
          sql.assertSends(
              session::flush,
              "delete from customer where id = ?",
              "delete from person where id = ?");
        });
    try (Session session = database.session()) {
      assertThat(session.query(PERSON).count()).isEqualTo(2);
    }
  }
}
