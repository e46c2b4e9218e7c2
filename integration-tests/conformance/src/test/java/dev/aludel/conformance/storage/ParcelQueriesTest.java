package dev.aludel.conformance.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.storage.ParcelQueries.Handled;
import dev.aludel.conformance.storage.ParcelQueries.Marked;
import dev.aludel.conformance.storage.ParcelQueries.Packed;
import dev.aludel.session.Session;
import dev.aludel.type.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parameters and results of SQL text travel as the values of the columns that they belong to. */
@SuppressWarnings("NullAway.Init") // pack() sets them.
class ParcelQueriesTest extends ConformanceTest {
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000000a");

  private Session session;
  private ParcelQueries parcels;

  ParcelQueriesTest() {
    super(StorageModelsSchema.SCHEMA);
  }

  @BeforeEach
  void pack() {
    session = database.session();
    parcels = new ParcelQueriesSql(session);
    parcels.add("books", new Weight(900), null, Map.of("fast", true), Json.of("{\"count\": 3}"));
    parcels.add("lamp", new Weight(1500), Map.of("gift", "yes"), null, null);
    parcels.add("letter", null, null, null, null);
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void aParameterTravelsAsTheColumnThatItIsComparedWith() {
    sql.assertSends(
        () ->
            assertThat(parcels.heavierThan(new Weight(1000)))
                .extracting(Packed::label, Packed::weight)
                .containsExactly(tuple("lamp", new Weight(1500))),
        "select label, weight, preferences, contents from parcel where weight >= ?");
    assertThat(parcels.between(new Weight(1), new Weight(900), null))
        .containsExactlyInAnyOrder("books", "letter");
    assertThat(parcels.ofWeights(List.of(new Weight(900), new Weight(1500))))
        .containsExactly("books", "lamp");
    assertThat(parcels.ofWeights(List.of())).isEmpty();
  }

  @Test
  void aParameterThatCanBeMissingTravelsSoToo() {
    assertThat(parcels.search(null, Optional.empty())).containsExactly("books", "lamp", "letter");
    assertThat(parcels.search(new Weight(1000), Optional.empty())).containsExactly("books");
    assertThat(parcels.search(null, Optional.of(new Weight(900)))).containsExactly("lamp");
    assertThat(parcels.ofWeightOrAll(null)).containsExactly("books", "lamp", "letter");
    assertThat(parcels.ofWeightOrAll(new Weight(900))).containsExactly("books");
  }

  @Test
  void aResultIsReadAsTheColumnThatItIs() {
    assertThat(parcels.heavierThan(new Weight(900)).get(0).preferences())
        .isEqualTo(Map.of("fast", true));
    assertThat(parcels.heavierThan(new Weight(900)).get(0).contents())
        .isEqualTo(Json.of("{\"count\": 3}"));
    assertThat(parcels.weightOf("books")).isEqualTo(new Weight(900));
    assertThat(parcels.weightOf("letter")).isNull();
  }

  @Test
  void oneOfSeveralValuesIsReadAsTheyAre() {
    assertThat(parcels.heaviest()).contains(new Weight(1500));
    assertThat(parcels.weightsOr(new Weight(20)))
        .containsExactly(new Weight(900), new Weight(1500), new Weight(20));
    assertThat(parcels.weightsUpTo(new Weight(1000)))
        .containsExactly(new Weight(900), new Weight(1000), null);
    assertThat(parcels.leastOver(new Weight(1000))).containsExactly(new Weight(1500));
  }

  @Test
  void whatIsCalculatedIsWhatTheDatabaseHas() {
    assertThat(parcels.grams()).isEqualTo(2400);
  }

  @Test
  void aParameterTravelsAsTheColumnThatItBecomes() {
    assertThat(parcels.weigh("letter", new Weight(20))).isOne();
    assertThat(parcels.weigh("lamp", null)).isOne();
    assertThat(parcels.weightOf("letter")).isEqualTo(new Weight(20));
    assertThat(parcels.weightOf("lamp")).isEqualTo(new Weight(1500));
    assertThat(parcels.weighed("lamp", Optional.of(new Weight(7)))).containsExactly(new Weight(7));
    assertThat(parcels.weighed("lamp", Optional.empty())).containsExactly((Weight) null);
  }

  @Test
  void enumsByAValueAndUuidsAsTextsTravelSoToo() {
    parcels.handle(ID, Grade.STANDARD);
    parcels.handle(UUID.randomUUID(), Grade.EXPRESS);
    sql.assertSends(
        () ->
            assertThat(parcels.handled(Grade.STANDARD))
                .containsExactly(new Handled(ID, Grade.STANDARD, Grade.STANDARD, null)),
        "select id, grade, former, origin from handling where grade = ?");
    assertThat(parcels.former(List.of(Grade.STANDARD, Grade.ECONOMY), ID)).contains(ID);
    assertThat(parcels.former(List.of(Grade.EXPRESS), ID)).isEmpty();
    assertThat(parcels.slowest()).isEqualTo(Grade.STANDARD);
  }

  @Test
  void aListTravelsAsTheArrayThatItIsComparedWithOrBecomes() {
    parcels.mark(List.of("up", "glass"), List.of(3, 4), List.of(Hazard.FRAGILE));
    parcels.mark(List.of(), null, List.of());
    assertThat(parcels.marked(List.of("up", "glass"), List.of(7)))
        .extracting(Marked::marks, Marked::sizes)
        .containsExactly(tuple(List.of("up", "glass"), List.of(3, 4)));
    List<Marked> empty = parcels.marked(List.of(), List.of());
    assertThat(empty).extracting(Marked::sizes).containsExactly((List<Integer>) null);
    assertThat(parcels.hazards(List.of(empty.get(0).id()))).containsExactly(List.of());
  }
}
