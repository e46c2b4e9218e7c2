package dev.aludel.conformance.rental;

import static dev.aludel.conformance.rental.Offer_.OFFER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Text SQL answers objects of hierarchies, composites as components, and column properties. */
class HierarchyTextTest extends ConformanceTest {
  private Session session;
  private RentalQueries queries;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  HierarchyTextTest() {
    super(RentalModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        filling ->
            filling.addAll(
                List.of(
                    CarEntity.builder().plate("C 1").price(Money.of(1, "EUR")).seats(4).build(),
                    TruckEntity.builder()
                        .plate("T 1")
                        .price(Money.of(10, "EUR"))
                        .deposit(Money.of(5, "USD"))
                        .axles(3)
                        .toll(Money.of(2, "CHF"))
                        .build(),
                    DayOfferEntity.builder().label("day").hours(2).build(),
                    WeekOfferEntity.builder().label("week").weeks(1).build())));
    session = database.session();
    queries = new RentalQueriesSql(session);
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void objectsAreOfTheModelsThatTheirRowsSay() {
    assertThat(queries.all()).hasExactlyElementsOfTypes(CarEntity.class, TruckEntity.class);
    assertThat(((Truck) queries.of(Kind.TRUCK).get(0)).toll()).isEqualTo(Money.of(2, "CHF"));
    assertThat(queries.trucks()).extracting(Truck::axles).containsExactly(3);
    assertThat(queries.perKind())
        .containsExactly(new PerKind(Kind.CAR, 1), new PerKind(Kind.TRUCK, 1));
    assertThat(queries.last()).isEqualTo(Kind.TRUCK);
  }

  @Test
  void aCompositeIsAComponentOrTheResult() {
    assertThat(queries.price("C 1")).isEqualTo(Money.of(1, "EUR"));
    assertThat(queries.lines())
        .containsExactly(
            new Line("C 1", Money.of(1, "EUR"), null),
            new Line("T 1", Money.of(10, "EUR"), Money.of(5, "USD")));
  }

  @Test
  void aNullableRecordIsNullWhereAllOfItsColumnsAre() {
    assertThat(queries.pairs())
        .containsExactly(
            new Line("C 1", Money.of(1, "EUR"), Money.of(10, "EUR")),
            new Line("T 1", Money.of(10, "EUR"), null));
  }

  @Test
  void columnPropertiesAreReadWhenTheyAreAskedFor() {
    List<DayOffer> offers = queries.dayOffers();
    assertThat(offers).extracting(DayOffer::hours).containsExactly(2);
    assertThat(sql.texts()).containsExactly("select id, label, hours from day_offers");
    assertThat(offers).extracting(DayOffer::headline).containsExactly("DAY");
    assertThat(offers).extracting(DayOffer::minutes).containsExactly(120);
  }

  @Test
  void columnPropertiesOfAConcreteRootComeWithTheUnion() {
    List<Offer> offers = session.query(OFFER).orderBy(OFFER.label.asc()).list();
    sql.clear();
    sql.assertSendsNothing(
        () -> assertThat(offers).extracting(Offer::headline).containsExactly("DAY", "WEEK"));
    assertThat(((DayOffer) offers.get(0)).minutes()).isEqualTo(120);
  }
}
