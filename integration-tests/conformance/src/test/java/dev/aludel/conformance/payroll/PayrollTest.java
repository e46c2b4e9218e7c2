package dev.aludel.conformance.payroll;

import static dev.aludel.conformance.payroll.Employee_.EMPLOYEE;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.DataException;
import dev.aludel.query.NumberExpression;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Set 5 of the seeds: two hybrids, which run on objects and are translated for queries. The name,
 * too, of which SQLAlchemy makes the text "Employee.first_name Employee.last_name".
 */
@Tag("A122")
class PayrollTest extends ConformanceTest {
  private static final NumberExpression<BigDecimal> SALARY = EMPLOYEE.salary();

  PayrollTest() {
    super(PayrollModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    List<Employee> staff =
        List.of(
            Employee.of("Ada", "Lovelace", "60.50", 1000),
            Employee.of("Charles", "Babbage", "50.00", 1000),
            Employee.of("Joseph", "Jacquard", "12.25", 0),
            Employee.of("Mary", "Somerville", "100.10", 600));
    database.transaction(session -> session.addAll(staff));
    sql.clear();
  }

  @Test
  @Tag("A067")
  void theNameIsPutTogetherOnTheObject() {
    try (Session session = database.session()) {
      Employee ada = employee(session, "Lovelace");
      sql.assertSendsNothing(() -> assertThat(ada.fullName()).isEqualTo("Ada Lovelace"));
    }
  }

  @Test
  void theNameFollowsItsPartsBeforeAnyFlush() {
    try (Session session = database.session()) {
      Employee ada = employee(session, "Lovelace");
      ada.lastName("Byron");
      assertThat(ada.fullName()).isEqualTo("Ada Byron");
      sql.assertSends(session::flush, "update employee set last_name = ? where id = ?");
    }
  }

  @Test
  void theSalaryIsComputedOnAnObjectThatIsNotSaved() {
    assertThat(Employee.of("Luigi", "Menabrea", "33.33", 3).salary())
        .isEqualTo(new BigDecimal("99.99"));
  }

  @Test
  void computedValuesAreNoColumns() {
    assertThat(Employee_.TABLE.columns())
        .extracting(column -> column.name().toString())
        .containsExactly("id", "first_name", "last_name", "hourly_rate", "hours_worked");
  }

  @Test
  @Tag("A068")
  void filteringByTheExpressionAnswersWhatFilteringObjectsDoes() {
    try (Session session = database.session()) {
      List<Employee> bySql = session.query(EMPLOYEE).where(SALARY.gt(50000)).list();
      assertThat(sql.texts().get(0)).endsWith(" where hourly_rate * hours_worked > ?");

      BigDecimal limit = new BigDecimal("50000");
      List<Employee> byHand =
          session.query(EMPLOYEE).list().stream()
              .filter(employee -> employee.salary().compareTo(limit) > 0)
              .toList();
      assertThat(bySql).containsExactlyInAnyOrderElementsOf(byHand).hasSize(2);
    }
  }

  @Test
  void orderingByTheExpressionIsOrderingObjects() {
    try (Session session = database.session()) {
      List<Employee> bySql = session.query(EMPLOYEE).orderBy(SALARY.desc()).list();
      assertThat(bySql)
          .isSortedAccordingTo(Comparator.comparing(Employee::salary).reversed())
          .extracting(Employee::lastName)
          .containsExactly("Lovelace", "Somerville", "Babbage", "Jacquard");
    }
  }

  @Test
  void theDatabasePutsTheNameTogether() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session.list(
                          select(EMPLOYEE.fullName())
                              .from(EMPLOYEE)
                              .where(EMPLOYEE.fullName().startsWith("Ada "))))
                  .containsExactly("Ada Lovelace"),
          "select first_name || ? || last_name from employee"
              + " where first_name || ? || last_name like ? escape '!'");
    }
  }

  @Test
  void theDatabaseComputesTheSameSalary() {
    try (Session session = database.session()) {
      for (Employee employee : session.query(EMPLOYEE).list()) {
        BigDecimal computed =
            session.one(select(SALARY).from(EMPLOYEE).where(EMPLOYEE.id.eq(employee.id())));
        assertThat(computed).isEqualByComparingTo(employee.salary());
      }
    }
  }

  @Test
  void theDatabaseSumsTheSameSalaries() {
    try (Session session = database.session()) {
      BigDecimal byHand =
          session.query(EMPLOYEE).list().stream()
              .map(Employee::salary)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(session.one(select(sum(SALARY)).from(EMPLOYEE))).isEqualByComparingTo(byHand);
    }
  }

  @Test
  void theRateIsRoundedToItsScaleWhenItIsSet() {
    Employee luigi = Employee.of("Luigi", "Menabrea", "12.345", 100);
    assertThat(luigi.hourlyRate()).isEqualTo(new BigDecimal("12.35"));
    assertThat(luigi.salary()).isEqualTo(new BigDecimal("1235.00"));
  }

  @Test
  void onlyWhatWentIntoTheSalaryIsUpdated() {
    try (Session session = database.session()) {
      Employee joseph = employee(session, "Jacquard");
      joseph.hoursWorked(8);
      sql.assertSends(session::flush, "update employee set hours_worked = ? where id = ?");
      session.commit();
      assertThat(joseph.salary()).isEqualTo(new BigDecimal("98.00"));
    }
  }

  @Test
  void aRateOfTooManyDigitsIsRefused() {
    Employee rich = Employee.of("Croesus", "of Lydia", "123456789.00", 1);
    assertThatThrownBy(() -> database.transaction(session -> session.add(rich)))
        .isInstanceOf(DataException.class);
  }

  private static Employee employee(Session session, String lastName) {
    return session.query(EMPLOYEE).where(EMPLOYEE.lastName.eq(lastName)).one();
  }
}
