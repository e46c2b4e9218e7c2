package dev.aludel.conformance.staff;

import static dev.aludel.conformance.staff.Person_.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SQL text over a hierarchy whose models have tables of their own. */
class StaffTextsTest extends ConformanceTest {

  StaffTextsTest() {
    super(StaffModelsSchema.SCHEMA);
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
                  EngineerEntity.create("Emil", "Sales", "Java"),
                  mona,
                  CustomerEntity.create("Cleo")));
        });
    sql.clear();
  }

  @Test
  void rowsOfTheRootsTableBecomeObjectsThatLoadTheRestLater() {
    try (Session session = database.session()) {
      List<Person> all = new StaffQueriesSql(session).all();
      assertThat(all)
          .hasExactlyElementsOfTypes(
              CustomerEntity.class, EngineerEntity.class, ManagerEntity.class, PersonEntity.class);
      assertThat(((Manager) all.get(2)).level()).isEqualTo(7);
      assertThat(sql.texts().get(0))
          .isEqualTo("select id, name, kind, version, town_id from person order by name");
    }
  }

  @Test
  void tablesThatAreJoinedFillObjectsOfModelsBelow() {
    try (Session session = database.session()) {
      StaffQueries staff = new StaffQueriesSql(session);
      List<Person> all = staff.whole();
      sql.assertSendsNothing(
          () -> {
            assertThat(((Customer) all.get(0)).loyaltyPoints()).isZero();
            assertThat(((Engineer) all.get(1)).language()).isEqualTo("Java");
            assertThat(((Manager) all.get(2)).level()).isEqualTo(7);
            assertThat(((Manager) all.get(2)).department()).isEqualTo("Sales");
          });
    }
  }

  @Test
  void anObjectIsMadeOfAllOfItsTables() {
    try (Session session = database.session()) {
      StaffQueries staff = new StaffQueriesSql(session);
      List<Employee> employees = staff.employees();
      assertThat(employees).extracting(Person::name).containsExactly("Emil", "Mona");
      sql.assertSendsNothing(
          () -> assertThat(((Engineer) employees.get(0)).language()).isEqualTo("Java"));
      assertThat(staff.above(6)).containsExactly((Manager) employees.get(1));
      assertThat(staff.above(7)).isEmpty();
    }
    try (Session session = database.session()) {
      Manager mona = new StaffQueriesSql(session).above(6).get(0);
      sql.assertSendsNothing(
          () -> assertThat(mona.name() + mona.department()).isEqualTo("MonaSales"));
    }
  }

  @Test
  void aTableOfAModelBelowIsChangedAlone() {
    try (Session session = database.session()) {
      List<Person> all = session.query(PERSON).orderBy(PERSON.name.asc()).list();
      assertThat(new StaffQueriesSql(session).move("Law")).isEqualTo(2);
      assertThat(((Employee) all.get(1)).department()).isEqualTo("Law");
    }
  }
}
