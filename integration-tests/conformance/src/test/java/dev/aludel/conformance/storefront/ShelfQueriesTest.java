package dev.aludel.conformance.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import dev.aludel.shop.model.Category;
import dev.aludel.shop.model.OrderStatus;
import dev.aludel.shop.model.Product;
import dev.aludel.shop.model.ShopSchema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A condition that is true of no NULL makes columns certain, those of outer joins, too. */
@SuppressWarnings("NullAway.Init") // fillShelves() sets them.
class ShelfQueriesTest extends ConformanceTest {
  private Session session;
  private ShelfQueries shelves;

  ShelfQueriesTest() {
    super(ShopSchema.SCHEMA);
  }

  @BeforeEach
  void fillShelves() {
    database.transaction(
        session -> {
          Category lights = Category.of("Lights");
          Category lamps = Category.of("Lamps");
          lamps.parent(lights);
          session.add(lights);
          session.add(product("Desk lamp", "40.00", 5, lamps));
          session.add(product("Floodlight", "120.00", 20, lights));
          session.add(product("Gift card", "10.00", 0, null));
        });
    session = database.session();
    shelves = new ShelfQueriesSql(session);
  }

  private static Product product(String name, String price, int stock, @Nullable Category shelf) {
    Product product = Product.of(name, new BigDecimal(price));
    product.stock(stock);
    product.category(shelf);
    return product;
  }

  @AfterEach
  void closeSession() {
    session.close();
  }

  @Test
  void anObjectOfAnOuterJoinIsThereWhereItIsComparedWith() {
    assertThat(shelves.shelvesOfProducts())
        .extracting(Category::name)
        .containsExactly("Lamps", "Lights");
  }

  @Test
  void whatAnOuterJoinWasMadeWithIsThereToo() {
    assertThat(shelves.below("Lights")).containsExactly("Lamps");
  }

  @Test
  void bothSidesOfOrSayThatAColumnIsThere() {
    assertThat(shelves.either("Lamps", "Lights")).containsExactly("Lamps", "Lights");
  }

  @Test
  void nothingIsOutsideOfAnEmptyListButNull() {
    assertThat(shelves.outside(List.of("Lamps"))).containsExactly("Lights");
    assertThat(shelves.outside(List.of())).containsExactly("Lamps", "Lights", null);
  }

  @Test
  void theBranchesOfCaseKnowItsConditions() {
    assertThat(shelves.namesOrNone()).containsExactly("Lamps", "Lights", "none");
  }

  @Test
  void rowsOfAnOuterJoinThatAreThereCanBeLocked() {
    assertThat(shelves.locked("Lamps")).extracting(Product::name).containsExactly("Desk lamp");
  }

  @Test
  void textsInQuotesAreConstants() {
    assertThat(shelves.states())
        .containsExactly(OrderStatus.PENDING, OrderStatus.SHIPPED, OrderStatus.PENDING);
  }

  @Test
  void timesAreMovedByIntervals() {
    assertThat(shelves.ofToday()).containsExactly("Desk lamp", "Floodlight", "Gift card");
    assertThat(shelves.changed("Gift card")).isNotNull();
  }

  @Test
  void anOrderedAggregateIsOfTheTypeOfItsOrder() {
    assertThat(shelves.middle()).isEqualByComparingTo("40");
  }
}
