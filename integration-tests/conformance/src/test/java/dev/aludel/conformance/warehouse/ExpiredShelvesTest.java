package dev.aludel.conformance.warehouse;

import static dev.aludel.conformance.warehouse.Shelf_.SHELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expired objects with keys of two columns, and without relationships. */
class ExpiredShelvesTest extends ConformanceTest {

  ExpiredShelvesTest() {
    super(WarehouseModelsSchema.SCHEMA);
  }

  @Test
  void aThousandAreReadTogether() {
    database.transaction(
        session ->
            session.addAll(
                IntStream.range(0, 1_000)
                    .mapToObj(i -> Shelf.of("A" + i % 7, i, i % 2 == 0 ? null : "l" + i))
                    .toList()));
    try (Session session = database.session()) {
      List<Shelf> shelves = session.query(SHELF).list();
      session.commit();
      sql.clear();
      for (Shelf shelf : shelves) {
        assertThat(shelf.label()).isEqualTo(shelf.level() % 2 == 0 ? null : "l" + shelf.level());
      }
      assertThat(sql.texts()).hasSize(2);
    }
  }
}
