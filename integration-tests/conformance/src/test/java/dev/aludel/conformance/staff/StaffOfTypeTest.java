package dev.aludel.conformance.staff;

import static dev.aludel.conformance.staff.Employee_.EMPLOYEE;
import static dev.aludel.conformance.staff.Engineer_.ENGINEER;
import static dev.aludel.conformance.staff.Manager_.MANAGER;
import static dev.aludel.conformance.staff.Person_.PERSON;
import static dev.aludel.conformance.staff.Phone_.PHONE;
import static dev.aludel.conformance.staff.Town_.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.query.LoadOption;
import dev.aludel.session.Session;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same where models have tables of their own. */
@Tag("B158")
class StaffOfTypeTest extends ConformanceTest {

  StaffOfTypeTest() {
    super(StaffModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          Town rome = TownEntity.create("Rome");
          Town bonn = TownEntity.create("Bonn");
          Manager mona = ManagerEntity.create("Mona", "Sales");
          Engineer emil = EngineerEntity.create("Emil", "Sales", "Java");
          emil.manager(mona);
          Customer cleo = CustomerEntity.create("Cleo");
          for (Person each : List.of(mona, emil, cleo)) {
            rome.people().add(each);
            PhoneEntity.create(each.name() + " 1", each);
            PhoneEntity.create(each.name() + " 2", each);
          }
          session.addAll(List.of(rome, bonn));
        });
    sql.clear();
  }

  @Test
  void aJoinMeetsTargetsOfTheModelWithAllOfTheirTables() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(TOWN)
                          .join(TOWN.people.ofType(EMPLOYEE))
                          .where(EMPLOYEE.department.eq("Sales"), EMPLOYEE.name.eq("Emil"))
                          .list())
                  .hasSize(1),
          "select town.id, town.name from town join (employee join person on person.id ="
              + " employee.id) on person.town_id = town.id where employee.department = ? and"
              + " person.name = ?");
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(TOWN)
                          .leftJoin(TOWN.people.ofType(MANAGER))
                          .orderBy(TOWN.name.asc(), MANAGER.level.asc())
                          .list())
                  .extracting(Town::name)
                  .containsExactly("Bonn", "Rome"),
          "select town.id, town.name from town left join (manager join person on person.id ="
              + " manager.id) on person.town_id = town.id order by town.name, manager.level nulls"
              + " last");
    }
  }

  @Test
  void aModelThatSharesATableIsToldByItsRows() {
    try (Session session = database.session()) {
      assertThat(session.query(TOWN).join(TOWN.people.ofType(ENGINEER)).list()).hasSize(1);
      assertThat(sql.texts().get(0)).contains("person.kind in ('ENGINEER')");
      assertThat(session.query(TOWN).leftJoin(TOWN.people.ofType(ENGINEER)).list()).hasSize(2);
    }
  }

  @Test
  void aConditionMeetsTargetsOfTheModelOnly() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(TOWN)
                          .where(TOWN.people.ofType(MANAGER).any(MANAGER.level.eq(1)))
                          .list())
                  .hasSize(1),
          "select id, name from town where exists (select 1 from manager join person on person.id"
              + " = manager.id where person.town_id = town.id and manager.level = ?)");
      assertThat(
              session
                  .query(PHONE)
                  .where(PHONE.person.ofType(EMPLOYEE).path().department.eq("Sales"))
                  .list())
          .hasSize(4);
      assertThat(session.query(PHONE).where(PHONE.person.ofType(ENGINEER).has()).list()).hasSize(2);
    }
  }

  @Test
  void aRelationshipOfAModelBelowIsLoadedForItsObjects() {
    for (LoadOption option :
        List.of(
            EMPLOYEE.manager.selectIn(), EMPLOYEE.manager.joined(), EMPLOYEE.manager.subquery())) {
      List<Person> people =
          database.call(
              session -> session.query(PERSON).load(option).orderBy(PERSON.name.asc()).list());
      assertThat(people).hasSize(3);
      assertThat(Objects.requireNonNull(((Engineer) people.get(1)).manager()).name())
          .isEqualTo("Mona");
      assertThat(((Manager) people.get(2)).manager()).isNull();
    }
  }

  @Test
  void aListOfAModelBelowIsLoadedForItsObjects() {
    for (LoadOption option : List.of(MANAGER.reports.selectIn(), MANAGER.reports.joined())) {
      List<Person> people =
          database.call(
              session -> {
                sql.clear();
                List<Person> all =
                    session.query(PERSON).load(option).orderBy(PERSON.name.asc()).list();
                assertThat(sql.texts()).hasSize(2);
                return all;
              });
      assertThat(((Manager) people.get(2)).reports()).hasSize(1);
    }
  }

  @Test
  void optionsBelowAListNameModelsBelowItsTarget() {
    List<Town> towns =
        database.call(
            session -> {
              sql.clear();
              List<Town> all =
                  session
                      .query(TOWN)
                      .load(TOWN.people.selectIn().load(MANAGER.reports.selectIn()))
                      .orderBy(TOWN.name.asc())
                      .list();
              assertThat(sql.texts()).hasSize(3);
              return all;
            });
    assertThat(towns.get(1).people()).hasSize(3);
    assertThat(((Manager) towns.get(1).people().get(0)).reports()).hasSize(1);
  }

  @Test
  void aListThatIsJoinedToSomeRowsOfAllModels() {
    List<Person> people =
        database.call(
            session ->
                session
                    .query(PERSON)
                    .load(PERSON.phones.joined())
                    .orderBy(PERSON.name.asc())
                    .limit(2)
                    .list());
    assertThat(people).extracting(Person::name).containsExactly("Cleo", "Emil");
    assertThat(((Engineer) people.get(1)).language()).isEqualTo("Java");
    assertThat(people.get(1).phones()).hasSize(2);
  }

  @Test
  void rowsOfAnExplicitJoinFillARelationship() {
    List<Town> towns =
        database.call(
            session ->
                session
                    .query(TOWN)
                    .join(TOWN.people.ofType(EMPLOYEE))
                    .load(TOWN.people.ofType(EMPLOYEE).containsEager())
                    .list());
    assertThat(towns.get(0).people())
        .hasSize(2)
        .hasOnlyElementsOfTypes(ManagerEntity.class, EngineerEntity.class);
  }

  @Test
  void aJoinWithAConditionOfItsOwnNamesAnyColumn() {
    try (Session session = database.session()) {
      assertThat(session.query(TOWN).where(TOWN.people.ofType(EMPLOYEE).rows().any()).list())
          .hasSize(1);
      assertThat(
              session.list(
                  dev.aludel.query.Sql.select(MANAGER.name)
                      .from(TOWN)
                      .join(MANAGER)
                      .on(MANAGER.name.ne(TOWN.name))))
          .containsOnly("Mona");
    }
  }
}
