package dev.aludel.conformance.fleet;

import static dev.aludel.conformance.fleet.Bike_.BIKE;
import static dev.aludel.conformance.fleet.Car_.CAR;
import static dev.aludel.conformance.fleet.Garage_.GARAGE;
import static dev.aludel.conformance.fleet.Lorry_.LORRY;
import static dev.aludel.conformance.fleet.Sticker_.STICKER;
import static dev.aludel.conformance.fleet.Vehicle_.VEHICLE;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.MappingException;
import dev.aludel.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hierarchy with a number for a discriminator, listeners, filters and mixins. */
@Tag("B157")
class FleetTest extends ConformanceTest {

  FleetTest() {
    super(FleetSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          Garage north = GarageEntity.create("North");
          Lorry lorry = LorryEntity.builder().plate("c 3").tons(40).seats(3L).build();
          Car car = CarEntity.create("a 1", 5);
          Bike bike = BikeEntity.create("b 2", RiderEntity.create("Rita"));
          north.vehicles().addAll(List.of(car, bike, lorry));
          session.addAll(List.of(north, CarEntity.create("d 4", 7)));
        });
    sql.clear();
  }

  private List<Vehicle> all(Session session) {
    return session.query(VEHICLE).orderBy(VEHICLE.plate.asc()).list();
  }

  @Test
  void aNumberTellsModelsApart() {
    try (Session session = database.session()) {
      assertThat(all(session))
          .hasExactlyElementsOfTypes(
              CarEntity.class, BikeEntity.class, LorryEntity.class, CarEntity.class);
      assertThat(all(session)).extracting(Vehicle::wheels).containsExactly(4, 2, 6, 4);
      sql.clear();
      assertThat(session.query(BIKE).without(Retirable_.IS_IN_USE).count()).isOne();
      assertThat(sql.texts()).containsExactly("select count(*) from vehicles where wheels in (2)");
    }
  }

  @Test
  @Tag("A078")
  void aRowOfAnUnknownNumberIsRefused() throws SQLException {
    change("update vehicles set wheels = 3 where plate = 'A 1'");
    try (Session session = database.session()) {
      assertThatThrownBy(() -> all(session))
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("ALU-5660")
          .hasMessageContaining("wheels = 3")
          .hasMessageContaining("2, 4, 6");
    }
  }

  @Test
  void aRowWithoutANumberIsRefused() throws SQLException {
    change("alter table vehicles alter column wheels drop not null");
    change("update vehicles set wheels = null where plate = 'A 1'");
    try (Session session = database.session()) {
      assertThatThrownBy(() -> all(session))
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("ALU-5661")
          .hasMessageContaining("wheels");
    }
  }

  private void change(String text) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(text);
    }
  }

  @Test
  void siblingsHaveColumnsOfOneNameInTheirTables() {
    try (Session session = database.session()) {
      List<Vehicle> all = all(session);
      sql.assertSendsNothing(
          () -> {
            assertThat(((Car) all.get(0)).seats()).isEqualTo(5);
            assertThat(((Lorry) all.get(2)).seats()).isEqualTo(3L);
            assertThat(((Lorry) all.get(2)).tons()).isEqualTo(40);
          });
      assertThat(
              session
                  .query(VEHICLE)
                  .where(VEHICLE.as(CAR).seats.eq(5).or(VEHICLE.as(LORRY).seats.eq(3L)))
                  .count())
          .isEqualTo(2);
    }
  }

  @Test
  void listenersOfTheRootAreCalledBeforeThoseOfTheModel() {
    try (Session session = database.session()) {
      assertThat(all(session))
          .extracting(Vehicle::log)
          .containsExactly(
              "registered, insured", "registered", "registered", "registered, insured");
      assertThat(all(session)).extracting(Vehicle::plate).startsWith("A 1", "B 2");
    }
  }

  @Test
  void aListenerChangesTheRootsTableToo() {
    database.transaction(session -> ((Car) all(session).get(0)).seats(4));
    database.transaction(session -> all(session).get(1).plate("b 3"));
    try (Session session = database.session()) {
      assertThat(all(session)).extracting(Vehicle::log).startsWith("checked", "registered");
      assertThat(((Car) all(session).get(0)).seats()).isEqualTo(4);
    }
  }

  @Test
  void aFilterOfTheRootHidesRowsOfAllModels() {
    database.transaction(session -> all(session).forEach(each -> each.retired(each.wheels() > 2)));
    try (Session session = database.session()) {
      assertThat(all(session)).hasExactlyElementsOfTypes(BikeEntity.class);
      assertThat(session.query(CAR).list()).isEmpty();
      assertThat(session.query(GARAGE).one().vehicles()).hasSize(1);
      assertThat(session.query(GARAGE).where(GARAGE.vehicles.ofType(LORRY).any()).list()).isEmpty();
      assertThat(session.query(GARAGE).leftJoin(GARAGE.vehicles.ofType(CAR)).list()).hasSize(1);
      assertThat(session.query(GARAGE).join(GARAGE.vehicles.ofType(CAR)).list()).isEmpty();
      assertThat(session.query(CAR).without(Retirable_.IS_IN_USE).count()).isEqualTo(2);
      assertThat(session.list(select(LORRY.plate).from(LORRY))).isEmpty();
    }
  }

  @Test
  void aMixinOfAnotherModuleGivesItsColumnsToAll() {
    try (Session session = database.session()) {
      List<Vehicle> all = all(session);
      assertThat(all).extracting(Vehicle::createdAt).doesNotContainNull();
      Instant before = all.get(0).updatedAt();
      ((Car) all.get(0)).seats(2);
      session.commit();
      assertThat(all.get(0).updatedAt()).isAfterOrEqualTo(before);
      assertThat(session.query(LORRY).where(LORRY.createdAt.le(before)).count()).isOne();
    }
  }

  @Test
  void aPathFromAModelBelowKeepsRowsOfOthers() {
    try (Session session = database.session()) {
      assertThat(session.query(VEHICLE).orderBy(VEHICLE.as(BIKE).rider().name.asc()).list())
          .hasSize(4);
      assertThat(sql.texts().get(0)).contains("left join riders");
      List<Vehicle> all = session.query(VEHICLE).load(BIKE.rider.joined()).list();
      assertThat(all).hasSize(4);
      assertThat(session.query(BIKE).orderBy(BIKE.rider().name.asc()).list()).hasSize(1);
    }
  }

  @Test
  void pairsBelongToObjectsOfAllModels() {
    database.transaction(
        session -> {
          Sticker fast = StickerEntity.create("fast");
          all(session).forEach(each -> each.tags().add(fast));
          Garage guests = session.query(GARAGE).one();
          guests.guests().addAll(all(session));
        });
    try (Session session = database.session()) {
      sql.clear();
      List<Vehicle> all =
          session.query(VEHICLE).load(VEHICLE.tags.selectIn()).orderBy(VEHICLE.plate.asc()).list();
      assertThat(all).flatExtracting(Vehicle::tags).hasSize(4);
      assertThat(sql.texts()).hasSize(2);
      assertThat(session.query(CAR).where(CAR.tags.any(STICKER.text.eq("fast"))).list()).hasSize(2);
      assertThat(
              session
                  .query(GARAGE)
                  .join(GARAGE.guests.ofType(CAR))
                  .where(CAR.seats.gt(6), CAR.plate.eq("D 4"))
                  .list())
          .hasSize(1);
      assertThat(session.query(GARAGE).where(GARAGE.guests.ofType(LORRY).any()).list()).hasSize(1);
      assertThat(session.query(GARAGE).load(GARAGE.guests.joined()).one().guests()).hasSize(4);
      all.get(0).tags().clear();
      session.commit();
      assertThat(session.query(VEHICLE).where(VEHICLE.tags.any()).count()).isEqualTo(3);
    }
  }

  @Test
  void anObjectIsFoundByItsKey() {
    try (Session session = database.session()) {
      Vehicle car = session.query(VEHICLE).where(VEHICLE.plate.eq("A 1")).one();
      Long id = car.id();
      session.expungeAll();
      assertThat(session.get(VEHICLE, id)).get().isInstanceOf(Car.class);
      assertThat(session.get(LORRY, id)).isEmpty();
    }
  }
}
