package dev.aludel.conformance.people;

import static dev.aludel.conformance.people.Employee_.EMPLOYEE;
import static dev.aludel.conformance.people.Letter_.LETTER;
import static dev.aludel.conformance.people.Office_.OFFICE;
import static dev.aludel.conformance.people.Person_.PERSON;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.LoadOption;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Relationships to and from the models of a hierarchy, at any level. */
@Tag("B157")
class InheritedRelationshipsTest extends ConformanceTest {

  InheritedRelationshipsTest() {
    super(PeopleModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          Office rome = OfficeEntity.create("Rome");
          Employee emil = EmployeeEntity.create("Emil", "Sales");
          Manager mona = ManagerEntity.create("Mona", "Sales");
          Customer cleo = CustomerEntity.create("Cleo");
          rome.employees().add(emil);
          rome.employees().add(mona);
          for (Person each : List.of(emil, mona, cleo)) {
            each.letters().add(LetterEntity.create("To " + each.name()));
          }
          session.addAll(List.of(rome, emil, mona, cleo));
        });
    sql.clear();
  }

  @Test
  void bothSidesAreKeptInStep() {
    Employee emil = EmployeeEntity.create("Emil", "Sales");
    Office rome = OfficeEntity.create("Rome");
    Letter letter = LetterEntity.create("Hello");
    rome.employees().add(emil);
    letter.person(emil);
    assertThat(emil.office()).isSameAs(rome);
    assertThat(emil.letters()).containsExactly(letter);
    emil.letters().remove(letter);
    assertThat(letter.person()).isNull();
    emil.office(null);
    assertThat(rome.employees()).isEmpty();
  }

  @Test
  void aListOfASubclassReadsItsRowsOnly() {
    try (Session session = database.session()) {
      Office rome = session.query(OFFICE).one();
      sql.assertSends(
          () ->
              assertThat(rome.employees())
                  .hasExactlyElementsOfTypes(EmployeeEntity.class, ManagerEntity.class),
          onH2OrPostgresql(
              "select id, name, type, department, salary, office_id, level from unnest(cast(? as"
                  + " bigint array)) as owners(owner_key_1) join people on office_id ="
                  + " owners.owner_key_1 where type in ('employee', 'manager')",
              "select id, name, type, department, salary, office_id, level from people"
                  + " where office_id = any(?) and type in ('employee', 'manager')"));
    }
  }

  @Test
  void aReferenceToTheRootAnswersWhatTheRowIs() {
    try (Session session = database.session()) {
      List<Letter> letters = session.query(LETTER).orderBy(LETTER.id.asc()).list();
      sql.clear();
      assertThat(letters.get(0).person()).isInstanceOf(EmployeeEntity.class);
      assertThat(letters)
          .extracting(Letter::person)
          .hasExactlyElementsOfTypes(
              EmployeeEntity.class, ManagerEntity.class, CustomerEntity.class);
      Employee first = (Employee) requireNonNull(letters.get(0).person());
      assertThat(first.department()).isEqualTo("Sales");
      assertThat(sql.texts()).hasSize(1);
    }
  }

  @Test
  void oneStatementLoadsAnInheritedListOfAllModels() {
    for (LoadOption option :
        List.of(PERSON.letters.selectIn(), PERSON.letters.subquery(), PERSON.letters.joined())) {
      try (Session session = database.session()) {
        sql.clear();
        List<Person> people = session.query(PERSON).orderBy(PERSON.id.asc()).load(option).list();
        assertThat(people).flatExtracting(Person::letters).hasSize(3);
        assertThat(sql.texts()).hasSize(option.toString().endsWith("JOINED") ? 1 : 2);
      }
    }
  }

  @Test
  void aListThatIsReadIsLoadedForAllOfTheResult() {
    try (Session session = database.session()) {
      List<Person> people = session.query(PERSON).list();
      sql.clear();
      assertThat(people).flatExtracting(Person::letters).hasSize(3);
      assertThat(sql.texts()).hasSize(1);
    }
  }

  @Test
  void aSubclassIsJoinedWithItsRowsOnly() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(OFFICE)
                          .leftJoin(OFFICE.employees)
                          .where(EMPLOYEE.name.eq("Mona"))
                          .list())
                  .hasSize(1),
          "select offices.id, offices.city from offices left join people on people.office_id ="
              + " offices.id and people.type in ('employee', 'manager') where people.name = ?");
      assertThat(session.query(OFFICE).where(OFFICE.employees.any(EMPLOYEE.name.eq("Cleo"))).list())
          .isEmpty();
      assertThat(sql.texts().get(1)).contains("people.type in ('employee', 'manager')");
    }
  }

  @Test
  void aRelationshipOfASubclassIsLoadedWithItsObjects() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(session.query(EMPLOYEE).load(EMPLOYEE.office.joined()).list())
                  .extracting(employee -> requireNonNull(employee.office()).city())
                  .containsOnly("Rome"),
          "select people.id, people.name, people.type, people.department, people.salary,"
              + " people.office_id, people.level, offices.city from people left join"
              + " offices on offices.id = people.office_id"
              + " where people.type in ('employee', 'manager')");
    }
  }

  @Test
  void aFlushCopiesKeysBetweenModels() {
    database.transaction(
        session -> {
          Letter letter = LetterEntity.create("New");
          Manager manager = ManagerEntity.create("New", "Law");
          letter.person(manager);
          OfficeEntity.create("Bonn").employees().add(manager);
          session.add(letter);
        });
    try (Session session = database.session()) {
      Letter letter = session.query(LETTER).where(LETTER.subject.eq("New")).one();
      Manager manager = (Manager) requireNonNull(letter.person());
      assertThat(requireNonNull(manager.office()).city()).isEqualTo("Bonn");
    }
  }
}
