package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.harbour.Cargo_.CARGO;
import static dev.aludel.conformance.guide.harbour.Container_.CONTAINER;
import static dev.aludel.conformance.guide.harbour.Employee_.EMPLOYEE;
import static dev.aludel.conformance.guide.harbour.Ferry_.FERRY;
import static dev.aludel.conformance.guide.harbour.Person_.PERSON;
import static dev.aludel.conformance.guide.harbour.Pier_.PIER;
import static dev.aludel.conformance.guide.harbour.Ship_.SHIP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.guide.harbour.BulkEntity;
import dev.aludel.conformance.guide.harbour.Cargo;
import dev.aludel.conformance.guide.harbour.Container;
import dev.aludel.conformance.guide.harbour.ContainerEntity;
import dev.aludel.conformance.guide.harbour.CustomerEntity;
import dev.aludel.conformance.guide.harbour.Employee;
import dev.aludel.conformance.guide.harbour.EmployeeEntity;
import dev.aludel.conformance.guide.harbour.Ferry;
import dev.aludel.conformance.guide.harbour.FerryEntity;
import dev.aludel.conformance.guide.harbour.HarbourQueries;
import dev.aludel.conformance.guide.harbour.HarbourQueriesSql;
import dev.aludel.conformance.guide.harbour.HarbourSchema;
import dev.aludel.conformance.guide.harbour.Person;
import dev.aludel.conformance.guide.harbour.Pier;
import dev.aludel.conformance.guide.harbour.PierEntity;
import dev.aludel.conformance.guide.harbour.SailorEntity;
import dev.aludel.conformance.guide.harbour.Ship;
import dev.aludel.conformance.guide.harbour.TankerEntity;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code inheritance.md}. */
class InheritancePageTest extends PageTest {
  private Session session;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  InheritancePageTest() {
    super(HarbourSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        filling ->
            filling.addAll(
                List.of(
                    EmployeeEntity.create("Emil", "Docks"),
                    CustomerEntity.create("Cleo"),
                    FerryEntity.create("Greta", 120),
                    TankerEntity.create("Titan", 900_000))));
    session = database.session();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void queryOfTheRoot() {
    sends(
        "base",
        () -> {
          // region base
          List<Person> people = session.query(PERSON).orderBy(PERSON.name.asc()).list();
          // people.get(0) is a Customer, people.get(1) an Employee
          // endregion
          assertThat(people).hasExactlyElementsOfTypes(CustomerEntity.class, EmployeeEntity.class);
        });
  }

  @Test
  void queryOfASubclass() {
    sends(
        "subclass",
        () -> {
          // region subclass
          List<Employee> docks =
              session.query(EMPLOYEE).where(EMPLOYEE.department.eq("Docks")).list();
          // endregion
          assertThat(docks).hasSize(1);
        });
  }

  @Test
  void joinedTables() {
    sends(
        "joined",
        () -> {
          // region joined
          List<Ship> ships = session.query(SHIP).list();
          List<Ferry> ferries = session.query(FERRY).where(FERRY.name.eq("Greta")).list();
          // endregion
          assertThat(ships).hasSize(2).containsAll(ferries);
        });
  }

  @Test
  void namedColumns() {
    sends(
        "named",
        () -> {
          // region named
          List<Ship> large = session.query(SHIP).where(SHIP.as(FERRY).seats.gt(100)).list();
          // endregion
          assertThat(large).hasSize(1);
        });
  }

  @Test
  void narrowedRelationships() {
    Pier north = PierEntity.create("North");
    session.query(SHIP).list().forEach(ship -> north.ships().add(ship));
    SailorEntity.create("Sam", session.query(FERRY).one());
    session.add(north);
    session.flush();
    sends(
        "ofType",
        () -> {
          // region ofType
          List<Pier> piers =
              session.query(PIER).where(PIER.ships.ofType(FERRY).any(FERRY.seats.gt(100))).list();
          List<Pier> joined =
              session.query(PIER).join(PIER.ships.ofType(FERRY)).where(FERRY.seats.gt(100)).list();
          // endregion
          assertThat(piers).containsExactly(north).isEqualTo(joined);
        });
    session.commit();
    sends(
        "below",
        () -> {
          // region below
          List<Ship> ships = session.query(SHIP).load(FERRY.crew.selectIn()).list();
          // endregion
          assertThat(((Ferry) ships.get(0)).crew()).hasSize(1);
        });
  }

  @Test
  void concreteTables() {
    session.addAll(List.of(ContainerEntity.create("Ada", 40), BulkEntity.create("Bob", 900)));
    session.flush();
    sends(
        "concrete",
        () -> {
          // region concrete
          List<Cargo> cargo = session.query(CARGO).where(CARGO.owner.eq("Ada")).list();
          List<Container> containers = session.query(CONTAINER).list();
          // endregion
          assertThat(cargo).containsExactlyElementsOf(containers);
        });
  }

  @Test
  void text() {
    sends(
        "text",
        () -> {
          // region text
          HarbourQueries harbour = new HarbourQueriesSql(session);
          List<Person> people = harbour.people("%");
          List<Employee> docks = harbour.employees("Docks");
          List<Ship> ships = harbour.ships();
          // endregion
          assertThat(people).hasSize(2).containsAll(docks);
          assertThat(ships).hasExactlyElementsOfTypes(FerryEntity.class, TankerEntity.class);
        });
  }

  @Test
  void changes() {
    Ferry greta = session.query(FERRY).one();
    sends(
        "changes",
        () -> {
          // region changes
          session.add(FerryEntity.create("Gesa", 80));
          greta.seats(125);
          session.flush();
          // endregion
        });
  }
}
