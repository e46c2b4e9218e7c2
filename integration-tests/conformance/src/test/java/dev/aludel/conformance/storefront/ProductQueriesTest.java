package dev.aludel.conformance.storefront;

import static dev.aludel.shop.model.Category_.CATEGORY;
import static dev.aludel.shop.model.Product_.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aludel.conformance.storefront.ProductQueries.Level;
import dev.aludel.conformance.storefront.ProductQueries.Placed;
import dev.aludel.conformance.storefront.ProductQueries.Ranked;
import dev.aludel.conformance.storefront.ProductQueries.Shelf;
import dev.aludel.error.CheckViolationException;
import dev.aludel.shop.model.Category;
import dev.aludel.shop.model.OrderStatus;
import dev.aludel.shop.model.Product;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Text that joins, groups, recurses and changes rows answers what plain SQL does. */
@SuppressWarnings("NullAway.Init") // prepare() sets it.
class ProductQueriesTest extends ShelvesTest {
  private ProductQueries products;

  @Override
  Product dear(Category lights, Category lamps) {
    return product("Floor lamp", "120.00", 20, lamps);
  }

  @BeforeEach
  void prepare() {
    products = new ProductQueriesSql(session);
  }

  @Test
  void recordsHoldObjectsAndOtherRecords() {
    List<Placed> placed = products.placed(new BigDecimal("0.5"));

    assertThat(placed)
        .extracting(
            one -> one.product().name(),
            one -> one.category() == null ? null : one.category().name(),
            one -> one.price().reduced())
        .containsExactly(
            tuple("Desk lamp", "Lamps", new BigDecimal("20.00")),
            tuple("Floor lamp", "Lamps", new BigDecimal("60.00")),
            tuple("Gift card", null, new BigDecimal("5.00")));
    assertThat(placed.get(0).category()).isSameAs(placed.get(1).category());
  }

  @Test
  void groupsAreCountedAndSummed() {
    assertThat(products.shelves(0))
        .extracting(Shelf::category, Shelf::products, shelf -> shelf.worth().intValue())
        .containsExactly(tuple("Lamps", 2L, 2600), tuple("Lights", 0L, 0));
    assertThat(products.shelves(1)).hasSize(1);
  }

  @Test
  void aRecursiveQueryWalksATree() {
    assertThat(products.tree())
        .extracting(Level::name, Level::depth)
        .containsExactly(tuple("Lights", 0), tuple("Lamps", 1));
  }

  @Test
  void aUnionAnswersTheRowsOfBoth() {
    assertThat(products.emptyNames()).containsExactly("Gift card", "Lights");
  }

  @Test
  void windowsAreTyped() {
    assertThat(products.ranked())
        .extracting(Ranked::name, Ranked::place, one -> one.share().doubleValue())
        .containsExactly(tuple("Desk lamp", 2L, 0.25), tuple("Floor lamp", 1L, 0.75));
  }

  @Test
  void aCorrelatedSubqueryComparesWithItsShelf() {
    assertThat(products.aboveAverage()).extracting(Product::name).containsExactly("Floor lamp");
  }

  @Test
  void singleValuesCanBeMissingNullOrConditions() {
    assertThat(products.howMany("Desk lamp")).contains("few");
    assertThat(products.howMany("Sofa")).isEmpty();
    assertThat(products.categoryOf("Gift card")).isNull();
    assertThat(products.isAnyInStock(20)).isTrue();
    assertThat(products.isAnyInStock(21)).isFalse();
  }

  @Test
  void insertsAnswerTheNewKey() {
    long id = products.addCategory("Chairs", null);

    assertThat(session.get(CATEGORY, id)).map(Category::name).contains("Chairs");
    assertThat(products.copyCategories(" (copy)")).isEqualTo(3);
  }

  @Test
  void aColumnIsSetOnlyWhereItsParameterIsThere() {
    Product lamp = lamp();
    Instant now = Instant.parse("2026-01-01T00:00:00Z");

    assertThat(products.restock(lamp.id(), 3, null, now)).isEqualTo(1);
    assertThat(lamp.stock()).isEqualTo(8);
    assertThat(lamp.price()).isEqualByComparingTo("40");

    assertThat(products.restock(lamp.id(), 2, new BigDecimal("45.00"), now)).isEqualTo(1);
    assertThat(lamp.stock()).isEqualTo(10);
    assertThat(lamp.price()).isEqualByComparingTo("45");
  }

  private Product lamp() {
    return session.query(PRODUCT).where(PRODUCT.name.eq("Desk lamp")).one();
  }

  @Test
  void returningAnswersTheChangedObject() {
    Product lamp = lamp();

    assertThat(products.sellOut("Desk lamp")).containsSame(lamp);
    assertThat(lamp.stock()).isZero();
  }

  @Test
  void rowsAreDeleted() {
    products.removeSoldOut();

    assertThat(session.query(PRODUCT).count()).isEqualTo(2);
  }

  @Test
  void enumsAreSentByTheirNames() {
    List<OrderStatus> open = List.of(OrderStatus.PENDING, OrderStatus.SHIPPED);

    assertThat(products.orders(open, Instant.now())).isZero();
  }

  @Test
  void anErrorNamesTheMethod() {
    Long id = Objects.requireNonNull(lamp().id());

    assertThatThrownBy(() -> products.restock(id, 0, new BigDecimal("-1.00"), Instant.EPOCH))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageContaining("ProductQueries.restock");
  }
}
