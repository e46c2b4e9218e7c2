package dev.aludel.conformance.personnel;

import static dev.aludel.conformance.personnel.Customer_.CUSTOMER;
import static dev.aludel.conformance.personnel.Employee_.EMPLOYEE;
import static dev.aludel.conformance.personnel.Person_.PERSON;
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

/** Set 8: all classes in the table person, told apart by its column type. */
@Tag("A125")
class PersonnelTest extends ConformanceTest {

  PersonnelTest() {
    super(PersonnelModelsSchema.SCHEMA);
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
  void thereIsOneTable() {
    assertThat(database.inspect().tableNames()).containsExactly("person");
    Table person = database.inspect().table("person");
    assertThat(person.columns())
        .extracting(Column::name)
        .containsExactlyInAnyOrder(
            "id", "name", "type", "department", "salary", "account_number", "loyalty_points");
    assertThat(person.column("name").isNullable()).isFalse();
    assertThat(person.column("department").isNullable()).isTrue();
    assertThat(person.column("account_number").type().length()).isEqualTo(10);
    assertThat(person.column("salary").type().scale()).isEqualTo(2);
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
                  "select id from final table (insert into person (name, type, department, salary)"
                      + " values (?, ?, ?, ?))",
                  "insert into person (name, type, department, salary) values (?, ?, ?, ?)"
                      + " returning id"));
        });
  }

  @Test
  void queriesCompareColumnsOfASubclass() {
    try (Session session = database.session()) {
      assertThat(session.query(EMPLOYEE).where(EMPLOYEE.salary.gt(new BigDecimal("999"))).count())
          .isOne();
      assertThat(session.query(PERSON).where(EMPLOYEE.department.eq("Sales")).one().name())
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
              session::flush, "update person set name = ?, department = ? where id = ?");
        });
  }

  @Test
  void aDeleteRemovesAllOfIt() {
    database.transaction(
        session -> {
          session.delete(session.query(CUSTOMER).one());
          sql.assertSends(session::flush, "delete from person where id = ?");
        });
    try (Session session = database.session()) {
      assertThat(session.query(PERSON).count()).isEqualTo(2);
    }
  }

  /** Both have two columns behind those of Person: their texts must not be taken for one. */
  @Test
  void siblingsAreWrittenToTheirOwnColumns() {
    try (Session session = database.session()) {
      Employee emil = session.query(EMPLOYEE).one();
      Customer cleo = session.query(CUSTOMER).one();
      emil.salary(new BigDecimal("5"));
      cleo.loyaltyPoints(5);
      session.commit();
      session.expireAll();
      assertThat(emil.salary()).isEqualByComparingTo("5");
      assertThat(cleo.loyaltyPoints()).isEqualTo(5);
      assertThat(cleo.accountNumber()).isEqualTo("A-1");
      assertThat(emil.department()).isEqualTo("Sales");
    }
  }

  @Test
  void nullIsNotTheDefault() {
    Customer cleo = Customer.of("New", "A-2");
    cleo.loyaltyPoints(null);
    assertThat(cleo.loyaltyPoints()).isNull();
    database.transaction(session -> session.add(cleo));
    try (Session session = database.session()) {
      assertThat(
              session.query(CUSTOMER).where(CUSTOMER.loyaltyPoints.isNull()).one().loyaltyPoints())
          .isNull();
    }
  }
}
