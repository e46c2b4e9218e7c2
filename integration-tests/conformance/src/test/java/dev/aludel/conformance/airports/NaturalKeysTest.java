package dev.aludel.conformance.airports;

import static dev.aludel.conformance.airports.Airport_.AIRPORT;
import static dev.aludel.conformance.airports.Alliance_.ALLIANCE;
import static dev.aludel.conformance.airports.Carrier_.CARRIER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keys that change, and rows that refer to each other. */
class NaturalKeysTest extends ConformanceTest {
  private final Airport airport = Airport.of("TXL", "Tegel");
  private final Flight flight = Flight.of(1, airport);
  private Session session;

  NaturalKeysTest() {
    super(AirportsModelsSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    session = database.session();
    session.add(flight);
    session.commit();
    assertThat(flight.airport()).isSameAs(airport);
    assertThat(airport.name()).isEqualTo("Tegel");
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  @Tag("B151")
  void aKeyIsChangedAndTheDatabasePassesItOn() {
    airport.code("BER");
    sql.assertSends(session::flush, "update airports set code = ? where code = ?");
    sql.assertSendsNothing(() -> assertThat(flight.airport()).isSameAs(airport));
    assertThat(session.get(AIRPORT, "BER")).containsSame(airport);
    assertThat(session.get(AIRPORT, "TXL")).isEmpty();
    session.commit();
    assertThat(flight.airport()).isSameAs(airport);
    assertThat(airport.flights()).containsExactly(flight);
  }

  @Test
  @Tag("B151")
  void aChildThatIsNotAtHandRefersToTheNewKey() {
    airport.code("BER");
    flight.airport();
    session.flush();
    airport.name("Brandenburg");
    session.commit();
    session.expunge(flight);
    assertThat(airport.flights()).extracting(Flight::number).containsExactly(1);
  }

  @Test
  @Tag("B151")
  void aNewChildGetsTheNewKey() {
    airport.code("BER");
    Flight second = Flight.of(2, airport);
    session.add(second);
    session.commit();
    assertThat(second.airport()).isSameAs(airport);
    assertThat(airport.flights()).hasSize(2);
  }

  @Test
  @Tag("B151")
  void aRollbackGivesTheOldKeyBack() {
    airport.code("BER");
    session.flush();
    session.rollback();
    assertThat(airport.code()).isEqualTo("TXL");
    assertThat(session.get(AIRPORT, "TXL")).containsSame(airport);
    assertThat(flight.airport()).isSameAs(airport);
  }

  @Test
  @Tag("B151")
  void anOldKeyComesBackAlsoIfTheObjectExpiresTwice() {
    airport.code("BER");
    session.flush();
    session.rollback();
    session.expireAll();
    session.commit();
    assertThat(airport.code()).isEqualTo("TXL");
    assertThat(flight.airport()).isSameAs(airport);
  }

  @Test
  @Tag("B174")
  void aPostUpdateWritesTheReferenceWhenBothRowsAreThere() {
    Airport fresh = Airport.of("BER", "Brandenburg");
    Flight first = Flight.of(3, fresh);
    fresh.last(first);
    session.add(fresh);
    sql.assertSends(
        session::flush,
        "insert into airports (code, name) values (?, ?)",
        onH2OrPostgresql(
            "select id from final table (insert into flights (airport_id, number) values (?, ?))",
            "insert into flights (airport_id, number) values (?, ?) returning id"),
        "update airports set last_id = ? where code = ?");
    session.commit();
    assertThat(fresh.last()).isSameAs(first);
  }

  @Test
  @Tag("B174")
  void rowsThatReferToEachOtherAreDeletedOverNull() {
    airport.last(flight);
    session.commit();
    session.delete(flight);
    session.delete(airport);
    session.commit();
    assertThat(session.query(AIRPORT).list()).isEmpty();
  }

  @Test
  @Tag("B151")
  void withoutPassiveUpdatesTheSessionWritesTheKeyToLoadedAndUnloadedChildren() {
    Alliance star = Alliance.of("STA");
    session.addAll(List.of(Carrier.of("one", star), Carrier.of("two", star)));
    session.commit();
    Carrier one = session.query(CARRIER).where(CARRIER.name.eq("one")).one();
    star.code("SKY");
    sql.clear();
    session.flush();
    assertThat(sql.texts())
        .anyMatch(text -> text.startsWith("update carriers set alliance_id = "))
        .anyMatch(text -> text.startsWith("select id, name, alliance_id from carriers where"));
    sql.assertSendsNothing(() -> assertThat(one.alliance()).isSameAs(star));
    session.commit();
    assertThat(star.carriers()).extracting(Carrier::name).containsExactlyInAnyOrder("one", "two");
    assertThat(session.get(ALLIANCE, "SKY")).containsSame(star);
  }
}
