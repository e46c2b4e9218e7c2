package dev.aludel.conformance.people;

import static dev.aludel.conformance.people.Customer_.CUSTOMER;
import static dev.aludel.conformance.people.Employee_.EMPLOYEE;
import static dev.aludel.conformance.people.Letter_.LETTER;
import static dev.aludel.conformance.people.Manager_.MANAGER;
import static dev.aludel.conformance.people.Office_.OFFICE;
import static dev.aludel.conformance.people.Person_.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.DetachedException;
import dev.aludel.error.QueryException;
import dev.aludel.query.EntityTable;
import dev.aludel.query.LoadOption;
import dev.aludel.query.ToMany;
import dev.aludel.session.Session;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Relationships narrowed to a model below, and those of models below in queries of the root. */
@Tag("B158")
class PeopleOfTypeTest extends ConformanceTest {

  PeopleOfTypeTest() {
    super(PeopleModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          Office rome = OfficeEntity.create("Rome");
          Office bonn = OfficeEntity.create("Bonn");
          Employee emil = EmployeeEntity.create("Emil", "Sales");
          Manager mona = ManagerEntity.create("Mona", "Law");
          Customer cleo = CustomerEntity.create("Cleo");
          rome.employees().add(emil);
          rome.employees().add(mona);
          for (Person each : List.of(emil, mona, cleo)) {
            each.letters().add(LetterEntity.create("To " + each.name()));
          }
          session.addAll(List.of(rome, bonn, emil, mona, cleo));
        });
    sql.clear();
  }

  @Test
  void aJoinMeetsTargetsOfTheModelOnly() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(OFFICE)
                          .join(OFFICE.employees.ofType(MANAGER))
                          .where(MANAGER.level.eq(1))
                          .list())
                  .hasSize(1),
          "select offices.id, offices.city from offices join people on people.office_id ="
              + " offices.id where people.level = ? and people.type in ('manager')");
      sql.assertSends(
          () ->
              assertThat(session.query(OFFICE).leftJoin(OFFICE.employees.ofType(MANAGER)).list())
                  .hasSize(2),
          "select offices.id, offices.city from offices left join people on people.office_id ="
              + " offices.id and people.type in ('manager')");
    }
  }

  @Test
  void aConditionMeetsTargetsOfTheModelOnly() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(LETTER)
                          .where(LETTER.person.ofType(EMPLOYEE).has(EMPLOYEE.department.eq("Law")))
                          .list())
                  .extracting(Letter::subject)
                  .containsExactly("To Mona"),
          "select id, subject, person_id from letters where exists (select 1 from people where"
              + " people.id = letters.person_id and people.department = ?"
              + " and people.type in ('employee', 'manager'))");
      assertThat(session.query(LETTER).where(LETTER.person.ofType(CUSTOMER).any()).list())
          .extracting(Letter::subject)
          .containsExactly("To Cleo");
      assertThat(session.query(OFFICE).where(OFFICE.employees.ofType(MANAGER).any().not()).list())
          .extracting(Office::city)
          .containsExactly("Bonn");
    }
  }

  @Test
  void aPathSeesItsTargetAsTheModel() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              assertThat(
                      session
                          .query(LETTER)
                          .orderBy(LETTER.person.ofType(EMPLOYEE).path().office().city.asc())
                          .list())
                  .hasSize(3),
          "select letters.id, letters.subject, letters.person_id from letters left join people on"
              + " people.id = letters.person_id and people.type in ('employee', 'manager')"
              + " left join offices on offices.id = people.office_id"
              + " order by offices.city nulls last");
    }
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"}) // Types alone refuse it.
  void aModelThatDoesNotExtendTheTargetIsRefused() {
    ToMany employees = OFFICE.employees;
    assertThatThrownBy(() -> employees.ofType((EntityTable) CUSTOMER))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("ALU-5662");
  }

  @Test
  void aRelationshipOfAModelBelowIsLoadedForItsObjects() {
    for (LoadOption option :
        List.of(
            EMPLOYEE.office.selectIn(),
            EMPLOYEE.office.subquery(),
            EMPLOYEE.office.immediate(),
            PERSON.as(EMPLOYEE).office.selectIn())) {
      List<Person> people =
          database.call(
              session -> {
                sql.clear();
                List<Person> all =
                    session.query(PERSON).load(option).orderBy(PERSON.id.asc()).list();
                assertThat(sql.texts()).hasSize(2);
                return all;
              });
      assertThat(Objects.requireNonNull(((Employee) people.get(0)).office()).city())
          .isEqualTo("Rome");
      assertThat(((Manager) people.get(1)).office()).isNotNull();
    }
  }

  @Test
  void aRelationshipOfAModelBelowIsJoined() {
    List<Person> people =
        database.call(
            session -> {
              sql.clear();
              List<Person> all =
                  session
                      .query(PERSON)
                      .load(EMPLOYEE.office.joined())
                      .orderBy(PERSON.id.asc())
                      .list();
              assertThat(sql.texts())
                  .containsExactly(
                      "select people.id, people.name, people.type, people.account_number,"
                          + " people.loyalty_points, people.department, people.salary,"
                          + " people.office_id, people.level, offices.city from people"
                          + " left join offices on offices.id = people.office_id"
                          + " order by people.id");
              return all;
            });
    assertThat(people).hasSize(3);
    assertThat(Objects.requireNonNull(((Manager) people.get(1)).office()).city()).isEqualTo("Rome");
  }

  @Test
  void aModelBelowMayBeNamedForItsObjectsAlone() {
    List<Person> people =
        database.call(
            session ->
                session
                    .query(PERSON)
                    .load(MANAGER.office.selectIn())
                    .orderBy(PERSON.id.asc())
                    .list());
    assertThat(((Manager) people.get(1)).office()).isNotNull();
    assertThatThrownBy(() -> ((Employee) people.get(0)).office())
        .isInstanceOf(DetachedException.class);
  }

  @Test
  void optionsBelowARelationshipNameModelsBelowItsTarget() {
    List<Letter> letters =
        database.call(
            session -> {
              sql.clear();
              List<Letter> all =
                  session
                      .query(LETTER)
                      .load(
                          LETTER.person.ofType(EMPLOYEE).selectIn().load(EMPLOYEE.office.joined()))
                      .orderBy(LETTER.id.asc())
                      .list();
              assertThat(sql.texts()).hasSize(2);
              return all;
            });
    assertThat(letters).extracting(Letter::person).doesNotContainNull();
    assertThat(((Employee) Objects.requireNonNull(letters.get(1).person())).office()).isNotNull();
  }

  @Test
  void aRelationshipOfAModelBelowIsForbidden() {
    try (Session session = database.session()) {
      List<Person> people =
          session.query(PERSON).load(EMPLOYEE.office.raise()).orderBy(PERSON.id.asc()).list();
      assertThatThrownBy(() -> ((Manager) people.get(1)).office()).hasMessageContaining("office");
    }
  }

  @Test
  void rowsOfAnExplicitJoinFillARelationship() {
    List<Office> offices =
        database.call(
            session ->
                session
                    .query(OFFICE)
                    .join(OFFICE.employees.ofType(MANAGER))
                    .load(OFFICE.employees.ofType(MANAGER).containsEager())
                    .list());
    assertThat(offices.get(0).employees()).hasExactlyElementsOfTypes(ManagerEntity.class);
  }

  @Test
  void aColumnOfAModelBelowIsNoOptionOfTheRoot() {
    try (Session session = database.session()) {
      assertThatThrownBy(() -> session.query(PERSON).load(EMPLOYEE.department.defer()).list())
          .isInstanceOf(QueryException.class);
    }
  }
}
