package dev.aludel.conformance.people;

import static dev.aludel.conformance.people.Person_.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.MappingException;
import dev.aludel.session.Session;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SQL text over a hierarchy that is kept in one table. */
class PeopleTextsTest extends ConformanceTest {

  PeopleTextsTest() {
    super(PeopleModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          Manager mona = ManagerEntity.create("Mona", "Sales");
          mona.level(7);
          session.addAll(
              List.of(
                  PersonEntity.create("Pia"),
                  EmployeeEntity.create("Emil", "Sales"),
                  mona,
                  CustomerEntity.create("Cleo")));
          Letter letter = LetterEntity.create("Hello");
          letter.person(mona);
          session.add(letter);
        });
    sql.clear();
  }

  private void ask(Consumer<PeopleQueries> asking) {
    try (Session session = database.session()) {
      asking.accept(new PeopleQueriesSql(session));
    }
  }

  @Test
  void eachRowBecomesAnObjectOfItsModel() {
    ask(
        people -> {
          sql.assertSends(
              () -> {
                List<Person> all = people.all();
                assertThat(all)
                    .hasExactlyElementsOfTypes(
                        CustomerEntity.class,
                        EmployeeEntity.class,
                        ManagerEntity.class,
                        PersonEntity.class);
                assertThat(((Customer) all.get(0)).loyaltyPoints()).isZero();
                assertThat(((Employee) all.get(1)).department()).isEqualTo("Sales");
                assertThat(((Manager) all.get(2)).level()).isEqualTo(7);
              },
              "select id, name, type, account_number, loyalty_points, department, salary,"
                  + " office_id, level from people order by name");
        });
  }

  @Test
  void objectsAreThoseThatTheSessionKnows() {
    try (Session session = database.session()) {
      Person emil = session.query(PERSON).where(PERSON.name.eq("Emil")).one();
      assertThat(new PeopleQueriesSql(session).all()).contains(emil);
    }
  }

  @Test
  void columnsOfModelsBelowThatARowLacksAreLoadedLater() {
    ask(
        people -> {
          Employee emil = (Employee) people.briefly("Emil").orElseThrow();
          assertThat(emil.name()).isEqualTo("Emil");
          sql.clear();
          assertThat(emil.department()).isEqualTo("Sales");
          assertThat(sql.texts()).hasSize(1);
        });
  }

  @Test
  void aStarIsWhatObjectsOfTheModelAndThoseBelowHave() {
    ask(
        people ->
            sql.assertSends(
                () -> {
                  List<Employee> employees = people.employees();
                  assertThat(employees)
                      .hasExactlyElementsOfTypes(EmployeeEntity.class, ManagerEntity.class);
                  assertThat(((Manager) employees.get(1)).level()).isEqualTo(7);
                },
                "select id, name, type, department, salary, office_id, level from people where"
                    + " type in ('employee', 'manager') order by name"));
  }

  @Test
  void aRowOfAnotherModelThanTheAnsweredIsRefused() {
    ask(
        people ->
            assertThatThrownBy(() -> people.employee("Cleo"))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("ALU-5660")
                .hasMessageContaining("type = customer")
                .hasMessageContaining("employee, manager"));
    try (Session session = database.session()) {
      List<Person> known = session.query(PERSON).list();
      assertThat(known).hasSize(4);
      assertThatThrownBy(() -> new PeopleQueriesSql(session).employee("Cleo"))
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("ALU-5660");
    }
  }

  @Test
  void joinedRowsAreObjectsOfTheirModels() {
    ask(people -> assertThat(people.addressee("Hello")).isInstanceOf(Manager.class));
  }

  @Test
  void aComponentTakesItsColumnBesideTheObject() {
    ask(
        people -> {
          List<PeopleQueries.Earning> earnings = people.earnings();
          assertThat(earnings)
              .extracting(PeopleQueries.Earning::department)
              .containsExactly(null, "Sales", "Sales", null);
          assertThat(((Employee) earnings.get(1).person()).department()).isEqualTo("Sales");
        });
  }

  @Test
  void aRowHasSeveralObjects() {
    ask(
        people -> {
          PeopleQueries.Pair pair = people.pairs().get(0);
          assertThat(pair.first().name()).isEqualTo("Emil");
          assertThat(pair.second()).isNotNull().extracting(Manager::level).isEqualTo(7);
        });
  }

  @Test
  void columnsOfModelsBelowAreValues() {
    ask(
        people -> {
          assertThat(people.departments()).containsExactly(null, "Sales", "Sales", null);
          assertThat(people.points()).isZero();
        });
  }

  @Test
  void changedRowsAreOfAllModels() {
    try (Session session = database.session()) {
      PeopleQueries people = new PeopleQueriesSql(session);
      Employee emil = (Employee) session.query(PERSON).where(PERSON.name.eq("Emil")).one();
      assertThat(people.move("Law")).isOne();
      assertThat(emil.department()).isEqualTo("Law");
      people.hire("New", "Law");
      assertThat(people.employee("New").department()).isEqualTo("Law");
      assertThat(people.remove("New")).isInstanceOf(Employee.class);
      assertThat(session.query(PERSON).count()).isEqualTo(4);
    }
  }
}
