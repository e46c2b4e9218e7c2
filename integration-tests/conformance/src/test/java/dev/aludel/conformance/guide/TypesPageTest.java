package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.depot.Crate_.CRATE;
import static dev.aludel.conformance.guide.depot.Delivery_.DELIVERY;
import static dev.aludel.conformance.guide.depot.Rack_.RACK;
import static dev.aludel.conformance.guide.depot.Rental_.RENTAL;
import static dev.aludel.query.Functions.json;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.TestDatabase;
import dev.aludel.conformance.guide.depot.Crate;
import dev.aludel.conformance.guide.depot.CrateEntity;
import dev.aludel.conformance.guide.depot.CrateQueries;
import dev.aludel.conformance.guide.depot.CrateQueries.Weighed;
import dev.aludel.conformance.guide.depot.CrateQueriesSql;
import dev.aludel.conformance.guide.depot.Delivery;
import dev.aludel.conformance.guide.depot.DeliveryEntity;
import dev.aludel.conformance.guide.depot.DepotSchema;
import dev.aludel.conformance.guide.depot.Grade;
import dev.aludel.conformance.guide.depot.Money;
import dev.aludel.conformance.guide.depot.Rack;
import dev.aludel.conformance.guide.depot.Rental;
import dev.aludel.conformance.guide.depot.RentalEntity;
import dev.aludel.conformance.guide.depot.Weight;
import dev.aludel.query.ResultRow;
import dev.aludel.session.Session;
import dev.aludel.type.Json;
import dev.aludel.type.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code types.md}. */
class TypesPageTest extends PageTest {
  private final LocalDate firstOfMarch = LocalDate.of(2024, 3, 1);
  private Session session;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  TypesPageTest() {
    super(DepotSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    // region json
    Json contents = Json.object().with("lamps", 12).with("size", Map.of("cm", List.of(40, 60)));
    // endregion
    database.transaction(
        filling ->
            filling.add(
                CrateEntity.builder()
                    .label("A-1")
                    .weight(new Weight(1200))
                    .grade(Grade.EXPRESS)
                    .tags(List.of("glass", "new"))
                    .contents(contents)
                    .build()));
    session = database.session();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void whatIsComparedIsConverted() {
    sends(
        "convert",
        () -> {
          // region convert
          List<Crate> light =
              session
                  .query(CRATE)
                  .where(CRATE.weight.in(new Weight(900), new Weight(1200)))
                  .where(CRATE.grade.eq(Grade.EXPRESS))
                  .list();
          // endregion
          assertThat(light).hasSize(1);
        });
  }

  @Test
  void textConvertsWhatStandsBesideAColumn() {
    sends(
        "text",
        () -> {
          // region text
          CrateQueries crates = new CrateQueriesSql(session);
          List<Weighed> weighed =
              crates.weighed(new Weight(1000), List.of(Grade.EXPRESS, Grade.ECONOMY));
          // endregion
          assertThat(weighed).containsExactly(new Weighed(Grade.EXPRESS, new Weight(1200), 1200));
        });
  }

  /** H2 has other words for a path. */
  @Test
  void partsOfJsonAreRead() {
    Assumptions.assumeTrue(kind == TestDatabase.POSTGRESQL);
    sends(
        "path",
        () -> {
          // region path
          List<Crate> many =
              session
                  .query(CRATE)
                  .where(CRATE.contents.get("size").get("cm").get(1).eq(Json.of(60)))
                  .list();
          // endregion
          assertThat(many).hasSize(1);
        });
  }

  private static Money euros(long amount) {
    return new Money(BigDecimal.valueOf(amount), "EUR");
  }

  @Test
  void aCompositeIsAValueOfSeveralColumns() {
    session.add(DeliveryEntity.create(euros(12)));
    session.flush();
    sends(
        "composite",
        () -> {
          // region composite
          List<Delivery> paid =
              session
                  .query(DELIVERY)
                  .where(DELIVERY.price.amount.gt(10), DELIVERY.deposit.isNull())
                  .where(DELIVERY.price.in(List.of(euros(12), euros(15))))
                  .list();
          // endregion
          assertThat(paid).hasSize(1);
        });
    Delivery delivery = session.query(DELIVERY).one();
    sends(
        "component",
        () -> {
          // region component
          delivery.price(euros(15));
          session.flush();
          // endregion
        });
  }

  @Test
  void jsonOfAnotherJavaTypeIsRead() {
    // region view
    long dark =
        session.query(CRATE).where(json(CRATE.settings).get("theme").eq(Json.of("dark"))).count();
    // endregion
    assertThat(dark).isZero();
  }

  @Test
  void elementsAreFound() {
    sends(
        "any",
        () -> {
          // region any
          List<Crate> glass = session.query(CRATE).where(CRATE.tags.any("glass")).list();
          // endregion
          assertThat(glass).hasSize(1);
        });
  }

  @Test
  void rangesOverlap() {
    Assumptions.assumeTrue(kind == TestDatabase.POSTGRESQL);
    Range<LocalDate> easter = Range.closed(LocalDate.of(2024, 3, 29), LocalDate.of(2024, 4, 1));
    session.add(RentalEntity.create(easter));
    session.flush();
    sends(
        "range",
        () -> {
          // region range
          List<Rental> march =
              session
                  .query(RENTAL)
                  .where(RENTAL.days.overlap(Range.of(firstOfMarch, firstOfMarch.plusMonths(1))))
                  .list();
          // endregion
          assertThat(march).hasSize(1);
        });
  }

  @Test
  void recordsAreReplaced() {
    Assumptions.assumeTrue(kind == TestDatabase.POSTGRESQL);
    sends(
        "record",
        () -> {
          // region record
          Rack rack = session.insert(RACK, Rack.of("B-12", 2)); // with its key and version 1
          rack = session.replace(RACK, rack.withMetres(3)); // version 2
          // endregion
          assertThat(rack.version()).isEqualTo(2);
        });
    // region records
    List<Rack> long3 = session.list(select(RACK).from(RACK).where(RACK.metres.ge(3)));
    Optional<Rack> first = session.get(RACK, 1L);
    List<ResultRow> both =
        session.list(select(RACK, CRATE).from(RACK).leftJoin(CRATE).on(CRATE.id.eq(RACK.crateId)));
    // endregion
    assertThat(long3).hasSize(1).contains(first.orElseThrow());
    assertThat(both).hasSize(1);
  }

  @Test
  void aTrackedMapIsWritten() {
    Crate crate = session.query(CRATE).one();
    sends(
        "put",
        () -> {
          // region put
          crate.settings().put("theme", "dark");
          session.flush();
          // endregion
        });
  }
}
