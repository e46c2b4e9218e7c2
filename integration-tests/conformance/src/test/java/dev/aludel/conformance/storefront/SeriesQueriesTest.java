package dev.aludel.conformance.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aludel.conformance.storefront.SeriesQueries.Dear;
import dev.aludel.conformance.storefront.SeriesQueries.Stocked;
import dev.aludel.conformance.storefront.SeriesQueries.Wanted;
import dev.aludel.shop.model.Category;
import dev.aludel.shop.model.Product;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Functions in FROM make the rows that their databases say. */
@SuppressWarnings("NullAway.Init") // prepare() sets it.
class SeriesQueriesTest extends ShelvesTest {
  private SeriesQueries series;

  @Override
  Product dear(Category lights, Category lamps) {
    return product("Floor lamp", "120.00", 20, lamps);
  }

  @BeforeEach
  void prepare() {
    series = new SeriesQueriesSql(session);
    sql.clear();
  }

  @Test
  void aSeriesHasRowsWhereATableHasNone() {
    assertThat(series.stocked(0, 20))
        .extracting(Stocked::number, Stocked::products)
        .containsExactly(
            tuple(0L, 1L), tuple(5L, 1L), tuple(10L, 0L), tuple(15L, 0L), tuple(20L, 1L));
  }

  @Test
  void anArrayIsAsManyRowsInItsOrder() {
    List<Product> products = series.inOrder(List.of("Floor lamp", "Nothing", "Desk lamp"));

    assertThat(products).extracting(Product::name).containsExactly("Floor lamp", "Desk lamp");
    assertThat(sql.texts().get(0))
        .contains("from unnest(cast(? as varchar array)) with ordinality as wanted(name, place)");
  }

  @Test
  void theShorterOfTwoArraysGoesOnWithNull() {
    assertThat(series.withoutWord()).containsExactly(2);
  }

  @Test
  void anyComparesWithEachValueOfAnArray() {
    assertThat(series.anyOf(List.of("Desk lamp"))).containsExactly("Desk lamp", "Gift card");
  }

  @Test
  void aParameterIsCalledAsItsMethodCallsIt() {
    assertThat(series.words(0, 20, "%lamp", null, "Floor lamp", 5))
        .containsExactly("Floor lamp", "Desk lamp");
    assertThat(series.words(0, 20, null, List.of("Gift card"), "x", 5))
        .containsExactly("Gift card");
  }

  @Test
  void componentsOfRecordsAreParameters() {
    Dear price = new Dear(new BigDecimal("20"), null);

    assertThat(series.find(new Wanted(price, null, Optional.empty())))
        .containsExactly("Desk lamp", "Floor lamp");
    assertThat(sql.texts())
        .containsExactly("select name from products where price >= ? order by name");
    assertThat(series.find(new Wanted(price, List.of("Floor lamp"), Optional.of("%lamp"))))
        .containsExactly("Floor lamp");
    assertThat(
            series.find(
                new Wanted(new Dear(BigDecimal.ONE, BigDecimal.TEN), null, Optional.of("%"))))
        .containsExactly("Gift card");
  }

  @Test
  void aRecordThatIsMissingHasNoComponents() {
    assertThat(series.dear(null)).hasSize(3);
    assertThat(series.dear(new Dear(new BigDecimal("100"), null))).containsExactly("Floor lamp");
  }

  @Test
  void aRecursionGoesOnWithTheTypesItBeganWith() {
    assertThat(series.paths()).containsExactly("Lights", "Lights > Lamps");
  }
}
